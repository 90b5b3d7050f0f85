package summary

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A Summarizer makes summaries. It is immutable and safe for concurrent use.
type Summarizer struct {
	config
	lexica      *lexica
	frequencies *frequencies
}

// New returns a Summarizer. It fails when an option is invalid.
func New(opts ...Option) (*Summarizer, error) {
	s := &Summarizer{config: config{digestLen: 130, sentences: 3}}
	for _, o := range opts {
		if err := o(&s.config); err != nil {
			return nil, err
		}
	}
	var err error
	if s.lexica, err = loadLexica(); err != nil {
		return nil, err
	}
	if s.frequencies, err = loadFrequencies(); err != nil {
		return nil, err
	}
	if s.weights == nil {
		s.weights, err = loadWeights()
	}
	return s, err
}

// Summarize returns the summary of d, whose entities are f and whose quotes
// are q.
func (s *Summarizer) Summarize(d *segment.Document, f *entities.Findings, q []quotes.Quote) *Summary {
	a := newArticle(d, f, q)
	out := &Summary{}
	var main *Event
	if e, ok := a.mainEvent(s.lexica); ok {
		out.Events = append(out.Events, e)
		main = &e
	}
	t := a.terms(s.frequencies)
	out.Sentences = a.keySentences(main, t, s.weights, s.sentences)
	out.Digest = a.digest(main, t, s.weights, s.digestLen)
	return out
}

// Explain returns the sentences that can be key sentences, in the order of
// the article, and what each is ranked by. The weights of the features are
// learned from it.
func (s *Summarizer) Explain(d *segment.Document, f *entities.Findings, q []quotes.Quote) ([]text.Range, []Features) {
	a := newArticle(d, f, q)
	var main *Event
	if e, ok := a.mainEvent(s.lexica); ok {
		main = &e
	}
	rs := make([]text.Range, len(a.sentences))
	for i := range rs {
		rs[i] = a.sentences[i].Range
	}
	return rs, a.features(main, a.terms(s.frequencies))
}

// ExplainPieces returns the clauses that can stand in the digest, in the
// order of the article, and what each is weighed by.
func (s *Summarizer) ExplainPieces(d *segment.Document, f *entities.Findings, q []quotes.Quote) ([]string, []PieceFeatures) {
	a := newArticle(d, f, q)
	var main *Event
	if e, ok := a.mainEvent(s.lexica); ok {
		main = &e
	}
	ps, ss := a.pieces()
	texts := make([]string, len(ps))
	for i := range ps {
		texts[i] = ps[i].text
	}
	return texts, a.pieceFeatures(ps, ss, main, a.terms(s.frequencies))
}
