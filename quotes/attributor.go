package quotes

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes/internal/voice"
	"github.com/xinwen-go/xinwen/segment"
)

// An Attributor finds quotes. It is immutable and safe for concurrent use.
type Attributor struct {
	config
	lex    *lexicon
	models map[Ask]Model
	voice  voice.Model
}

// An Option configures New.
type Option func(*config) error

type config struct {
	judge func(Decision) bool
}

// New returns an Attributor.
func New(opts ...Option) (*Attributor, error) {
	a := &Attributor{}
	for _, o := range opts {
		if err := o(&a.config); err != nil {
			return nil, err
		}
	}
	var err error
	if a.lex, err = loadLexicon(); err != nil {
		return nil, err
	}
	if a.models, err = loadModels(); err != nil {
		return nil, err
	}
	if a.voice, err = loadVoice(); err != nil {
		return nil, err
	}
	return a, nil
}

// Attribute finds the quotes of d, whose entities are f, in the order of the
// article.
func (a *Attributor) Attribute(d *segment.Document, f *entities.Findings) []Quote {
	x := newArticle(a, d, f)
	x.read()
	return x.inOrder()
}
