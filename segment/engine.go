package segment

import (
	"fmt"

	"github.com/xinwen-go/xinwen/text"
)

// An engine cuts a piece of clean text, a sentence or less, into words. It is
// immutable and safe for concurrent use.
type engine interface {
	// cut appends the words of clean[r.Start:r.End] to dst, in order and
	// without gaps except for blanks. The words of w.forced, which lie in r,
	// in order and apart, are cut out whole.
	cut(dst []Token, w *workspace, clean string, r text.Range) []Token

	// prefixes appends the words of the lexicon, of at least two characters,
	// that word[start:] begins with.
	prefixes(dst []text.Range, word string, start int) []text.Range
}

// An Engine names a way to find words.
type Engine int

// The engines.
const (
	// Statistical is the engine of this package: a linear-chain model over
	// characters, and another one over words for the tags, both trained on
	// the People's Daily of 1998. MODEL.md describes them.
	Statistical Engine = iota
	// GSE is the dictionary engine of github.com/go-ego/gse: the shortest
	// path through its simplified dictionary, and its hidden Markov model on
	// what the dictionary leaves in single characters.
	GSE
)

// String returns the engine's name.
func (e Engine) String() string {
	switch e {
	case Statistical:
		return "statistical"
	case GSE:
		return "gse"
	}
	return fmt.Sprintf("Engine(%d)", int(e))
}
