package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/quotes/internal/voice"
)

// surely is the score from which a decision of the models teaches.
const surely = 1

// longest is the length in bytes of the longest text that is learned from.
const longest = 12000

// learnVoice learns which words are speech from the sentences behind speech in file, a gzipped
// list of {"text":…}: teacher, which does not know the words, decides what they are (co-training,
// Blum and Mitchell 1998).
func learnVoice(file string, teacher models) (voice.Model, error) {
	var examples []voice.Example
	m, err := newMaker()
	if err != nil {
		return voice.Model{}, err
	}
	err = readings.EachText(file, func(s string) error {
		if len(s) > longest {
			return nil
		}
		x, err := m.article("", []byte(s))
		if err != nil {
			return err
		}
		_, err = x.attribute(func(d quotes.Decision) bool {
			if score := teacher[d.Ask].Score(d); d.Ask == quotes.RunsOn && math.Abs(score) > surely {
				examples = append(examples, voice.Example{Words: x.words(d), Speech: score > 0})
			}
			return teacher.judge(d)
		})
		return err
	})
	if err != nil {
		return voice.Model{}, err
	}
	return voice.Fit(examples), nil
}

// words returns the words of the sentence d is about.
func (x *article) words(d quotes.Decision) []string {
	var out []string
	for _, t := range x.doc.Tokens {
		if t.Start >= d.Range.Start && t.End <= d.Range.End {
			out = append(out, strings.Clone(x.text.Slice(t.Range)))
		}
	}
	return out
}

// writeVoice stores the words.
func writeVoice(dir string, m voice.Model) error {
	f, err := os.Create(filepath.Join(dir, "voice.tsv"))
	if err != nil {
		return err
	}
	fmt.Fprintln(f, "# Words that tell whether a sentence behind speech is speech too (above 0) or narration.")
	fmt.Fprintln(f, "# Learned by go run ./quotes/internal/train -news ../shared/data -words ../shared/data/news_unlabelled.jsonl.gz ../shared/eval/dev")
	fmt.Fprintln(f, "# from 33,000 news texts of 2023 (CRUD_RAG, Apache-2.0), which stay where they are. The weights are this project's; Apache-2.0.")
	fmt.Fprintln(f, "# word	anywhere	first	second	last")
	if err := m.Write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
