package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/tags"
)

// fullName is the label of a person's name that was joined from a surname
// and a given name.
const fullName = "nr+"

type tagOptions struct {
	epochs     int
	rate, l1   float64
	dropout    float64
	minCount   int
	min        float64
	frequent   int
	known      int
	perceptron bool
	seed       uint64
}

func trainTags(sentences [][]word, o tagOptions) ([]byte, error) {
	c := tags.NewCorpus(tagNames(sentences))
	for _, s := range sentences {
		c.Count(texts(s), tagsOf(s))
	}
	c.Counted(o.known, o.frequent)
	for _, s := range sentences {
		c.Add(texts(s), tagsOf(s))
	}
	c.Data.Prune(o.minCount)
	method := linear.CRF
	if o.perceptron {
		method = linear.Perceptron
	}
	w, err := linear.Train(c.Data, linear.Options{Method: method, Epochs: o.epochs, Rate: o.rate,
		L1: o.l1, Dropout: o.dropout, Seed: o.seed, Progress: progress})
	if err != nil {
		return nil, err
	}
	return tags.Pack(c, w, linear.PackOptions{Min: o.min}), nil
}

// tagNames returns the tags of the sentences, the most frequent first,
// without those that occur less than 20 times.
func tagNames(sentences [][]word) []string {
	count := map[string]int{}
	for _, s := range sentences {
		for _, t := range tagsOf(s) {
			count[t]++
		}
	}
	var names []string
	for n, k := range count {
		if k >= 20 {
			names = append(names, n)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(count[b]-count[a], strings.Compare(a, b)) })
	return names
}

func tagsOf(s []word) []string {
	out := make([]string, len(s))
	for i, w := range s {
		out[i] = w.tag
		if w.joined {
			out[i] = fullName
		}
	}
	return out
}

// evalTags returns the share of right tags on words cut as in the corpus.
func evalTags(m *tags.Model, sentences [][]word) float64 {
	right, all := 0, 0
	var buf tags.Buffer
	for _, s := range sentences {
		buf.Reset()
		for _, w := range s {
			buf.Add(w.text)
		}
		for i, label := range m.Tag(&buf) {
			all++
			if strings.TrimSuffix(m.Names[label], "+") == s[i].tag {
				right++
			}
		}
	}
	return ratio(right, all)
}

// tagWith gives the words the tags that m finds.
func tagWith(m *tags.Model, sentences [][]word) {
	var buf tags.Buffer
	for _, s := range sentences {
		buf.Reset()
		for _, w := range s {
			buf.Add(w.text)
		}
		for i, label := range m.Tag(&buf) {
			s[i].tag = m.Names[label]
		}
	}
}
