package words

import "github.com/xinwen-go/xinwen/internal/linear"

// A Corpus turns sentences into a linear.Dataset.
type Corpus struct {
	Alphabet *Alphabet
	Lexicon  *Lexicon
	Index    linear.Index
	Data     *linear.Dataset

	pairs map[uint32]int // how often each pair of characters was counted
	cover cover
	ids   []uint32
}

// NewCorpus returns an empty Corpus.
func NewCorpus(a *Alphabet, l *Lexicon) *Corpus {
	return &Corpus{Alphabet: a, Lexicon: l, Data: linear.NewDataset(labels), pairs: map[uint32]int{}}
}

// Grammar says which labels may follow each other.
func Grammar() *linear.Grammar {
	return &linear.Grammar{
		Next:  func(from, to int) bool { return (from == B || from == M) == (to == M || to == E) },
		First: func(label int) bool { return label == B || label == S },
		Last:  func(label int) bool { return label == E || label == S },
	}
}

// Add adds a sentence of that part of the corpus, given as its words.
func (c *Corpus) Add(sentence []string, part int) {
	var chars []uint16
	var gold []uint8
	for _, w := range sentence {
		ids := c.Alphabet.chars(w)
		chars = append(chars, ids...)
		for i := range ids {
			gold = append(gold, labelOf(i, len(ids)))
		}
	}
	c.Lexicon.cover(&c.cover, chars, part)
	c.cover.marks(chars, c.Alphabet)
	for i := range chars {
		c.ids = c.ids[:0]
		c.features(chars, i)
		c.Data.Append(gold[i], c.ids)
	}
	c.Data.EndSequence()
}

// Count counts the pairs of characters of a text: the most frequent ones are
// found the fastest.
func (c *Corpus) Count(s string) {
	first := uint16(outside)
	for _, r := range s {
		second := c.Alphabet.ID(r)
		c.pairs[pairOf(first, second)]++
		first = second
	}
}

func labelOf(i, n int) uint8 {
	switch {
	case n == 1:
		return S
	case i == 0:
		return B
	case i == n-1:
		return E
	}
	return M
}

// features appends the features of position i.
func (c *Corpus) features(chars []uint16, i int) {
	at := func(j int) uint16 {
		if j < 0 || j >= len(chars) {
			return outside
		}
		if int(chars[j]) >= c.Alphabet.Trained {
			return unknown
		}
		return chars[j]
	}
	prev, cur, next := at(i-1), at(i), at(i+1)
	k := c.Alphabet.kinds
	c.add(tPrev, uint64(prev), 0)
	c.add(tCur, uint64(cur), 0)
	c.add(tNext, uint64(next), 0)
	c.add(tBefore, uint64(prev), uint64(cur))
	c.add(tAfter, uint64(cur), uint64(next))
	c.add(tKinds, uint64(kindsOf(k[prev], k[cur], k[next])), 0)
	c.add(tRepeat, uint64(repeat(prev, cur, next)), 0)
	c.add(tCover, uint64(c.cover[i].all()), 0)
	c.add(tCorpus, uint64(c.cover[i].corpus()), 0)
	p := func(j int) part {
		if j < 0 || j >= len(chars) {
			return 0
		}
		return c.Alphabet.parts[chars[j]]
	}
	slot := func(j int) int {
		before := uint8(beforeOther)
		if j >= 0 {
			before = c.cover[j].before()
		}
		return slotOf(before, p(j), p(j+1), p(j+2))
	}
	after := func(j int) uint8 { return c.cover[j].after() }
	c.add(tFirst, uint64(firstOf(slot(i), after(i+2), after(i+3))), 0)
	c.add(tSecond, uint64(firstOf(slot(i-1), after(i+1), after(i+2))), 0)
	c.add(tThird, uint64(thirdOf(slot(i-2), after(i+1))), 0)
}

func (c *Corpus) add(template, a, b uint64) { c.ids = append(c.ids, c.Index.ID(key(template, a, b))) }
