package summary

import "fmt"

// An Option configures New.
type Option func(*config) error

type config struct {
	digestLen int
	sentences int
	weights   *Weights
}

// WithDigestLength sets the most characters a digest may have; 130 by
// default. It must be at least 20.
func WithDigestLength(n int) Option {
	return func(c *config) error {
		if n < 20 {
			return fmt.Errorf("summary: a digest of %d characters is too short, want at least 20", n)
		}
		c.digestLen = n
		return nil
	}
}

// WithSentences sets how many key sentences are given; 3 by default.
func WithSentences(n int) Option {
	return func(c *config) error {
		if n < 0 {
			return fmt.Errorf("summary: %d key sentences", n)
		}
		c.sentences = n
		return nil
	}
}
