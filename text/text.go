package text

import "unicode/utf8"

// A Text is a decoded and cleaned article: its source bytes, its clean form
// and the monotone map between the two. A Text is immutable and safe for
// concurrent use.
type Text struct {
	source []byte
	clean  string
}

// Decode decodes raw and cleans it.
func Decode(raw []byte, opts ...Option) (*Text, error) {
	return &Text{source: raw, clean: string(raw)}, nil
}

// An Option configures Decode.
type Option func(*config) error

type config struct{}

// Source returns the bytes Decode was given. They must not be modified.
func (t *Text) Source() []byte { return t.source }

// Clean returns the clean form: valid UTF-8 in simplified characters.
func (t *Text) Clean() string { return t.clean }

// Slice returns the clean text of r.
func (t *Text) Slice(r Range) string { return t.clean[r.Start:r.End] }

// Span returns the source bytes that r came from.
func (t *Text) Span(r Range) Span { return Span(r) }

// Range returns the clean bytes that s became; ok is false when all of s was
// removed.
func (t *Text) Range(s Span) (r Range, ok bool) { return Range(s), s.Len() > 0 }

// Paragraphs returns the paragraphs of the body, in order: lines that are
// not blank, trimmed of blanks at both ends.
func (t *Text) Paragraphs() []Range { return nil }

// Sentences returns the sentences of the body, in order. A sentence never
// crosses a paragraph and ends after its final mark and closing quotation marks.
func (t *Text) Sentences() []Range { return nil }

// Runes converts a span to code points of the decoded source.
func (t *Text) Runes(s Span) (start, end int) {
	start = utf8.RuneCount(t.source[:s.Start])
	return start, start + utf8.RuneCount(t.source[s.Start:s.End])
}
