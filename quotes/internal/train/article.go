package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// An article has its speech read by hand and the decisions that lead to it.
type article struct {
	id        string
	set       string // where it is from
	text      *text.Text
	doc       *segment.Document
	found     *entities.Findings
	gold      []speech
	at        []int // which speech a source byte is said in, counted from 1; 0 for none
	decisions []decision
	answers   map[label]bool // of a labelled article, which has no reading
}

// A speech is one entry of a reading: what was said, as source bytes of letters and digits.
type speech struct {
	speaker string // in the clean form
	cue     string
	mode    string
	kind    string // of the speaker
	said    map[int]bool
	first   int // where it begins
}

// A maker makes articles of texts.
type maker struct {
	segmenter  *segment.Segmenter
	recognizer *entities.Recognizer
}

func newMaker() (maker, error) {
	s, err := segment.New()
	if err != nil {
		return maker{}, err
	}
	r, err := entities.New()
	return maker{s, r}, err
}

func (m maker) article(id string, raw []byte) (*article, error) {
	t, err := text.Decode(raw)
	if err != nil {
		return nil, err
	}
	x := &article{id: id, text: t, doc: m.segmenter.Segment(t)}
	x.found = m.recognizer.Recognize(x.doc)
	return x, nil
}

// ownReadings returns the readings in file, with their articles from the
// folder of collected news.
func ownReadings(file, news string) ([]*article, error) {
	all, err := readings.LoadFile(file)
	if err != nil {
		return nil, err
	}
	texts, err := readings.Articles(news, all)
	if err != nil {
		return nil, err
	}
	m, err := newMaker()
	if err != nil {
		return nil, err
	}
	var out []*article
	for i, own := range all {
		x, err := m.article(own.ID, []byte(texts[i]))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", own.Source, err)
		}
		x.set = "own readings"
		gold, _, err := all[i].Gold(texts[i])
		if err != nil {
			return nil, err
		}
		x.read(gold)
		out = append(out, x)
	}
	return out, nil
}

// readArticles reads the articles of a folder that have a reading.
func readArticles(dir string) ([]*article, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	m, err := newMaker()
	if err != nil {
		return nil, err
	}
	var all []*article
	for _, file := range files {
		stem := strings.TrimSuffix(file, ".txt")
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		gold, err := os.ReadFile(stem + ".json")
		if err != nil {
			return nil, err
		}
		x, err := m.article(filepath.Base(stem), raw)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		x.set = filepath.Base(dir)
		var r readings.Gold
		if err := json.Unmarshal(gold, &r); err != nil {
			return nil, fmt.Errorf("%s.json: %w", stem, err)
		}
		x.read(r)
		all = append(all, x)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	return all, nil
}

// read takes over what was said by the reading.
func (x *article) read(r readings.Gold) {
	source := string(x.text.Source())
	var offset []int // of code points in bytes
	for i := range source {
		offset = append(offset, i)
	}
	offset = append(offset, len(source))
	x.at = make([]int, len(source)+1)
	for _, s := range r.Speeches {
		if s.Nested || len(s.Parts) == 0 {
			continue
		}
		g := speech{speaker: x.clean(s.Speaker), cue: s.Cue, mode: s.Mode, said: map[int]bool{}, first: len(source)}
		g.kind = x.kindOf(g.speaker)
		for _, p := range s.Parts {
			for i, c := range source[offset[p.Start]:offset[p.End]] {
				if counts(c) {
					at := offset[p.Start] + i
					g.said[at] = true
					g.first = min(g.first, at)
					x.at[at] = len(x.gold) + 1
				}
			}
		}
		x.gold = append(x.gold, g)
	}
}

// counts reports whether what was said is compared by c: letters and digits.
func counts(c rune) bool { return unicode.IsLetter(c) || unicode.IsNumber(c) }

// clean returns a name of the source in the clean form.
func (x *article) clean(name string) string {
	if i := strings.Index(string(x.text.Source()), name); i >= 0 {
		if r, ok := x.text.Range(text.Span{Start: i, End: i + len(name)}); ok {
			return bare(x.text.Slice(r))
		}
	}
	t, err := text.Decode([]byte(name))
	if err != nil {
		return name
	}
	return bare(t.Clean())
}

// bare returns s without blanks.
func bare(s string) string { return strings.Join(strings.Fields(s), "") }

// said returns the source bytes of letters and digits in the ranges.
func (x *article) letters(ranges []text.Range) map[int]bool {
	source := x.text.Source()
	out := map[int]bool{}
	for _, r := range ranges {
		s := x.text.Span(r)
		for i := s.Start; i < s.End; {
			c, n := utf8.DecodeRune(source[i:s.End])
			if counts(c) {
				out[i] = true
			}
			i += n
		}
	}
	return out
}

// kindOf says what a speaker is: a person by full name, else by the last
// words of the source as it stands.
func (x *article) kindOf(name string) string {
	for _, p := range x.found.People {
		if p.Name == name {
			return "person"
		}
	}
	switch {
	case name == "":
		return "none"
	case strings.HasSuffix(name, "会") || strings.HasSuffix(name, "会议") || strings.HasSuffix(name, "论坛"):
		return "meeting"
	case strings.HasSuffix(name, "》"):
		return "document"
	}
	return "body"
}

// attribute reads the quotes with every decision made by judge, nil for the models.
func (x *article) attribute(judge func(quotes.Decision) bool) ([]quotes.Quote, error) {
	var opts []quotes.Option
	if judge != nil {
		opts = append(opts, quotes.WithJudge(judge))
	}
	a, err := quotes.New(opts...)
	if err != nil {
		return nil, err
	}
	return a.Attribute(x.doc, x.found), nil
}
