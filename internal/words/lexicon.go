package words

import "slices"

// A Lexicon is a set of words for training. Words are sequences of ids.
type Lexicon struct {
	words    [][]uint16
	prefixes map[string]bool // of words; true for a whole one
}

// NewLexicon returns the Lexicon of list, without the words that are shorter
// than two characters, longer than ten or not all in the alphabet.
func NewLexicon(a *Alphabet, list []string) *Lexicon {
	l := &Lexicon{prefixes: map[string]bool{}}
	for _, w := range list {
		ids := a.chars(w)
		if len(ids) < 2 || len(ids) > 10 || slices.Contains(ids, unknown) {
			continue
		}
		k := string(runesOf(ids))
		if l.prefixes[k] {
			continue
		}
		l.words = append(l.words, ids)
		for i := 1; i < len(ids); i++ {
			p := string(runesOf(ids[:i]))
			l.prefixes[p] = l.prefixes[p]
		}
		l.prefixes[k] = true
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
			whole, ok := l.prefixes[string(runesOf(ids[i:i+n]))]
			if !ok {
				break
			}
			if whole {
				c.add(i, n)
			}
		}
	}
}
