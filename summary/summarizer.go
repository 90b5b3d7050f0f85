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
	a := newArticle(s.lexica, d, f, q)
	g := s.gist(a)
	out := &Summary{Title: a.title()}
	out.Events = g.events
	out.Sentences = g.keySentences(s.weights, s.sentences)
	out.Digest = g.digest(s.digestLen, s.weights)
	out.Points = g.points()
	out.Keywords = g.keywords()
	return out
}

// A gist is what the key sentences and the digest are chosen by.
type gist struct {
	*article
	events []Event
	event  *Event // the main one, nil when there is none
	told   int    // the clause that tells the event, -1 for none
	terms  *terms

	pieces    []piece // with what each promises
	toldPiece int     // the one that tells the event, -1 for none
	speeches  []speech
}

func (s *Summarizer) gist(a *article) *gist {
	g := &gist{article: a, told: -1, terms: a.terms(s.frequencies)}
	if g.events, g.told = a.events(); len(g.events) > 0 {
		g.event = &g.events[0]
		g.day = g.event.Date.Range
	}
	g.pieces, g.speeches = g.findPieces()
	g.value(g.pieces, g.speeches, s.weights)
	return g
}

// Explain returns the sentences that can be key sentences, in the order of
// the article, and what each is ranked by. The weights of the features are
// learned from it.
func (s *Summarizer) Explain(d *segment.Document, f *entities.Findings, q []quotes.Quote) ([]text.Range, []Features) {
	g := s.gist(newArticle(s.lexica, d, f, q))
	rs := make([]text.Range, len(g.sentences))
	for i := range rs {
		rs[i] = g.sentences[i].Range
	}
	return rs, g.features()
}

// ExplainPieces returns the clauses that can stand in the digest, in the
// order of the article, and what each is weighed by.
func (s *Summarizer) ExplainPieces(d *segment.Document, f *entities.Findings, q []quotes.Quote) ([]string, []PieceFeatures) {
	g := s.gist(newArticle(s.lexica, d, f, q))
	texts := make([]string, len(g.pieces))
	for i := range texts {
		texts[i] = g.pieces[i].text
	}
	return texts, g.pieceFeatures(g.pieces, g.speeches)
}

// ExplainPairs returns the pairs of characters of the article's body and what
// each is weighed by.
func (s *Summarizer) ExplainPairs(d *segment.Document, f *entities.Findings, q []quotes.Quote) ([]Pair, []PairFeatures) {
	g := s.gist(newArticle(s.lexica, d, f, q))
	t, features := g.pairFeatures()
	return t.of, features
}
