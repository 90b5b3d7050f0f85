package main

import (
	"encoding/json"
	"path/filepath"

	"github.com/xinwen-go/xinwen/internal/readings"
)

// ownReadings returns the project's own readings in dir with their articles
// from the folder news.
func ownReadings(dir, news string) ([]collection, error) {
	var all []collection
	for _, c := range []struct{ file, name string }{
		{"fit.jsonl", "own readings that rules and weights were fitted to"},
		{"check.jsonl", "own readings that nothing was fitted to"},
	} {
		read, err := readings.LoadFile(filepath.Join(dir, c.file))
		if err != nil {
			return nil, err
		}
		texts, err := readings.Articles(news, read)
		if err != nil {
			return nil, err
		}
		articles := make([]article, len(read))
		for i := range read {
			if articles[i], err = fromReading(&read[i], texts[i]); err != nil {
				return nil, err
			}
		}
		all = append(all, collection{c.name, articles})
	}
	return all, nil
}

func fromReading(r *readings.Reading, text string) (article, error) {
	gold, sum, err := r.Gold(text)
	if err != nil {
		return article{}, err
	}
	a := article{id: r.ID, text: text}
	if a.summary, err = json.Marshal(sum); err != nil {
		return article{}, err
	}
	raw, err := json.Marshal(gold)
	if err != nil {
		return article{}, err
	}
	return a, json.Unmarshal(raw, &a.reading)
}
