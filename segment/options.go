package segment

import (
	"fmt"
	"io"
)

// An Option configures New.
type Option func(*config) error

type config struct {
	engine     Engine
	words      *userWords
	noTags     bool
	splitNames bool
}

// WithEngine chooses the engine; the default is Statistical.
func WithEngine(e Engine) Option {
	return func(c *config) error {
		if e != Statistical && e != GSE {
			return fmt.Errorf("segment: unknown engine %v", e)
		}
		c.engine = e
		return nil
	}
}

// WithWords makes every word of r a token wherever it stands: the one that
// begins first, of those the longest. r holds one word a line, in either
// script, optionally with a tag of the People's Daily corpus after a blank;
// # begins a comment line. New reports the line of a mistake, and
// Document.Overruled the places where a word could not be a token.
func WithWords(r io.Reader) Option {
	return func(c *config) error {
		w, err := readWords(r)
		c.words = w
		return err
	}
}

// WithoutTags leaves every Tag None, which more than halves the time.
func WithoutTags() Option {
	return func(c *config) error {
		c.noTags = true
		return nil
	}
}

// WithSplitNames cuts full Chinese names into surname and given name, as the
// People's Daily corpus does. Only Statistical does so.
func WithSplitNames() Option {
	return func(c *config) error {
		c.splitNames = true
		return nil
	}
}
