package segment

import (
	"sync"

	"github.com/xinwen-go/xinwen/text"
)

// A Segmenter finds words. It is immutable and safe for concurrent use.
//
// A new list of user words takes effect by making a new Segmenter, which
// costs little more than reading the list: the models are loaded once a
// process. Documents that the old Segmenter works on are not disturbed.
type Segmenter struct {
	engine     engine
	words      *userWords
	workspaces *sync.Pool
}

// New returns a Segmenter. It fails when an option is invalid, such as a
// malformed list of words.
func New(opts ...Option) (*Segmenter, error) {
	c := config{}
	for _, o := range opts {
		if err := o(&c); err != nil {
			return nil, err
		}
	}
	e, err := newEngine(&c)
	if err != nil {
		return nil, err
	}
	return &Segmenter{e, c.words, &sync.Pool{New: func() any { return new(workspace) }}}, nil
}

func newEngine(c *config) (engine, error) {
	if c.engine == GSE {
		return loadGSE()
	}
	return newStatistical(c)
}

// Segment cuts t into words and groups them in its sentences. Tokens also
// cover what stands outside the body's sentences, such as page heads.
func (s *Segmenter) Segment(t *text.Text) *Document {
	d := &Document{}
	s.SegmentInto(d, t)
	return d
}

// SegmentInto is Segment with a Document of the caller, whose slices are
// reused: a caller who gives the same Document again and again, and is done
// with what it held, causes no allocations.
func (s *Segmenter) SegmentInto(d *Document, t *text.Text) {
	w := s.workspaces.Get().(*workspace)
	defer s.workspaces.Put(w)
	d.Text, d.Tokens, d.Sentences, d.Overruled = t, d.Tokens[:0], d.Sentences[:0], d.Overruled[:0]
	clean := t.Clean()
	found := s.words.find(w.found[:0], d, clean)
	w.found, w.all = found, found
	at := 0
	for _, r := range t.Sentences() {
		s.piece(d, w, clean, text.Range{Start: at, End: r.Start})
		first := len(d.Tokens)
		s.piece(d, w, clean, r)
		d.Sentences = append(d.Sentences, Sentence{r, first, len(d.Tokens)})
		at = r.End
	}
	s.piece(d, w, clean, text.Range{Start: at, End: len(clean)})
}

// piece appends the words of r.
func (s *Segmenter) piece(d *Document, w *workspace, clean string, r text.Range) {
	if skipBlank(clean, r.Start, r.End) >= r.End {
		return
	}
	w.piece(d, r.End)
	d.Tokens = s.engine.cut(d.Tokens, w, clean, r)
}
