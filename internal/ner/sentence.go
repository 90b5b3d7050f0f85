package ner

import (
	"unicode"
	"unicode/utf8"
)

// A Sentence is what the features see of a sentence. Its buffers are reused.
type Sentence struct {
	chars []char
	words []word
	end   int // of the last word, in bytes
}

// A char is a character.
type char struct {
	closed bool   // its word is never part of an entity
	fold   uint64 // the character; digits and letters count as one each
	at     int32  // in bytes
	word   int32  // the word it is in
	place  uint8  // in the word
	kind   uint8
	group  uint8             // its cluster, plus one
	gaz    [gazetteers]uint8 // the longest entry of each gazetteer over it: length and place

	begins, ends, covers uint16 // the longest word of the dictionary that does: its length, class and, for the last, place
}

// A word is a word, or a gap between words.
type word struct {
	hash    uint64 // of the folded characters
	spelt   uint64 // hash with its letters, of either case
	last    uint64 // character
	tag     uint64
	cluster uint64 // fine
	coarse  uint64 // cluster
	info    uint64 // gazetteers it is in and its class in the dictionary
	first   int32  // character
}

// Kinds of characters.
const (
	han = iota + 1
	digit
	latin
	dot // inside foreign names
	blank
	mark
)

// Reset begins a new sentence.
func (s *Sentence) Reset() {
	s.chars, s.words, s.end = s.chars[:0], s.words[:0], -1
}

// Len returns the number of characters.
func (s *Sentence) Len() int { return len(s.chars) }

// At returns where character i stands, in bytes; the end for i = Len().
func (s *Sentence) At(i int) int {
	if i < len(s.chars) {
		return int(s.chars[i].at)
	}
	return s.end
}

// Add adds the word that stands at byte at, with its tag. A gap before it
// counts as a word of one blank.
func (s *Sentence) Add(text string, at int, tag uint8) {
	if s.end >= 0 && at > s.end {
		s.add(" ", s.end, 0)
	}
	s.add(text, at, tag)
}

func (s *Sentence) add(text string, at int, tag uint8) {
	from := len(s.chars)
	w := word{hash: fnvBasis, spelt: fnvBasis, tag: uint64(tag) + 1, first: int32(from)}
	for i, r := range text {
		fold, kind := foldOf(r)
		s.chars = append(s.chars, char{fold: uint64(fold), at: int32(at + i), word: int32(len(s.words)), place: inner, kind: kind})
		w.hash = (w.hash ^ uint64(fold)) * fnvPrime
		w.spelt = (w.spelt ^ uint64(unicode.ToLower(r))) * fnvPrime
		w.last = uint64(fold)
	}
	if len(s.chars) == from {
		return
	}
	s.chars[from].place = first
	s.chars[len(s.chars)-1].place = last
	if len(s.chars) == from+1 {
		s.chars[from].place = only
	}
	s.words = append(s.words, w)
	s.end = at + len(text)
}

const (
	fnvBasis = 0xcbf29ce484222325
	fnvPrime = 0x100000001b3
)

// hashOf returns the hash of a word as Add makes it.
func hashOf(text string) uint64 {
	h := uint64(fnvBasis)
	for _, r := range text {
		fold, _ := foldOf(r)
		h = (h ^ uint64(fold)) * fnvPrime
	}
	return h
}

// foldOf returns what stands for r and its kind.
func foldOf(r rune) (rune, uint8) {
	switch {
	case r >= 0x4E00 && r < 0xA000 || r >= 0x3400 && r < 0x4DC0 || r >= 0x20000:
		return r, han
	case r >= '0' && r <= '9':
		return '0', digit
	case r >= 'a' && r <= 'z':
		return 'a', latin
	case r >= 'A' && r <= 'Z':
		return 'A', latin
	case r == '·' || r == '•' || r == '・' || r == '‧':
		return '·', dot
	case r == ' ' || r == 0x3000 || r == 0xA0 || r == '\t':
		return ' ', blank
	case r == utf8.RuneError:
		return '?', mark
	}
	return r, mark
}
