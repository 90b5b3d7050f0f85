package summary

import (
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
)

// maxKeywords is the number of keywords of an article.
const maxKeywords = 10

// keywords returns the words that tell most what the article is about: often
// in it, rare elsewhere, early. The heaviest weighs 1.
func (a *gist) keywords() []Keyword {
	t := a.terms
	early := make([]bool, len(t.words))
	for i, id := range t.of {
		if id >= 0 && a.sentenceAt(a.doc.Tokens[i].Start) >= 0 && a.sentenceAt(a.doc.Tokens[i].Start) < 2 {
			early[id] = true
		}
	}
	nouns := make([]bool, len(t.words))
	for i, id := range t.of {
		if id >= 0 && isName(a.doc.Tokens[i].Tag) {
			nouns[id] = true
		}
	}
	var out []Keyword
	for id, w := range t.words {
		if !nouns[id] || t.count[id] < 2 && !early[id] || strings.HasPrefix(w, "我") || a.isPersonName(w) {
			continue
		}
		weight := t.count[id] / (t.count[id] + 2) * t.rare[id]
		if early[id] {
			weight *= 1.3
		}
		out = append(out, Keyword{w, weight})
	}
	slices.SortStableFunc(out, func(x, y Keyword) int {
		switch {
		case x.Weight > y.Weight:
			return -1
		case x.Weight < y.Weight:
			return 1
		}
		return strings.Compare(x.Text, y.Text)
	})
	out = out[:min(len(out), maxKeywords)]
	for i := len(out) - 1; i >= 0; i-- {
		out[i].Weight /= out[0].Weight
	}
	return out
}

// isName reports whether a word of that tag can stand for a subject.
func isName(t segment.Tag) bool {
	switch t {
	case segment.Noun, segment.NominalVerb, segment.PlaceName, segment.BodyName, segment.ProperName, segment.Abbreviation, segment.None:
		return true
	}
	return false
}

// isPersonName reports whether w is or begins the name of a person of the
// article.
func (a *article) isPersonName(w string) bool {
	for i := range a.found.People {
		if strings.HasPrefix(a.found.People[i].Name, w) {
			return true
		}
	}
	return false
}
