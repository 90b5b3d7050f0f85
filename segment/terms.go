package segment

import (
	"iter"
	"slices"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A Term is a word under which an index finds a text: a token, or a word
// inside one.
type Term struct {
	text.Range     // where it stands in the clean form
	Token      int // the token that it is or stands in; its position in an index
}

// Terms yields the words of d for an index: each token and behind it the
// shorter words inside it that the engine's lexicon or the user's words have,
// in the order of their beginnings, the longest first. They have at least two
// characters; names of people and words that do not begin with a Chinese
// character (GDP) have none inside. d must come from a Segmenter with the same
// options.
func (s *Segmenter) Terms(d *Document) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		var inside []text.Range
		for i, token := range d.Tokens {
			if !yield(Term{token.Range, i}) {
				return
			}
			word := d.Word(i)
			if token.Tag == PersonName || !isHan(word) || utf8.RuneCountInString(word) < 3 {
				continue
			}
			inside = s.inside(inside[:0], word)
			for _, r := range inside {
				if !yield(Term{text.Range{Start: token.Start + r.Start, End: token.Start + r.End}, i}) {
					return
				}
			}
		}
	}
}

// inside appends the words of two and more characters that stand in word but
// are not all of it.
func (s *Segmenter) inside(dst []text.Range, word string) []text.Range {
	for start := range word {
		first := len(dst)
		dst = s.engine.prefixes(dst, word, start)
		dst = s.words.prefixes(dst, word, start)
		dst = longestFirst(dst, first, len(word))
	}
	return dst
}

// longestFirst sorts dst[first:], ranges with one start, and drops those that
// stand twice or are all of a word of that length.
func longestFirst(dst []text.Range, first, length int) []text.Range {
	found := dst[first:]
	slices.SortFunc(found, func(a, b text.Range) int { return b.End - a.End })
	found = slices.Compact(found)
	found = slices.DeleteFunc(found, func(r text.Range) bool { return r.Len() == length })
	return dst[:first+len(found)]
}
