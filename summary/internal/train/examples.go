package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

// An example is an article with its summary by hand and the examples it gives.
type example struct {
	set       int // the folder it is of
	article   *xinwen.Article
	abstract  []rune
	extract   []text.Range
	extracted int       // its letters, digits and Han characters
	chosen    []float64 // the share of each sentence that the extract has
	narration []logistic.Example
	speech    []logistic.Example
}

// reference is the form of ID.sum.json.
type reference struct {
	Abstract string
	Extract  []string
}

// A document is an article with its reference.
type document struct {
	raw []byte
	reference
}

// readDocuments reads a folder of ID.txt and ID.sum.json, or a file of
// readings whose articles are in the folder news.
func readDocuments(name, news string) ([]document, error) {
	if strings.HasSuffix(name, ".jsonl") {
		return readReadings(name, news)
	}
	files, err := filepath.Glob(filepath.Join(name, "*.sum.json"))
	if err != nil {
		return nil, err
	}
	var out []document
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		var d document
		if err := json.Unmarshal(b, &d.reference); err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		if d.raw, err = os.ReadFile(strings.TrimSuffix(f, ".sum.json") + ".txt"); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

func readReadings(name, news string) ([]document, error) {
	all, err := readings.LoadFile(name)
	if err != nil {
		return nil, err
	}
	texts, err := readings.Articles(news, all)
	if err != nil {
		return nil, err
	}
	out := make([]document, len(all))
	for i := range all {
		_, sum, err := all[i].Gold(texts[i])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out[i] = document{[]byte(texts[i]), reference{sum.Abstract, sum.Extract}}
	}
	return out, nil
}

// examples reads the documents of set number set.
func examples(set int, documents []document) ([]*example, error) {
	reader, err := xinwen.New(xinwen.WithSummary(summary.WithWeights(noWeights())))
	if err != nil {
		return nil, err
	}
	summarizer, err := summary.New(summary.WithWeights(noWeights()))
	if err != nil {
		return nil, err
	}
	var out []*example
	for _, d := range documents {
		a, err := reader.Read(d.raw)
		if err != nil {
			return nil, err
		}
		out = append(out, newExample(set, summarizer, a, d.reference))
	}
	return out, nil
}

func newExample(set int, s *summary.Summarizer, a *xinwen.Article, r reference) *example {
	t, _ := text.Decode([]byte(r.Abstract))
	x := &example{set: set, article: a, abstract: content(t.Clean())}
	source := string(a.Text.Source())
	for _, e := range r.Extract {
		i := strings.Index(source, e)
		if i < 0 {
			continue
		}
		if c, ok := a.Text.Range(text.Span{Start: i, End: i + len(e)}); ok {
			x.extract = append(x.extract, c)
			x.extracted += len(content(e))
		}
	}
	ranges, _ := s.Explain(a.Document, a.Findings, a.Quotes)
	for _, c := range ranges {
		x.chosen = append(x.chosen, float64(x.overlap(c))/max(float64(len(content(a.Text.Slice(c)))), 1))
	}
	if len(x.abstract) == 0 {
		return x
	}
	pairs := ngrams(x.abstract, 2)
	texts, pieces := s.ExplainPieces(a.Document, a.Findings, a.Quotes)
	for i, p := range texts {
		c := content(p)
		e := logistic.Example{Features: pieces[i][:], Outcome: share(ngrams(c, 2), pairs), Weight: float64(len(c)) / 20}
		if pieces[i].Said() {
			x.speech = append(x.speech, e)
		} else {
			x.narration = append(x.narration, e)
		}
	}
	return x
}
