package lexicon

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// An Index finds the longest of its words that a string begins or ends with.
// The zero Index is empty and ready for Add; it must not be searched before
// Build. A built Index is safe for concurrent use.
type Index struct {
	words  []word
	first  map[rune][]int32 // words by their first character, longest first
	last   map[rune][]int32 // words by their last character, longest first
	begin  bits             // the keys of first, asked before it
	end    bits             // the keys of last
	values map[string]int32
}

// bits is a set of characters of the Basic Multilingual Plane. Others count
// as members.
type bits [1 << 16 / 64]uint64

func (b *bits) add(c rune) {
	if c < 1<<16 {
		b[c/64] |= 1 << (c % 64)
	}
}

func (b *bits) has(c rune) bool { return c >= 1<<16 || b[c/64]&(1<<(c%64)) != 0 }

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
	x.first, x.last = map[rune][]int32{}, map[rune][]int32{}
	for i, w := range x.words {
		f, _ := utf8.DecodeRuneInString(w.text)
		l, _ := utf8.DecodeLastRuneInString(w.text)
		x.begin.add(f)
		x.end.add(l)
		x.first[f] = append(x.first[f], int32(i))
		x.last[l] = append(x.last[l], int32(i))
	}
	for _, m := range []map[rune][]int32{x.first, x.last} {
		for _, ids := range m {
			sort.SliceStable(ids, func(a, b int) bool { return len(x.words[ids[a]].text) > len(x.words[ids[b]].text) })
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
func (x *Index) Begins(c rune) bool { return x.begin.has(c) }

// Prefix returns the length in bytes and the value of the longest word that
// s begins with; n is 0 when there is none.
func (x *Index) Prefix(s string) (n, value int) {
	c, _ := utf8.DecodeRuneInString(s)
	if !x.begin.has(c) {
		return 0, 0
	}
	for _, i := range x.first[c] {
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
	if !x.end.has(c) {
		return 0, 0
	}
	for _, i := range x.last[c] {
		if w := &x.words[i]; strings.HasSuffix(s, w.text) {
			return len(w.text), w.value
		}
	}
	return 0, 0
}
