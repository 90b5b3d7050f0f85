package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// An article is a text with its gold reading. The reading is kept as it is
// but for the offsets of what was said, which count code points of the text.
type article struct {
	id      string
	text    string
	reading map[string]any
	summary []byte // the reference summary, JSON
}

// A collection is a named set of articles.
type collection struct {
	name     string
	articles []article
}

// loadGold reads the articles ID.txt of dir with ID.json and ID.sum.json.
func loadGold(dir string) ([]article, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	var all []article
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		stem := strings.TrimSuffix(file, ".txt")
		a := article{id: filepath.Base(stem), text: string(raw)}
		gold, err := os.ReadFile(stem + ".json")
		if err != nil {
			return nil, err
		}
		if a.summary, err = os.ReadFile(stem + ".sum.json"); err != nil {
			return nil, err
		}
		if err := json.Unmarshal(gold, &a.reading); err != nil {
			return nil, fmt.Errorf("%s.json: %w", stem, err)
		}
		all = append(all, a)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	return all, nil
}

// write stores the article and its reading in dir.
func (a article) write(dir string) error {
	if err := os.WriteFile(filepath.Join(dir, a.id+".txt"), []byte(a.text), 0o600); err != nil {
		return err
	}
	gold, err := json.Marshal(a.reading)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, a.id+".sum.json"), a.summary, 0o600); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, a.id+".json"), gold, 0o600)
}

// move returns a with another text, its offsets moved by at, which maps code
// points of the old text to code points of the new one.
func (a article) move(text string, at func(int) int) (article, error) {
	copied, err := json.Marshal(a.reading)
	if err != nil {
		return article{}, err
	}
	b := article{id: a.id, text: text, summary: a.summary}
	if err := json.Unmarshal(copied, &b.reading); err != nil {
		return article{}, err
	}
	speeches, _ := b.reading["speeches"].([]any)
	for _, s := range speeches {
		speech, _ := s.(map[string]any)
		parts, _ := speech["parts"].([]any)
		for _, p := range parts {
			part, _ := p.(map[string]any)
			for _, key := range []string{"start", "end"} {
				if n, ok := part[key].(float64); ok {
					part[key] = at(int(n))
				}
			}
		}
	}
	return b, nil
}
