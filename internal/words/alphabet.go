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
	for i := range a.ids {
		a.ids[i] = unknown
		if r := rune(i); r < firstHan || r > lastHan {
			a.ids[i] = a.idOf(r, own)
		}
	}
	for r, id := range own {
		if firstHan <= r && r <= lastHan {
			a.ids[r] = id
		}
	}
	return a
}

// The block of the Chinese characters in use.
const firstHan, lastHan = 0x4e00, 0x9fff

func (a *Alphabet) idOf(r rune, own map[rune]uint16) uint16 {
	f := Fold(r)
	if id, ok := own[f]; ok {
		return id
	}
	if !unicode.Is(unicode.Han, f) {
		return own[symbol]
	}
	return unknown
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
