package segment

import "github.com/xinwen-go/xinwen/text"

// An engine cuts a piece of clean text, a sentence or less, into words. It is
// immutable and safe for concurrent use.
type engine interface {
	// cut appends the words of clean[r.Start:r.End] to dst, in order and
	// without gaps except for blanks.
	cut(dst []Token, clean string, r text.Range) []Token
}

// An Engine names a way to find words.
type Engine int

// The engines.
const (
	// GSE is the dictionary engine of github.com/go-ego/gse: the shortest
	// path through its simplified dictionary, and its hidden Markov model on
	// what the dictionary leaves in single characters.
	GSE Engine = iota
)

// String returns the engine's name.
func (e Engine) String() string {
	switch e {
	case GSE:
		return "gse"
	}
	return "unknown engine"
}
