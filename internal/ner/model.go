package ner

import "slices"

// A Model finds entities. It is immutable and safe for concurrent use.
type Model struct {
	lexicons *Lexicons
	rows     table
	features int // that have weights
	chains   [tasks]chain
}

// An Entity is an entity of a sentence, in bytes.
type Entity struct {
	Start, End int
	Kind       Kind
	Margin     float64 // by which the best reading with it beats the best without, in nats
}

// A Buffer holds what Find needs besides the model. It is reused and must
// not be used concurrently.
type Buffer struct {
	sums  []sum
	paths [tasks]path
}

// Find appends the entities of s, a sentence of a text that is like those of
// the task, to dst: persons by the conventions of that task, posts by those of
// CV or else Web, places and bodies by those of News. Persons that it would
// find with a bonus of at most gap nats have a Margin below zero.
func (m *Model) Find(dst []Entity, s *Sentence, b *Buffer, like Task, gap float64) []Entity {
	m.lexicons.Know(s, like)
	second := max(like, Web)
	s.runs(func(from, to int) {
		m.score(s, b, second, from, to)
		for t := range m.chains {
			use := uses(like, Task(t))
			if use == 0 {
				continue
			}
			c, p := &m.chains[t], &b.paths[t]
			c.decode(p, b.sums, min(t, 1))
			dst = c.entities(dst, s, p, from, use)
			if Task(t) == like && gap > 0 {
				dst = c.plausible(dst, s, p, from, slices.Index(c.kinds, Person), int32(gap*c.scale))
			}
		}
	})
	return dst
}

// uses returns the kinds, as bits, that task t finds in a text like another.
func uses(like, t Task) uint8 {
	use := uint8(0)
	if t == like {
		use |= 1 << Person
	}
	if t == News {
		use |= 1<<Place | 1<<Body
	}
	if t == CV && like == CV || t == Web && like != CV {
		use |= 1 << Post
	}
	return use
}

// score fills b.sums with the sums of the features of characters from to to
// for the tasks News and second.
func (m *Model) score(s *Sentence, b *Buffer, second Task, from, to int) {
	b.sums = grow(b.sums, to-from)
	var ks [templates]uint64
	for i := range b.sums {
		s.keys(&ks, from+i)
		b.sums[i] = sum{}
		m.rows.sum(&b.sums[i], &ks, second)
	}
}

// Rows returns the number of features that have weights.
func (m *Model) Rows() int { return m.features }
