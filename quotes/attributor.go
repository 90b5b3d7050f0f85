package quotes

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
)

// An Attributor finds quotes. It is immutable and safe for concurrent use.
type Attributor struct{}

// An Option configures New.
type Option func(*config) error

type config struct{}

// New returns an Attributor.
func New(opts ...Option) (*Attributor, error) { return &Attributor{}, nil }

// Attribute finds the quotes of d, whose entities are f, in the order of the
// article.
func (a *Attributor) Attribute(d *segment.Document, f *entities.Findings) []Quote { return nil }
