package words

import "slices"

// What is known of a word of the lexicon.
const (
	Word     = 1 << iota // it is one, not only the beginning of one
	Post                 // it often stands before a name
	Cue                  // it often stands behind a name
	flagBits = iota
)

// A Lexicon is a set of words for training. Words are sequences of ids.
type Lexicon struct {
	words    [][]uint16
	prefixes map[string]uint32 // of words, with their flags
}

// NewLexicon returns the Lexicon of list, words with their flags, without
// those that are shorter than two characters, longer than ten or not all in
// the alphabet.
func NewLexicon(a *Alphabet, list map[string]uint32) *Lexicon {
	l := &Lexicon{prefixes: map[string]uint32{}}
	for w, flags := range list {
		ids := a.chars(w)
		if len(ids) < 2 || len(ids) > maxWord || slices.Contains(ids, unknown) {
			continue
		}
		k := string(runesOf(ids))
		if l.prefixes[k]&Word == 0 {
			l.words = append(l.words, ids)
		}
		for i := 1; i < len(ids); i++ {
			p := string(runesOf(ids[:i]))
			l.prefixes[p] |= 0
		}
		l.prefixes[k] |= flags | Word
	}
	slices.SortFunc(l.words, slices.Compare[[]uint16])
	return l
}

func (a *Alphabet) chars(s string) []uint16 {
	var ids []uint16
	for _, r := range s {
		ids = append(ids, a.ID(r))
	}
	return ids
}

func runesOf(ids []uint16) []rune {
	out := make([]rune, len(ids))
	for i, id := range ids {
		out[i] = rune(id)
	}
	return out
}

// cover finds all words in ids.
func (l *Lexicon) cover(c *cover, ids []uint16) {
	c.reset(len(ids))
	for i := range ids {
		for n := 1; i+n <= len(ids); n++ {
			flags, ok := l.prefixes[string(runesOf(ids[i:i+n]))]
			if !ok {
				break
			}
			if flags&Word != 0 {
				c.add(i, n, flags)
			}
		}
	}
}
