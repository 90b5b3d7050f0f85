package words

import (
	"iter"
	"unicode/utf8"
)

// Kind returns the Kind of the lexicon's Entry of a word of at least two
// characters, 0 if it has none.
func (m *Model) Kind(word string) uint8 {
	for end, info := range m.walk(word) {
		if end == len(word) {
			return uint8(info>>flagBits) & (1<<kindBits - 1)
		}
	}
	return 0
}

// Prefixes yields the ends, in bytes, of the words of the lexicon that s
// begins with, the shortest first. They have at least two characters.
func (m *Model) Prefixes(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for end, info := range m.walk(s) {
			if info&word != 0 && !yield(end) {
				return
			}
		}
	}
}

// walk yields the ends of the strings of the lexicon that s begins with and
// their infos.
func (m *Model) walk(s string) iter.Seq2[int, uint32] {
	return func(yield func(int, uint32) bool) {
		first, at := utf8.DecodeRuneInString(s)
		second, size := utf8.DecodeRuneInString(s[at:])
		slot := m.pair(m.alphabet.ID(first), m.alphabet.ID(second))
		if size == 0 || slot == nil {
			return
		}
		at += size
		for info := slot.info; yield(at, info) && info>>infoBits != 0 && at < len(s); {
			c, size := utf8.DecodeRuneInString(s[at:])
			if info = m.trie.next(info>>infoBits, m.alphabet.ID(c)); info == 0 {
				return
			}
			at += size
		}
	}
}

// pair returns the slot of two characters, nil if there is none.
func (m *Model) pair(first, second uint16) *slot {
	home, tag := homeOf(uint32(first), uint32(second))
	s := &m.slots[home]
	if s.tag&^hasOthers == uint16(tag) {
		return s
	}
	if s.tag&hasOthers == 0 {
		return nil
	}
	if s = m.others.find(first, second); s.tag == 0 {
		return nil
	}
	return s
}
