package main

import (
	"cmp"
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/tags"
)

// fullName is the label of a person's name that was joined from a surname
// and a given name.
const fullName = "nr+"

// tagOptions are the settings of the tag model. Their defaults made the
// embedded one.
type tagOptions struct {
	epochs   int
	orders   int
	minCount int
	known    int
	min      float64
}

func (o *tagOptions) flags(f *flag.FlagSet) {
	f.IntVar(&o.epochs, "tag-epochs", 5, "tags: passes over the data")
	f.IntVar(&o.orders, "tag-orders", 4, "tags: trainings in different orders, whose mean is taken")
	f.IntVar(&o.minCount, "tag-min-count", 2, "tags: features that occur less often are dropped")
	f.IntVar(&o.known, "tag-known", 3, "tags: words that occur less often have no features of their own")
	f.Float64Var(&o.min, "tag-min", 0.4, "tags: weights below are dropped")
}

// packTags trains a model that tags words and packs it.
func packTags(sentences [][]word, kind func(string) uint8, o tagOptions) ([]byte, error) {
	c := tags.NewCorpus(tagNames(sentences), kind)
	for _, s := range sentences {
		c.Count(texts(s), tagsOf(s))
	}
	c.Counted(o.known)
	for _, s := range sentences {
		c.Add(texts(s), tagsOf(s))
	}
	c.Data.Prune(o.minCount)
	all := make([]*linear.Weights, o.orders)
	for i := range all {
		w, err := linear.Train(c.Data, linear.Options{Method: linear.Perceptron, Epochs: o.epochs, Seed: uint64(i), Progress: progress})
		if err != nil {
			return nil, err
		}
		all[i] = w
	}
	w := linear.Average(all...)
	return tags.Pack(c, w, tags.PackOptions{Min: o.min}), nil
}

func trainTags(sentences [][]word, kind func(string) uint8, o tagOptions) (*tags.Model, error) {
	packed, err := packTags(sentences, kind, o)
	if err != nil {
		return nil, err
	}
	return tags.Load(packed)
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
func evalTags(m *tags.Model, sentences [][]word, kind func(string) uint8) string {
	right, all, rare, rareRight := 0, 0, 0, 0
	var buf tags.Buffer
	for _, s := range sentences {
		find(m, &buf, s, kind)
		for i, label := range m.Tag(&buf) {
			all++
			hit := 0
			if strings.TrimSuffix(m.Names[label], "+") == s[i].tag {
				hit = 1
			}
			right += hit
			if buf.Rare(i) {
				rare++
				rareRight += hit
			}
		}
	}
	return fmt.Sprintf("all %.5f, frequent words %.4f, rare words %.4f (%d)",
		ratio(right, all), ratio(right-rareRight, all-rare), ratio(rareRight, rare), rare)
}

// find makes a sentence ready to be tagged.
func find(m *tags.Model, buf *tags.Buffer, s []word, kind func(string) uint8) {
	buf.Reset()
	for _, w := range s {
		buf.Add(w.text)
	}
	m.Find(buf)
	for i, w := range s {
		if buf.Rare(i) {
			buf.SetKind(i, kind(w.text))
		}
	}
}

// tagWith gives the words the tags that m finds.
func tagWith(m *tags.Model, sentences [][]word, kind func(string) uint8) {
	var buf tags.Buffer
	for _, s := range sentences {
		find(m, &buf, s, kind)
		for i, label := range m.Tag(&buf) {
			s[i].tag = m.Names[label]
		}
	}
}
