package words

import "unicode"

// Ids of characters. The ids of an Alphabet's own characters follow.
const (
	outside = 0 // before the first and after the last character
	unknown = 1 // a Chinese character that is not in the alphabet
	known   = 2 // the first id of a character
)

// An Alphabet numbers folded characters. Characters below Trained have
// weights of their own; those above stand only in the lexicon.
type Alphabet struct {
	Trained int
	runes   []rune // runes[id-known]
	ids     []uint16
	kinds   []Kind // by id
	parts   []part // by id
	comma   uint16 // the id of the mark of lists
}

// A Part tells how a character serves in names: from 0 for never to 3 as a
// surname, and to 2 in given names.
type Part struct{ Surname, Given int }

// NewAlphabet returns an Alphabet of folded characters; the first n of them
// are trained. parts has an element for each.
func NewAlphabet(runes []rune, n int, parts []Part) *Alphabet {
	a := &Alphabet{Trained: known + n, runes: runes, ids: make([]uint16, 1<<16), kinds: []Kind{Outside, Han},
		parts: []part{0, 0}}
	for _, p := range parts {
		a.parts = append(a.parts, part(p.Surname+surnames*p.Given))
	}
	own := make(map[rune]uint16, len(runes))
	for i, r := range runes {
		own[r] = uint16(known + i)
		a.kinds = append(a.kinds, KindOf(r))
	}
	a.comma = own['、']
	a.fill(own)
	return a
}

// fill numbers the characters up to U+FFFF, own being the numbers of folded
// ones.
func (a *Alphabet) fill(own map[rune]uint16) {
	for i := range a.ids {
		a.ids[i] = own[symbol]
	}
	for _, r := range unicode.Han.R16 {
		for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
			a.ids[c] = unknown
		}
	}
	folded := make([]uint16, len(a.ids))
	for r, id := range own {
		if r < 1<<16 {
			folded[r] = id
		}
	}
	for r, f := range folds() {
		if id := folded[f]; id != 0 {
			a.ids[r] = id
		}
	}
}

// ID returns the number of r.
func (a *Alphabet) ID(r rune) uint16 {
	if r < 1<<16 {
		return a.ids[r]
	}
	if unicode.Is(unicode.Han, r) {
		return unknown
	}
	return a.ids[symbol]
}

// Len returns the number of ids.
func (a *Alphabet) Len() int { return len(a.kinds) }
