package entities

import (
	"github.com/xinwen-go/xinwen/segment"
)

// A Recognizer finds entities. It is immutable and safe for concurrent use.
type Recognizer struct{ *lexicons }

// An Option configures New.
type Option func(*config) error

type config struct{}

// New returns a Recognizer.
func New(opts ...Option) (*Recognizer, error) {
	c := config{}
	for _, o := range opts {
		if err := o(&c); err != nil {
			return nil, err
		}
	}
	x, err := embedded()
	if err != nil {
		return nil, err
	}
	return &Recognizer{x}, nil
}

// Recognize finds the entities of d.
func (r *Recognizer) Recognize(d *segment.Document) *Findings {
	p := &page{lexicons: r.lexicons, doc: d, clean: d.Text.Clean()}
	found := p.candidates()
	found = append(found, p.dotted()...)
	found = append(found, p.transliterated()...)
	p.names = p.resolve(found)
	p.fillSlots()
	p.group()
	f := &Findings{}
	lists, held := p.holdings()
	of := p.people(f, held)
	p.mention(f, of)
	p.rosters(f, lists, of)
	return f
}
