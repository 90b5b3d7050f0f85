package bleve

import (
	"strings"
	"unicode"

	"github.com/blevesearch/bleve/v2/analysis"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A Tokenizer gives the terms of Chinese text. It is immutable and safe for
// concurrent use.
type Tokenizer struct {
	segmenter *segment.Segmenter
}

var _ analysis.Tokenizer = (*Tokenizer)(nil)

// New returns a Tokenizer whose words are found with the options given. It
// fails when one is invalid, as segment.New does.
func New(opts ...segment.Option) (*Tokenizer, error) {
	s, err := segment.New(opts...)
	if err != nil {
		return nil, err
	}
	return &Tokenizer{s}, nil
}

// Tokenize returns the terms of field, UTF-8, in the order of their
// beginnings, the longest first. Marks are no terms. A field that cannot be
// decoded, being larger than text.Decode takes, has none.
func (t *Tokenizer) Tokenize(field []byte) analysis.TokenStream {
	clean, err := text.Decode(field, text.WithEncoding("utf-8"))
	if err != nil {
		return nil
	}
	d := t.segmenter.Segment(clean)
	var (
		terms    analysis.TokenStream
		position int
		last     = -1 // the token that position counts
	)
	for term := range t.segmenter.Terms(d) {
		word := clean.Slice(term.Range)
		kind, ok := kindOf(word)
		if !ok {
			continue
		}
		if term.Token != last {
			position, last = position+1, term.Token
		}
		span := clean.Span(term.Range)
		terms = append(terms, &analysis.Token{
			Term: []byte(word), Start: span.Start, End: span.End, Position: position, Type: kind,
		})
	}
	return terms
}

// kindOf returns Bleve's kind of a word; ok is false when the word holds
// neither a letter nor a digit.
func kindOf(word string) (kind analysis.TokenType, ok bool) {
	switch {
	case strings.ContainsFunc(word, isHan):
		return analysis.Ideographic, true
	case strings.ContainsFunc(word, unicode.IsLetter):
		return analysis.AlphaNumeric, true
	case strings.ContainsFunc(word, unicode.IsNumber):
		return analysis.Numeric, true
	}
	return 0, false
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
