package xinwen

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

// An Option configures New. Options of the same package add up, in any order
// of packages.
type Option func(*config)

type config struct {
	text     []text.Option
	segment  []segment.Option
	entities []entities.Option
	quotes   []quotes.Option
	summary  []summary.Option
}

// WithText passes options on to text.Decode.
func WithText(opts ...text.Option) Option {
	return func(c *config) { c.text = append(c.text, opts...) }
}

// WithSegment passes options on to segment.New.
func WithSegment(opts ...segment.Option) Option {
	return func(c *config) { c.segment = append(c.segment, opts...) }
}

// WithEntities passes options on to entities.New.
func WithEntities(opts ...entities.Option) Option {
	return func(c *config) { c.entities = append(c.entities, opts...) }
}

// WithQuotes passes options on to quotes.New.
func WithQuotes(opts ...quotes.Option) Option {
	return func(c *config) { c.quotes = append(c.quotes, opts...) }
}

// WithSummary passes options on to summary.New.
func WithSummary(opts ...summary.Option) Option {
	return func(c *config) { c.summary = append(c.summary, opts...) }
}

// New returns a Reader. It fails when an option of one of the packages is
// invalid.
func New(opts ...Option) (*Reader, error) {
	r := &Reader{}
	for _, o := range opts {
		o(&r.config)
	}
	if _, err := text.Decode(nil, r.text...); err != nil {
		return nil, err
	}
	var err error
	if r.segmenter, err = segment.New(r.segment...); err != nil {
		return nil, err
	}
	if r.recognizer, err = entities.New(r.entities...); err != nil {
		return nil, err
	}
	if r.attributor, err = quotes.New(r.quotes...); err != nil {
		return nil, err
	}
	if r.summarizer, err = summary.New(r.summary...); err != nil {
		return nil, err
	}
	return r, nil
}
