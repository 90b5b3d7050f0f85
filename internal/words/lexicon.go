package words

import "slices"

// What is known of a word of the lexicon.
const (
	Listed   = 1 << iota // it stands in a dictionary
	Seen                 // it occurs in the corpus
	Post                 // it often stands before a name
	Cue                  // it often stands behind a name
	flagBits = iota
	word     = Listed | Seen // it is one, not only the beginning of one
)

// An Entry is a word of the lexicon. One without flags only has a Kind.
type Entry struct {
	Flags uint32
	Kind  uint8  // below 32: what a dictionary says of its tag; 0 for nothing
	Parts uint32 // the parts of the corpus it occurs in, as bits

	whole  bool // whether it is an entry of its own
	longer bool // whether longer words begin so
}

// A Lexicon is a set of words for training. Words are sequences of ids.
//
// While training a word counts as Seen only if it occurs in another part of
// the corpus, as in a text that was not trained on.
type Lexicon struct {
	words    [][]uint16
	prefixes map[string]Entry // of words
}

// NewLexicon returns the Lexicon of list without the words that are shorter
// than two characters, longer than ten or not all in the alphabet.
func NewLexicon(a *Alphabet, list map[string]Entry) *Lexicon {
	l := &Lexicon{prefixes: map[string]Entry{}}
	for w, e := range list {
		ids := a.chars(w)
		if e.Flags == 0 && e.Kind == 0 || len(ids) < 2 || len(ids) > maxWord || slices.Contains(ids, unknown) {
			continue
		}
		k := string(runesOf(ids))
		before := l.prefixes[k]
		if !before.whole {
			l.words = append(l.words, ids)
		}
		for i := 1; i < len(ids); i++ {
			p := string(runesOf(ids[:i]))
			e := l.prefixes[p]
			e.longer = true
			l.prefixes[p] = e
		}
		l.prefixes[k] = Entry{before.Flags | e.Flags, max(before.Kind, e.Kind), before.Parts | e.Parts, true, before.longer}
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

// cover finds all words in ids, a sentence of that part of the corpus.
func (l *Lexicon) cover(c *cover, ids []uint16, part int) {
	c.reset(len(ids))
	for i := range ids {
		for n := 1; i+n <= len(ids); n++ {
			e, ok := l.prefixes[string(runesOf(ids[i:i+n]))]
			if !ok {
				break
			}
			if e.Parts&^(1<<part) == 0 {
				e.Flags &^= Seen
			}
			if e.Flags != 0 {
				(*c).add(i, n, e.Flags)
			}
		}
	}
}
