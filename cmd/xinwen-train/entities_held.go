package main

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/internal/ner"
)

// A found counts the entities of one kind.
type found struct{ right, gold, system int }

// evaluate prints P, R and F1 of each kind on what was held out.
func (o *entityOptions) evaluate(m *ner.Model, r *corpusReader) error {
	for _, name := range []string{"msra", "cluener", "resume_dev", "uner"} {
		c, err := r.read(name)
		if err != nil {
			return err
		}
		if name != "resume_dev" {
			_, c = holdOut(c, o.held)
		}
		counts, genres := o.compare(m, c)
		fmt.Println(name, "read as news, portals, careers:", genres)
		for kind, n := range counts {
			if n.gold > 0 {
				fmt.Printf("%-10s %-6s P %.4f R %.4f F1 %.4f (%d)\n", name, entityNames[kind],
					ratio(n.right, n.system), ratio(n.right, n.gold), 2*ratio(n.right, n.gold+n.system), n.gold)
			}
		}
	}
	return nil
}

var entityNames = [4]string{ner.Person: "person", ner.Post: "post", ner.Place: "place", ner.Body: "body"}

// compare counts what m finds in the sentences, and how many it takes for
// each genre.
func (o *entityOptions) compare(m *ner.Model, sentences []*labelled) (counts [4]found, genres [3]int) {
	var s ner.Sentence
	var b ner.Buffer
	var system []ner.Entity
	for _, l := range sentences {
		l.fill(&s)
		genre := l.genre(m)
		genres[genre]++
		system = m.Find(system[:0], &s, &b, genre, 0)
		gold := map[ner.Entity]bool{}
		for _, e := range l.gold {
			if e.Kind != ner.Other {
				gold[e] = true
				counts[e.Kind].gold++
			}
		}
		for _, e := range system {
			e.Margin = 0
			counts[e.Kind].system++
			if gold[e] {
				counts[e.Kind].right++
				delete(gold, e)
			} else if o.verbose {
				fmt.Println("wrong ", l.show(e))
			}
		}
		for _, e := range l.gold {
			if gold[e] && o.verbose {
				fmt.Println("missed", l.show(e))
			}
		}
	}
	return counts, genres
}

// show returns e with some of what stands around it.
func (l *labelled) show(e ner.Entity) string {
	return fmt.Sprintf("%s %s | %s", entityNames[e.Kind], l.clean[e.Start:e.End],
		strings.ToValidUTF8(l.clean[max(0, e.Start-30):min(len(l.clean), e.End+30)], ""))
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
		case size > 0 && left <= size:
			held = append(held, l)
		case size == 0 || left > size+margin:
			rest = append(rest, l)
		}
	}
	return rest, held
}
