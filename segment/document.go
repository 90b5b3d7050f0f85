package segment

import "github.com/xinwen-go/xinwen/text"

// A Token is one word of a Document.
type Token struct {
	text.Range     // where it stands in the clean form
	Tag        Tag // its part of speech
}

// A Sentence is a sentence of a Document.
type Sentence struct {
	text.Range               // where it stands in the clean form
	FirstToken, EndToken int // its tokens are Tokens[FirstToken:EndToken]
}

// A Document is a segmented text. Its tokens cover the clean form without
// gaps or overlaps except for blanks and line ends, in order.
type Document struct {
	Text      *text.Text
	Tokens    []Token
	Sentences []Sentence

	// Overruled are the places of user words (WithWords) that are not tokens
	// because another user word or the end of a sentence crosses them.
	Overruled []text.Range
}

// Word returns the normal form of token i: its characters in the clean form.
func (d *Document) Word(i int) string { return d.Text.Slice(d.Tokens[i].Range) }

// Span returns the source bytes of token i.
func (d *Document) Span(i int) text.Span { return d.Text.Span(d.Tokens[i].Range) }
