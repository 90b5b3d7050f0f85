package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// An Index finds the longest of its words that a string begins or ends with.
// The zero Index is empty and ready for Add; it must not be searched before
// Build. A built Index is safe for concurrent use.
type Index struct {
	words  []word
	first  groups // words by their first character
	last   groups // words by their last character
	values map[string]int32
}

// groups holds words by a character of theirs, longest first. Characters that
// agree in their lower 16 bits share a group.
type groups struct {
	pages [1 << 7]*page
	words [][]int32
}

// A page holds, for characters that agree in their higher bits, the index in
// words of each one's group, counted from one.
type page [1 << 9]uint16

func (g *groups) add(c rune, word int32) {
	p := &g.pages[c>>9&127]
	if *p == nil {
		*p = new(page)
	}
	i := &(*p)[c&511]
	if *i == 0 {
		g.words = append(g.words, nil)
		*i = uint16(len(g.words))
	}
	g.words[*i-1] = append(g.words[*i-1], word)
}

// of returns the words that c may be the character of.
func (g *groups) of(c rune) []int32 {
	if p := g.pages[c>>9&127]; p != nil {
		if i := p[c&511]; i > 0 {
			return g.words[i-1]
		}
	}
	return nil
}

type word struct {
	text  string
	value int
}

// Add adds a word with its value. The first value of a word stays.
func (x *Index) Add(text string, value int) {
	if x.values == nil {
		x.values = map[string]int32{}
	}
	if _, known := x.values[text]; known || text == "" {
		return
	}
	x.values[text] = int32(len(x.words))
	x.words = append(x.words, word{text, value})
}

// Build makes x searchable.
func (x *Index) Build() {
	x.first, x.last = groups{}, groups{}
	for i, w := range x.words {
		f, _ := utf8.DecodeRuneInString(w.text)
		l, _ := utf8.DecodeLastRuneInString(w.text)
		x.first.add(f, int32(i))
		x.last.add(l, int32(i))
	}
	for _, g := range []*groups{&x.first, &x.last} {
		for _, ids := range g.words {
			slices.SortStableFunc(ids, func(a, b int32) int { return len(x.words[b].text) - len(x.words[a].text) })
		}
	}
}

// Len returns the number of words.
func (x *Index) Len() int { return len(x.words) }

// Lookup returns the value of a word; ok is false when there is none.
func (x *Index) Lookup(text string) (value int, ok bool) {
	i, ok := x.values[text]
	if !ok {
		return 0, false
	}
	return x.words[i].value, true
}

// Begins reports whether a word may begin with c: a cheap question before
// Prefix.
func (x *Index) Begins(c rune) bool { return x.first.of(c) != nil }

// Prefix returns the length in bytes and the value of the longest word that
// s begins with; n is 0 when there is none.
func (x *Index) Prefix(s string) (n, value int) {
	c, _ := utf8.DecodeRuneInString(s)
	for _, i := range x.first.of(c) {
		if w := &x.words[i]; strings.HasPrefix(s, w.text) {
			return len(w.text), w.value
		}
	}
	return 0, 0
}

// Suffix returns the length in bytes and the value of the longest word that
// s ends with; n is 0 when there is none.
func (x *Index) Suffix(s string) (n, value int) {
	c, _ := utf8.DecodeLastRuneInString(s)
	for _, i := range x.last.of(c) {
		if w := &x.words[i]; strings.HasSuffix(s, w.text) {
			return len(w.text), w.value
		}
	}
	return 0, 0
}
