package entities

import "github.com/xinwen-go/xinwen/segment"

// A Recognizer finds entities. It is immutable and safe for concurrent use.
type Recognizer struct{}

// An Option configures New.
type Option func(*config) error

type config struct{}

// New returns a Recognizer.
func New(opts ...Option) (*Recognizer, error) { return &Recognizer{}, nil }

// Recognize finds the entities of d.
func (r *Recognizer) Recognize(d *segment.Document) *Findings { return &Findings{} }
