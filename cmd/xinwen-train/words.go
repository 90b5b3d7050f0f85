package main

import (
	"fmt"
	"os"
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/words"
)

// wordOptions are the settings of the word model.
type wordOptions struct {
	epochs     int
	rate, l1   float64
	dropout    float64
	minCount   int
	scale, min float64
	seed       uint64
}

// trainWords trains the model that cuts words and packs it.
func trainWords(sentences [][]word, list map[string]words.Entry, parts map[rune]words.Part, o wordOptions) ([]byte, error) {
	a := alphabetOf(sentences, list, parts)
	c := words.NewCorpus(a, words.NewLexicon(a, list))
	for _, s := range sentences {
		c.Add(texts(s), s[0].part)
	}
	fmt.Fprintf(os.Stderr, "%d characters of text, %d features\n", c.Data.Positions(), c.Index.Len())
	c.Data.Prune(o.minCount)
	w, err := linear.Train(c.Data, linear.Options{
		Method: linear.CRF, Epochs: o.epochs, Rate: o.rate, L1: o.l1, Dropout: o.dropout, Seed: o.seed,
		Grammar: words.Grammar(), Progress: progress,
	})
	if err != nil {
		return nil, err
	}
	return words.Pack(c, w, words.PackOptions{Scale: o.scale, Min: o.min})
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
