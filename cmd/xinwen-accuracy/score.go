package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// A scorer runs the scorers of a folder.
type scorer struct {
	dir string // with the scorers and dev/
	tmp string
}

// A column is what score.py says of one variant.
type column struct {
	name   string
	scores map[string]float64 // F1 by measure
}

func (s scorer) score(v variant, gold []article) (column, error) {
	dir := filepath.Join(s.tmp, v.name)
	if err := os.Mkdir(dir, 0o700); err != nil {
		return column{}, err
	}
	readings, err := s.read(v, gold, dir)
	if err != nil {
		return column{}, err
	}
	out, err := python(filepath.Join(s.dir, "score.py"), "--json", "--encoding", v.encoding, dir, readings)
	if err != nil {
		return column{}, err
	}
	var measures map[string]json.RawMessage
	if err := json.Unmarshal(out, &measures); err != nil {
		return column{}, err
	}
	c := column{v.name, map[string]float64{}}
	for name, raw := range measures {
		var prf struct{ F1 float64 }
		if json.Unmarshal(raw, &prf) == nil {
			c.scores[name] = prf.F1
		}
	}
	return c, nil
}

// read reads the articles in the form of v, stores the gold of that form in
// dir and returns the file of the readings.
func (s scorer) read(v variant, gold []article, dir string) (string, error) {
	reader, err := xinwen.New()
	if err != nil {
		return "", err
	}
	var lines bytes.Buffer
	for _, a := range gold {
		if a, err = v.gold(a); err != nil {
			return "", fmt.Errorf("%s: %w", a.id, err)
		}
		if err := a.write(dir); err != nil {
			return "", err
		}
		raw, err := v.encode(a.text)
		if err != nil {
			return "", fmt.Errorf("%s: %w", a.id, err)
		}
		reading, err := reader.Read(raw)
		if err != nil {
			return "", fmt.Errorf("%s: %w", a.id, err)
		}
		reading.ID = a.id
		if err := render.JSONL(&lines, reading, render.Bytes); err != nil {
			return "", err
		}
	}
	file := dir + ".jsonl"
	return file, os.WriteFile(file, lines.Bytes(), 0o600)
}

// python runs a script and returns what it prints.
func python(args ...string) ([]byte, error) {
	cmd := exec.Command("python3", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", args[0], err)
	}
	return out, nil
}
