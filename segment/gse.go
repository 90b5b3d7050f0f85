package segment

import (
	"fmt"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/go-ego/gse/hmm"

	"github.com/xinwen-go/xinwen/text"
)

// gseEngine wraps gse. Its segmenter is only read after loading.
type gseEngine struct{ seg *gse.Segmenter }

// loadGSE loads the dictionary and the hidden Markov tables once a process.
// The tables are package variables of gse that every start of a segmenter
// rewrites, so nobody else may start one: hence the single place.
var loadGSE = sync.OnceValues(func() (engine, error) {
	seg := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	if err := seg.LoadDictEmbed("zh_s"); err != nil {
		return nil, fmt.Errorf("segment: loading gse's dictionary: %w", err)
	}
	hmm.LoadModel()
	return gseEngine{seg}, nil
})

func (g gseEngine) cut(dst []Token, w *workspace, clean string, r text.Range) []Token {
	at := r.Start
	for _, f := range w.forced {
		dst = g.between(dst, clean, text.Range{Start: at, End: f.Start})
		dst = append(dst, f)
		at = f.End
	}
	return g.between(dst, clean, text.Range{Start: at, End: r.End})
}

// between cuts what stands between the user's words.
func (g gseEngine) between(dst []Token, clean string, r text.Range) []Token {
	if isBlank(clean[r.Start:r.End]) {
		return dst
	}
	single := r.Start // start of the run of single characters in progress
	at := r.Start
	for _, s := range g.seg.Segment([]byte(clean[r.Start:r.End])) {
		word := text.Range{Start: at, End: at + s.End() - s.Start()}
		at = word.End
		if utf8.RuneCountInString(clean[word.Start:word.End]) == 1 && isHan(clean[word.Start:]) {
			dst = append(dst, Token{word, gseTag(s.Token().Pos())})
			continue
		}
		dst = joinSingles(dst, clean, single, word.Start)
		single = word.End
		if !isBlank(clean[word.Start:word.End]) {
			dst = append(dst, Token{word, gseTag(s.Token().Pos())})
		}
	}
	return joinSingles(dst, clean, single, r.End)
}

func isHan(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, c)
}

// joinSingles replaces the single characters at the end of dst that cover
// clean[start:end] with the words the hidden Markov model finds there.
func joinSingles(dst []Token, clean string, start, end int) []Token {
	if utf8.RuneCountInString(clean[start:end]) < 2 {
		return dst
	}
	n := len(dst)
	for n > 0 && dst[n-1].Start >= start {
		n--
	}
	singles := append([]Token(nil), dst[n:]...)
	dst = dst[:n]
	at := start
	for _, w := range hmm.Cut(clean[start:end]) {
		t := Token{Range: text.Range{Start: at, End: at + len(w)}}
		for _, s := range singles {
			if s.Range == t.Range {
				t.Tag = s.Tag
			}
		}
		at = t.End
		dst = append(dst, t)
	}
	return dst
}

// gseTag maps the dictionary's tags, a superset of the corpus's, to ours.
func gseTag(pos string) Tag {
	for ; pos != ""; pos = pos[:len(pos)-1] {
		if t, ok := ParseTag(pos); ok {
			return t
		}
	}
	return None
}

func (g gseEngine) prefixes(dst []text.Range, word string, start int) []text.Range {
	n := 0
	for i, c := range word[start:] {
		if n++; n < 2 {
			continue
		}
		end := start + i + utf8.RuneLen(c)
		if _, _, ok := g.seg.Find(word[start:end]); ok {
			dst = append(dst, text.Range{Start: start, End: end})
		}
	}
	return dst
}
