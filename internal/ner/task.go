package ner

import "math/bits"

// A Task is a chain of labels of its own, trained on corpora of one genre and
// its conventions. Label 0 is outside, and each kind of the task has four,
// for the first, an inner, the last and the only character of an entity.
type Task uint8

// The tasks, which are the genres of texts.
const (
	News Task = iota // newswire: the conventions of MSRA
	Web              // news portals: the conventions of CLUENER
	CV               // careers: those of the Resume corpus
	tasks
)

// A Kind is what a task finds.
type Kind uint8

// The kinds.
const (
	Person Kind = iota
	Post
	Place
	Body
	Other // what is not to be mistaken for the others
	kinds
)

var taskKinds = [tasks][]Kind{{Person, Place, Body}, {Person, Post, Other}, {Person, Post, Other}}

// Labels returns the number of labels of t.
func (t Task) Labels() int { return 1 + 4*len(taskKinds[t]) }

// taskLabels is the room for the labels of a task in a row of weights.
const taskLabels = 16

// offset returns where the labels of t begin in a row.
func (t Task) offset() int { return taskLabels * int(t) }

// The places of a character in an entity or a word.
const (
	first = iota
	inner
	last
	only
)

const outside = 0

// label returns the label of a place in the k-th kind of a task.
func label(k, place int) uint8 { return uint8(1 + 4*k + place) }

// opens and closes report whether an entity begins before, or ends behind, a
// character of that label; outside does both.
func opens(label int) bool  { return label == outside || (label-1)%4 == first || (label-1)%4 == only }
func closes(label int) bool { return label == outside || (label-1)%4 >= last }

// A labelSet is a set of labels of one task, as bits.
type labelSet uint16

func (s labelSet) has(label int) bool { return s>>label&1 == 1 }
func (s labelSet) single() bool       { return bits.OnesCount16(uint16(s)) == 1 }

// grammar lists which labels of n may follow which.
type grammar struct {
	n                int
	openers, closers []uint8
}

func newGrammar(n int) grammar {
	g := grammar{n: n}
	for k := range n {
		if closes(k) {
			g.closers = append(g.closers, uint8(k))
		}
		if opens(k) {
			g.openers = append(g.openers, uint8(k))
		}
	}
	return g
}

// pairs calls f with every pair of labels that may follow each other.
func (g *grammar) pairs(f func(from, to int)) {
	for _, from := range g.closers {
		for _, to := range g.openers {
			f(int(from), int(to))
		}
	}
	for from := 1; from < g.n; from += 4 {
		for _, a := range [2]int{from + first, from + inner} {
			f(a, from+inner)
			f(a, from+last)
		}
	}
}
