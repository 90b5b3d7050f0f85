package main

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/summary"
)

const (
	minArticles  = 3   // a listed pair stands in
	lexicalPrior = 2   // strength of the prior on what a pair adds
	minLexical   = 0.1 // what a listed pair adds at least
)

// lexical returns what each pair of Han characters adds to the log odds that m
// gives it: by one step of Newton's method from nothing, since a pair is in
// few articles.
func lexical(pairs []summary.Pair, examples []logistic.Example, m logistic.Model) map[summary.Pair]float64 {
	type sums struct {
		articles          int
		gradient, hessian float64
	}
	of := map[summary.Pair]sums{}
	for i, p := range pairs {
		if !allHan(p.String()) {
			continue
		}
		q := m.Probability(examples[i].Features)
		s := of[p]
		of[p] = sums{s.articles + 1, s.gradient + examples[i].Outcome - q, s.hessian + q*(1-q)}
	}
	out := map[summary.Pair]float64{}
	for p, s := range of {
		if v := s.gradient / (s.hessian + lexicalPrior); s.articles >= minArticles && math.Abs(v) >= minLexical {
			out[p] = v
		}
	}
	return out
}

// lexicalTable returns the file of what pairs add.
func lexicalTable(pairs map[summary.Pair]float64, head string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# What a pair of characters adds to the log odds of pairs.tsv. PAIR<TAB>LOG ODDS.\n%s", head)
	for _, p := range slices.Sorted(maps.Keys(pairs)) {
		fmt.Fprintf(&b, "%s\t%.2f\n", p, pairs[p])
	}
	return b.Bytes()
}
