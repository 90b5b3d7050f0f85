package xinwen

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

// A Reader reads articles. It is immutable and safe for concurrent use.
type Reader struct {
	config
	segmenter  *segment.Segmenter
	recognizer *entities.Recognizer
	attributor *quotes.Attributor
	summarizer *summary.Summarizer
}

// An Article is what a Reader read out of one article.
type Article struct {
	ID       string             // set by the caller
	Text     *text.Text         // the source, its clean form and the map between them
	Document *segment.Document  // words and sentences
	Findings *entities.Findings // people, posts, bodies, places, times
	Quotes   []quotes.Quote     // who said what
	Summary  *summary.Summary   // what happened, in short
}

// Read reads one article, whatever its encoding and state. It fails only
// when raw cannot be decoded at all, as text.Decode does.
func (r *Reader) Read(raw []byte) (*Article, error) {
	t, err := text.Decode(raw, r.text...)
	if err != nil {
		return nil, err
	}
	d := r.segmenter.Segment(t)
	f := r.recognizer.Recognize(d)
	q := r.attributor.Attribute(d, f)
	return &Article{Text: t, Document: d, Findings: f, Quotes: q, Summary: r.summarizer.Summarize(d, f, q)}, nil
}
