package summary

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
)

// A Summarizer makes summaries. It is immutable and safe for concurrent use.
type Summarizer struct{}

// An Option configures New.
type Option func(*config) error

type config struct{}

// New returns a Summarizer.
func New(opts ...Option) (*Summarizer, error) { return &Summarizer{}, nil }

// Summarize returns the summary of d, whose entities are f and whose quotes
// are q.
func (s *Summarizer) Summarize(d *segment.Document, f *entities.Findings, q []quotes.Quote) *Summary {
	return &Summary{}
}
