package segment

import "io"

// An Option configures New.
type Option func(*config) error

type config struct {
	words      *words
	splitNames bool
}

// WithWords makes every word of r a token wherever it stands, the longest
// first. r holds one word a line, optionally with a tag of the People's Daily
// corpus after a blank; # begins a comment line. New reports the line of a
// mistake.
func WithWords(r io.Reader) Option {
	return func(c *config) error {
		w, err := readWords(r)
		c.words = w
		return err
	}
}
