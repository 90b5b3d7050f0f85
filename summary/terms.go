package summary

import (
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// terms are the words of an article that carry its content, each with how
// often it stands there and how rare it is elsewhere.
type terms struct {
	of    []int32 // by token: its term, -1 for none
	words []string
	count []float64
	rare  []float64
	first []float64 // how often in the opening sentence
}

func (a *article) terms(f *frequencies) *terms {
	t := &terms{of: make([]int32, len(a.doc.Tokens))}
	ids := map[string]int32{}
	var lead text.Range
	if len(a.sentences) > 0 {
		lead = a.sentences[0].Range
	}
	for i := range t.of {
		t.of[i] = -1
		tok := &a.doc.Tokens[i]
		if !isContent(tok.Tag) {
			continue
		}
		w := a.slice(tok.Range)
		if c, _ := utf8.DecodeRuneInString(w); utf8.RuneCountInString(w) < 2 || !unicode.IsLetter(c) {
			continue
		}
		id, ok := ids[w]
		if !ok {
			id = int32(len(t.words))
			ids[w] = id
			t.words = append(t.words, w)
			t.count = append(t.count, 0)
			t.first = append(t.first, 0)
			t.rare = append(t.rare, f.rarity(w))
		}
		t.of[i] = id
		t.count[id]++
		if lead.Contains(tok.Range) {
			t.first[id]++
		}
	}
	return t
}

func isContent(t segment.Tag) bool {
	switch t {
	case segment.Noun, segment.Verb, segment.NominalVerb, segment.PersonName, segment.PlaceName, segment.BodyName, segment.ProperName,
		segment.Abbreviation, segment.Idiom, segment.SetPhrase, segment.Adjective, segment.NominalAdj, segment.ForeignWord, segment.None,
		segment.Distinguisher:
		return true
	}
	return false
}

// weigh returns of the terms in r: their mean rarity, how much the rest of
// the article repeats them, and how much of them is in the opening sentence.
func (t *terms) weigh(a *article, r text.Range) (rare, repeated, opening float64) {
	from, end := a.tokensIn(r)
	n, mass := 0.0, 0.0
	for i := from; i < end; i++ {
		id := t.of[i]
		if id < 0 {
			continue
		}
		n++
		mass += t.rare[id]
		repeated += t.rare[id] * min(t.count[id]-1, 6)
		if t.first[id] > 0 {
			opening += t.rare[id]
		}
	}
	if n == 0 {
		return 0, 0, 0
	}
	return mass / n, repeated / n, opening / mass
}
