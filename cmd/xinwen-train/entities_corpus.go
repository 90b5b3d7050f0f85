package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/ner"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A labelled is a sentence with its words and entities, in bytes of its
// clean form.
type labelled struct {
	clean string
	words []segment.Token
	line  []segment.Token // all words of the line it is from
	gold  []ner.Entity

	number int // of the line
}

// genre returns the task whose texts the line is like.
func (l *labelled) genre(m *ner.Model) ner.Task {
	var g ner.Genre
	for _, t := range l.line {
		m.Read(&g, l.clean[t.Start:t.End])
	}
	return g.Task()
}

// fill makes s the sentence.
func (l *labelled) fill(s *ner.Sentence) {
	s.Reset()
	for _, t := range l.words {
		s.Add(l.clean[t.Start:t.End], t.Start, uint8(t.Tag))
	}
}

// A corpusReader reads annotated corpora, each once.
type corpusReader struct {
	folder    string
	segmenter *segment.Segmenter
	corpora   map[string][]*labelled
}

func newReader(folder string) (*corpusReader, error) {
	s, err := segment.New()
	return &corpusReader{folder, s, map[string][]*labelled{}}, err
}

// corpusKinds are the kinds of the corpora by their own names.
var corpusKinds = map[string]map[string]ner.Kind{
	"msra":       {"PER": ner.Person, "LOC": ner.Place, "ORG": ner.Body},
	"uner":       {"PER": ner.Person, "LOC": ner.Place, "ORG": ner.Body},
	"cluener":    {"name": ner.Person, "position": ner.Post},
	"resume":     {"NAME": ner.Person, "TITLE": ner.Post},
	"resume_dev": {"NAME": ner.Person, "TITLE": ner.Post},
}

func (r *corpusReader) read(name string) ([]*labelled, error) {
	if c, ok := r.corpora[name]; ok {
		return c, nil
	}
	file := map[string]string{"msra": "msra/train", "cluener": "cluener/train", "resume": "resume/train",
		"resume_dev": "resume/dev", "uner": "uner_gsdsimp/train"}[name]
	c, err := r.spans(filepath.Join(r.folder, file+".jsonl"), name)
	r.corpora[name] = c
	return c, err
}

// spans reads a file of JSON lines with entities in code points.
func (r *corpusReader) spans(file, name string) ([]*labelled, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*labelled
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		var x struct {
			Text     string
			Entities []struct {
				Start, End int
				Type       string
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		at := offsets(x.Text)
		var gold []ner.Entity
		for _, e := range x.Entities {
			k, ok := corpusKinds[name][e.Type]
			if !ok {
				k = ner.Other
			}
			gold = append(gold, ner.Entity{Start: at[e.Start], End: at[e.End], Kind: k})
		}
		if out, err = r.add(out, x.Text, gold, n-1); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return out, lines.Err()
}

// offsets returns the byte offset of every code point of s and of its end.
func offsets(s string) []int {
	var at []int
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

// add appends the sentences of a text, whose entities are in bytes of it.
func (r *corpusReader) add(out []*labelled, source string, gold []ner.Entity, number int) ([]*labelled, error) {
	t, err := text.Decode([]byte(source))
	if err != nil {
		return nil, err
	}
	clean := t.Clean()
	starts, ends := map[int]int{}, map[int]int{} // from source to clean
	for i, c := range clean {
		s := t.Span(text.Range{Start: i, End: i + utf8.RuneLen(c)})
		starts[s.Start], ends[s.End] = i, i+utf8.RuneLen(c)
	}
	var entities []ner.Entity
	for _, e := range gold {
		from, ok1 := starts[e.Start]
		to, ok2 := ends[e.End]
		if ok1 && ok2 && from < to {
			entities = append(entities, ner.Entity{Start: from, End: to, Kind: e.Kind})
		}
	}
	d := r.segmenter.Segment(t)
	for first := 0; first < len(d.Tokens); {
		end := sentenceEnd(d, first)
		l := &labelled{clean: clean, words: d.Tokens[first:end], line: d.Tokens, number: number}
		for _, e := range entities {
			if e.Start >= d.Tokens[first].Start && e.End <= d.Tokens[end-1].End {
				l.gold = append(l.gold, e)
			}
		}
		out = append(out, l)
		first = end
	}
	return out, nil
}

func sentenceEnd(d *segment.Document, first int) int {
	for _, s := range d.Sentences {
		if first >= s.FirstToken && first < s.EndToken {
			return s.EndToken
		}
		if first < s.FirstToken {
			return s.FirstToken
		}
	}
	return len(d.Tokens)
}
