package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A Segmenter finds words. It is immutable and safe for concurrent use.
type Segmenter struct {
	engine engine
	words  *words
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
	e, err := loadGSE()
	if err != nil {
		return nil, err
	}
	return &Segmenter{engine: e, words: c.words}, nil
}

// Segment cuts t into words and groups them in its sentences. Tokens also
// cover what stands outside the body's sentences, such as page heads.
func (s *Segmenter) Segment(t *text.Text) *Document {
	d := &Document{Text: t}
	at := 0
	for _, r := range t.Sentences() {
		d.Tokens = s.piece(d.Tokens, t.Clean(), text.Range{Start: at, End: r.Start})
		first := len(d.Tokens)
		d.Tokens = s.piece(d.Tokens, t.Clean(), r)
		d.Sentences = append(d.Sentences, Sentence{r, first, len(d.Tokens)})
		at = r.End
	}
	d.Tokens = s.piece(d.Tokens, t.Clean(), text.Range{Start: at, End: len(t.Clean())})
	return d
}

// piece appends the words of r: the user's words where they stand, the
// engine's in between.
func (s *Segmenter) piece(dst []Token, clean string, r text.Range) []Token {
	at := r.Start
	for i := r.Start; i < r.End; {
		n, tag := s.words.match(clean[i:r.End])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(clean[i:r.End])
			i += size
			continue
		}
		dst = s.between(dst, clean, text.Range{Start: at, End: i})
		dst = append(dst, Token{text.Range{Start: i, End: i + n}, tag})
		i += n
		at = i
	}
	return s.between(dst, clean, text.Range{Start: at, End: r.End})
}

func (s *Segmenter) between(dst []Token, clean string, r text.Range) []Token {
	if r.Len() <= 0 || isBlank(clean[r.Start:r.End]) {
		return dst
	}
	return s.engine.cut(dst, clean, r)
}

func isBlank(s string) bool {
	for _, c := range s {
		if !unicode.IsSpace(c) {
			return false
		}
	}
	return true
}

func isHan(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, c)
}
