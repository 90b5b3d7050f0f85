package main

import (
	"fmt"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// evaluate prints P, R and F1 on what was held out.
func (o *entityOptions) evaluate(m *ner.Model, r *corpusReader) error {
	for _, name := range []string{"msra", "cluener", "resume_dev", "uner"} {
		c, err := r.read(name)
		if err != nil {
			return err
		}
		if name != "resume_dev" {
			_, c = holdOut(c, o.held)
		}
		if len(c) == 0 {
			continue
		}
		var right, gold, system [5]int
		var genres [3]int
		var s ner.Sentence
		var b ner.Buffer
		var found []ner.Entity
		for _, l := range c {
			l.fill(&s)
			genre := l.genre(m)
			genres[genre]++
			found = m.Find(found[:0], &s, &b, genre, 0)
			set := map[[3]int]bool{}
			sys := map[[3]int]bool{}
			for _, e := range found {
				sys[[3]int{e.Start, e.End, int(e.Kind)}] = true
			}
			for _, e := range l.gold {
				gold[e.Kind]++
				set[[3]int{e.Start, e.End, int(e.Kind)}] = true
				if o.verbose && !sys[[3]int{e.Start, e.End, int(e.Kind)}] {
					fmt.Println(name, "missed", e.Kind, l.clean[e.Start:e.End], "  ", l.clean[max(0, e.Start-30):min(len(l.clean), e.End+30)])
				}
			}
			for _, e := range found {
				system[e.Kind]++
				if set[[3]int{e.Start, e.End, int(e.Kind)}] {
					right[e.Kind]++
				} else if o.verbose {
					fmt.Println(name, "wrong ", e.Kind, l.clean[e.Start:e.End], e.Margin, "  ", l.clean[max(0, e.Start-30):min(len(l.clean), e.End+30)])
				}
			}
		}
		fmt.Println(name, "read as news, web, CV:", genres)
		for k := range 4 {
			if gold[k] > 0 {
				fmt.Printf("%-10s %s P %.4f R %.4f F1 %.4f (%d)\n", name, [...]string{"person", "post  ", "place ", "body  "}[k],
					ratio(right[k], system[k]), ratio(right[k], gold[k]), 2*ratio(right[k], gold[k]+system[k]), gold[k])
			}
		}
	}
	return nil
}

const heldBlocks = 5

// holdOut divides a corpus in the sentences to train on and those of about n
// lines to evaluate on: blocks of neighbours from all over it, so that few
// articles are divided. Lines next to a block are in neither.
func holdOut(c []*labelled, n int) (rest, held []*labelled) {
	const margin = 20
	lines := c[len(c)-1].number + 1
	size := min(n, lines/6) / heldBlocks
	for _, l := range c {
		block := l.number * heldBlocks / lines
		left := (block+1)*lines/heldBlocks - l.number // lines to the end of the block
		switch {
		case left <= size:
			held = append(held, l)
		case size == 0 || left > size+margin:
			rest = append(rest, l)
		}
	}
	return rest, held
}
