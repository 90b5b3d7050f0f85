package main

import (
	"fmt"
	"math"
	"os"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// gate trains which words are no part of an entity.
func (o *entityOptions) gate(lex *ner.Lexicons, r *corpusReader) error {
	var g ner.GateTrainer
	var s ner.Sentence
	for t := range ner.CV {
		list, err := o.sentences(o.parts(t)[0], r)
		if err != nil {
			return err
		}
		for _, l := range list {
			l.fill(&s)
			lex.Know(&s, t)
			g.Add(&s, l.gold)
		}
	}
	fmt.Fprintf(os.Stderr, "the gate opens for %.3f of the words\n", g.Train(lex, o.missed))
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
