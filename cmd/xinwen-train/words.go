package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/internal/words"
)

// wordOptions are the settings of the word model. Their defaults made the
// embedded one.
type wordOptions struct {
	epochs     int
	orders     int
	rate, l1   float64
	dropout    float64
	minCount   int
	scale, min float64
	copies     int
	newsMost   int
	seed       uint64
}

func (o *wordOptions) flags(f *flag.FlagSet) {
	f.IntVar(&o.epochs, "epochs", 5, "words: passes over the data")
	f.IntVar(&o.orders, "orders", 4, "words: trainings in different orders, whose mean is taken")
	f.Float64Var(&o.rate, "rate", 0.2, "words: learning rate")
	f.Float64Var(&o.l1, "l1", 1e-3, "words: L1 penalty")
	f.Float64Var(&o.dropout, "dropout", 0.1, "words: chance of a feature to be left out of an update")
	f.IntVar(&o.minCount, "min-count", 1, "words: features that occur less often are dropped")
	f.Float64Var(&o.scale, "scale", 16, "words: what a weight is multiplied with before it is rounded to an integer")
	f.Float64Var(&o.min, "min", 0.2, "words: weights of pairs of characters below are dropped")
	f.IntVar(&o.copies, "copies", 3, "words: how often a sentence with a name is repeated with a made-up one")
	f.IntVar(&o.newsMost, "news-most", 2, "words: sentences of the news for every name")
	f.Uint64Var(&o.seed, "seed", 1, "seed of the order of sentences and of made-up names")
}

// A wordTrainer trains word models.
type wordTrainer struct {
	dictionary *dictionary
	lists      nameLists
	articles   string // a file of raw texts
	opts       wordOptions
}

// train trains a model that cuts words and packs it. What is counted of words
// and names comes from the corpora, not from news, which a model has cut. The
// model is the mean of trainings in so many orders.
func (t *wordTrainer) train(corpora, news [][]word, orders int) ([]byte, error) {
	o := t.opts
	entries := t.dictionary.entries()
	seenWords(corpora, entries)
	neighbours(corpora, entries)
	lists := t.lists
	lists.foreign = append(slices.Clone(lists.foreign), foreignNames(corpora)...)
	serve := partsOf(corpora, lists)
	n := newNamer(append(fullNames(corpora), lists.people...), lists, t.dictionary.words, serve, o.seed)
	a := alphabetOf(corpora, entries, serve)
	c := words.NewCorpus(a, words.NewLexicon(a, entries))
	for i := range o.copies + 1 {
		for _, sentences := range [][][]word{corpora, news} {
			for _, s := range sentences {
				if i > 0 {
					s = n.rename(s)
				}
				if len(s) > 0 {
					c.Add(texts(s), s[0].part)
				}
			}
		}
	}
	fmt.Fprintf(os.Stderr, "words: %d characters of text, %d features\n", c.Data.Positions(), c.Index.Len())
	if err := t.count(c, corpora); err != nil {
		return nil, err
	}
	c.Data.Prune(o.minCount)
	all := make([]*linear.Weights, orders)
	for i := range all {
		w, err := linear.Train(c.Data, linear.Options{
			Method: linear.CRF, Epochs: o.epochs, Rate: o.rate, L1: o.l1, Dropout: o.dropout, Seed: o.seed + uint64(i),
			Grammar: words.Grammar(), Progress: progress,
		})
		if err != nil {
			return nil, err
		}
		all[i] = w
	}
	w := linear.Average(all...)
	return words.Pack(c, w, words.PackOptions{Scale: o.scale, Min: o.min}), nil
}

// count tells the corpus which pairs of characters are frequent.
func (t *wordTrainer) count(c *words.Corpus, sentences [][]word) error {
	for _, s := range sentences {
		c.Count(strings.Join(texts(s), ""))
	}
	if t.articles == "" {
		return nil
	}
	return readings.EachText(t.articles, func(article string) error {
		c.Count(article)
		return nil
	})
}

func progress(epoch int, wrong float64) {
	fmt.Fprintf(os.Stderr, "epoch %d: %.3f %% wrong\n", epoch, 100*wrong)
}

// alphabetOf returns the characters of the sentences that occur twice, by
// frequency, and after them the other ones of the list.
func alphabetOf(sentences [][]word, list map[string]words.Entry, parts map[rune]words.Part) *words.Alphabet {
	count := map[rune]int{}
	for _, s := range sentences {
		for _, w := range s {
			for _, r := range w.text {
				count[words.Fold(r)]++
			}
		}
	}
	count['●'] += 2
	var own, rest []rune
	for r, n := range count {
		if n >= 2 {
			own = append(own, r)
		}
	}
	slices.SortFunc(own, func(a, b rune) int {
		if d := count[b] - count[a]; d != 0 {
			return d
		}
		return int(a - b)
	})
	for w := range list {
		for _, r := range w {
			if f := words.Fold(r); count[f] < 2 {
				count[f] = 2
				rest = append(rest, f)
			}
		}
	}
	slices.Sort(rest)
	trained := len(own)
	own = append(own, rest...)
	serve := make([]words.Part, len(own))
	for i, r := range own {
		serve[i] = parts[r]
	}
	return words.NewAlphabet(own, trained, serve)
}
