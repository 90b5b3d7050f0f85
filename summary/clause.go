package summary

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

const (
	clauseMarks = "，；：。！？!?;\n"
	openMarks   = "“‘（(《「『【〔["
	shutMarks   = "”’）)》」』】〕]"
	// maxNested bounds how far a mark of opening holds clauses together: one
	// that is never closed must not swallow the article.
	maxNested = 240
)

// addClauses cuts r, a sentence, into clauses.
func (a *article) addClauses(r text.Range, sentence int) {
	add := func(start, end int, mark rune) {
		c := text.Range{Start: start, End: end}
		c = trim(a.clean, c)
		if c.Len() == 0 {
			return
		}
		a.clauses = append(a.clauses, clause{Range: c, mark: mark, sentence: sentence, said: a.mostlySaid(c)})
	}
	start, depth, opened := r.Start, 0, 0
	for i, c := range a.clean[r.Start:r.End] {
		at := r.Start + i
		switch {
		case strings.ContainsRune(openMarks, c):
			if depth == 0 {
				opened = at
			}
			depth++
		case strings.ContainsRune(shutMarks, c):
			depth = max(depth-1, 0)
		case strings.ContainsRune(clauseMarks, c):
			if depth > 0 && at-opened < maxNested && c != '\n' {
				continue
			}
			depth = 0
			add(start, at, c)
			start = at + utf8.RuneLen(c)
		}
	}
	add(start, r.End, 0)
}

// mostlySaid reports whether more than half of r is said by somebody.
func (a *article) mostlySaid(r text.Range) bool {
	n := 0
	for _, s := range a.saidIn(r) {
		n += min(s.End, r.End) - max(s.Start, r.Start)
	}
	return 2*n > r.Len()
}

// saidIn returns the stretches of speech that overlap r.
func (a *article) saidIn(r text.Range) []text.Range {
	first := searchEnd(a.said, r.Start)
	end := first
	for end < len(a.said) && a.said[end].Start < r.End {
		end++
	}
	return a.said[first:end]
}

// clauseIndex returns the first clause that ends behind pos.
func (a *article) clauseIndex(pos int) int {
	return sort.Search(len(a.clauses), func(i int) bool { return a.clauses[i].End > pos })
}

// trim takes blanks and stray closing marks off both ends of r.
func trim(s string, r text.Range) text.Range {
	for r.Start < r.End {
		c, n := utf8.DecodeRuneInString(s[r.Start:r.End])
		if !unicode.IsSpace(c) && !strings.ContainsRune("，、；：。", c) {
			break
		}
		r.Start += n
	}
	for r.Start < r.End {
		c, n := utf8.DecodeLastRuneInString(s[r.Start:r.End])
		if !unicode.IsSpace(c) && !strings.ContainsRune("，、；：。", c) {
			break
		}
		r.End -= n
	}
	return r
}
