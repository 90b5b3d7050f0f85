package main

import (
	"fmt"
	"math"
	"os"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// close finds the words that are never part of an entity.
func (o *entityOptions) close(lex *ner.Lexicons, r *corpusReader) error {
	all, inside := map[string]int{}, map[string]int{}
	for t := range ner.Task(3) {
		list, err := o.sentences(o.parts(t)[0], r)
		if err != nil {
			return err
		}
		for _, l := range list {
			for _, w := range l.words {
				s := l.clean[w.Start:w.End]
				all[s]++
				for _, e := range l.gold {
					if e.Kind != ner.Other && e.Start < w.End && w.Start < e.End {
						inside[s]++
						break
					}
				}
			}
		}
	}
	words, tokens, total := 0, 0, 0
	for w, n := range all {
		total += n
		if n >= o.closeCount && float64(inside[w]) <= o.closeShare*float64(n) {
			lex.Close(w)
			words++
			tokens += n
		}
	}
	fmt.Fprintf(os.Stderr, "%d words are closed, %.3f of the text\n", words, ratio(tokens, total))
	return nil
}

// genres tells the words how often they occur in the texts of each task.
func (o *entityOptions) genres(lex *ner.Lexicons, r *corpusReader) error {
	count := map[string]*[3]float64{}
	var total [3]float64
	for t := range total {
		list, err := o.sentences(o.parts(ner.Task(t))[0], r)
		if err != nil {
			return err
		}
		for _, l := range list {
			for _, w := range l.words {
				s := l.clean[w.Start:w.End]
				if count[s] == nil {
					count[s] = new([3]float64)
				}
				count[s][t]++
				total[t]++
			}
		}
	}
	for w, n := range count {
		var shares [3]float64
		mean := 0.0
		for t := range n {
			shares[t] = math.Log((n[t] + 0.5) / (total[t] + 0.5*float64(len(count))))
			mean += shares[t] / 3
		}
		for t := range shares {
			shares[t] -= mean
		}
		lex.SetGenre(w, shares)
	}
	return nil
}
