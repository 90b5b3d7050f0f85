package ner

import (
	"fmt"
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// A Corpus collects the features of sentences for one task. Every sentence
// is first given to Count, then to Add.
type Corpus struct {
	task    Task
	index   linear.Index
	least   uint8
	without []string
	count   []uint8 // of features, by hash

	features []uint32   // of all characters
	ends     []uint32   // character i has features[ends[i-1]:ends[i]]
	gold     []labelSet // the labels each character may have
	runs     []uint32   // where each ends, stretches of characters that are not closed

	opening, closing labelSet // the labels a run may begin and end with
}

const countBits = 26

// NewCorpus returns an empty corpus. Features that occur fewer than least
// times, and the templates of those names, are left out.
func NewCorpus(t Task, least int, without []string) *Corpus {
	c := &Corpus{task: t, least: uint8(min(least, 255)), without: without,
		count: make([]uint8, 1<<countBits)}
	for k := range t.Labels() {
		if opens(k) {
			c.opening |= 1 << k
		}
		if closes(k) {
			c.closing |= 1 << k
		}
	}
	return c
}

// Count counts the features of s.
func (c *Corpus) Count(s *Sentence) {
	var ks [templates]uint64
	for i := range s.chars {
		if s.chars[i].closed {
			continue
		}
		s.keys(&ks, i)
		for _, k := range ks {
			if n := &c.count[k>>(64-countBits)]; *n < 255 {
				*n++
			}
		}
	}
}

// Len returns the number of runs, of characters and of features.
func (c *Corpus) Len() (runs, characters, features int) {
	return len(c.runs), len(c.gold), c.index.Len()
}

// Add adds s with the entities it has of the annotated kinds; it may have
// others that gold does not tell. It fails when one divides a character.
func (c *Corpus) Add(s *Sentence, gold []Entity, annotated ...Kind) error {
	sets, err := setsOf(s, c.task, gold, annotated)
	if err != nil || len(sets) == 0 {
		return err
	}
	s.runs(func(from, to int) { c.addRun(s, sets, from, to) })
	return nil
}

// addRun adds a stretch of characters, unless an entity reaches over its ends.
func (c *Corpus) addRun(s *Sentence, sets []labelSet, from, to int) {
	if sets[from]&c.opening == 0 || sets[to-1]&c.closing == 0 {
		return
	}
	var ks [templates]uint64
	for i := from; i < to; i++ {
		s.keys(&ks, i)
		for t, k := range ks {
			if c.count[k>>(64-countBits)] >= c.least && !slices.Contains(c.without, templateNames[t]) {
				c.features = append(c.features, c.index.ID(k))
			}
		}
		c.ends = append(c.ends, uint32(len(c.features)))
	}
	c.gold = append(c.gold, sets[from:to]...)
	c.runs = append(c.runs, uint32(len(c.gold)))
}

// bounds returns the characters of run s.
func (c *Corpus) bounds(s int) (from, to int) {
	if s > 0 {
		from = int(c.runs[s-1])
	}
	return from, int(c.runs[s])
}

// at returns the features of character i.
func (c *Corpus) at(i int) []uint32 {
	from := uint32(0)
	if i > 0 {
		from = c.ends[i-1]
	}
	return c.features[from:c.ends[i]]
}

// setsOf returns the labels that the characters of s may have.
func setsOf(s *Sentence, t Task, gold []Entity, annotated []Kind) ([]labelSet, error) {
	open := labelSet(1) // those of characters without an entity
	for k, kind := range taskKinds[t] {
		if !slices.Contains(annotated, kind) {
			open |= 15 << label(k, first)
		}
	}
	sets := make([]labelSet, len(s.chars))
	at := map[int]int{s.end: len(s.chars)}
	for i, c := range s.chars {
		at[int(c.at)] = i
		sets[i] = open
	}
	for _, e := range gold {
		kind := slices.Index(taskKinds[t], e.Kind)
		if kind < 0 || !slices.Contains(annotated, e.Kind) {
			continue
		}
		from, ok1 := at[e.Start]
		to, ok2 := at[e.End]
		if !ok1 || !ok2 || from >= to {
			return nil, fmt.Errorf("ner: no entity can reach from byte %d to %d", e.Start, e.End)
		}
		for i := from; i < to; i++ {
			sets[i] = 1 << label(kind, placeOf(i-from, to-from))
		}
	}
	return sets, nil
}
