package quotes

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A breakKind says how strongly a mark of punctuation cuts.
type breakKind uint8

const (
	comma breakKind = iota
	semicolon
	colon
	period    // 。！？ and ……
	paraStart // not a mark
)

// A pause is a mark of punctuation outside all pairs.
type pause struct {
	kind    breakKind
	at, end int
}

// A sentence is a stretch of a paragraph that ends with a final mark, or with
// the closing mark of quoted words that end with one.
type sentence struct {
	text.Range
	pairs  []pair  // outermost pairs in it
	pauses []pause // in it, the final mark included
	blank  bool    // blanks stand before it
	cued   bool    // it has a candidate that may report other words than those under way
}

// A paragraph is a line of the clean form, or the part of one that wide
// blanks set apart, with its sentences.
type paragraph struct {
	text.Range
	sentences []sentence
	open      bool // speech is left open at its end
	lastCue   int  // index of the last sentence with a candidate
}

// layout cuts a paragraph of s into sentences.
func layout(s string, r text.Range, pairs []pair) paragraph {
	p := paragraph{Range: r}
	var pauses []pause
	start, firstPair, next := r.Start, 0, 0
	cut := func(end int) {
		from := start
		for from < end && isBlank(s[from:]) {
			from += blankLen(s[from:])
		}
		if from < end {
			p.sentences = append(p.sentences, sentence{
				Range: text.Range{Start: from, End: end}, blank: from > start && start > r.Start,
				pairs: pairs[firstPair:next], pauses: pauses,
			})
		}
		start, firstPair, pauses = end, next, nil
	}
	for i := r.Start; i < r.End; {
		if next < len(pairs) && pairs[next].open == i {
			q := pairs[next]
			next++
			i = q.close
			if q.quote() && endsSentence(s[q.inner:q.end]) && !pauseFollows(s[i:r.End]) {
				cut(i)
			}
			p.open = q.close == q.end && q.close == r.End
			continue
		}
		c, n := utf8.DecodeRuneInString(s[i:])
		kind, ok := pauseOf(c)
		inNumber := n == 1 && i > r.Start && isDigit(s[i-1]) && i+1 < r.End && isDigit(s[i+1])
		i += n
		if !ok || inNumber {
			continue
		}
		if kind == period { // one mark of several characters
			for i < r.End && endsMark(s[i:]) {
				_, k := utf8.DecodeRuneInString(s[i:])
				i, n = i+k, n+k
			}
		}
		pauses = append(pauses, pause{kind, i - n, i})
		if kind == period {
			cut(i)
		}
	}
	cut(r.End)
	return p
}

func pauseOf(r rune) (breakKind, bool) {
	switch r {
	case '，', ',':
		return comma, true
	case '；', ';':
		return semicolon, true
	case '：', ':':
		return colon, true
	case '。', '！', '？', '!', '?', '…':
		return period, true
	}
	return 0, false
}

func endsMark(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	kind, ok := pauseOf(r)
	return ok && kind == period
}

// pauseFollows reports whether a mark of punctuation follows.
func pauseFollows(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	_, ok := pauseOf(r)
	return ok || r == '、'
}

// endsSentence reports whether s ends with a final mark, closing marks aside.
func endsSentence(s string) bool {
	for range maxClosing {
		r, n := utf8.DecodeLastRuneInString(s)
		if n == 0 {
			return false
		}
		if _, side := markOf(r); side != closing && r != ' ' {
			kind, ok := pauseOf(r)
			return ok && kind == period
		}
		s = s[:len(s)-n]
	}
	return false
}

// maxClosing bounds the closing marks and blanks behind a final mark.
const maxClosing = 8

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isBlank(s string) bool { return blankLen(s) > 0 }

// blankLen returns the length of the blank s begins with, 0 without one.
func blankLen(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == ' ' || s[0] == '\t' || s[0] == '\n' || s[0] == '\r':
		return 1
	case strings.HasPrefix(s, "　"), strings.HasPrefix(s, "\u00a0"):
		_, n := utf8.DecodeRuneInString(s)
		return n
	}
	return 0
}

// clauseStart returns where the clause that holds byte at begins: after the
// last pause or quoted sentence before it.
func (x *sentence) clauseStart(at int) int {
	start := x.Start
	if i := sort.Search(len(x.pauses), func(i int) bool { return x.pauses[i].end > at }); i > 0 {
		start = x.pauses[i-1].end
	}
	return start
}

// clauseEnd returns where the clause before byte at ends, its pause left out.
func (x *sentence) clauseEnd(at int) int {
	i := sort.Search(len(x.pauses), func(i int) bool { return x.pauses[i].end >= at })
	if i < len(x.pauses) && x.pauses[i].end == at {
		return x.pauses[i].at
	}
	return at
}

// pauseBefore returns the pause that ends at byte at, blanks aside.
func (x *sentence) pauseBefore(at int) (pause, bool) {
	i := sort.Search(len(x.pauses), func(i int) bool { return x.pauses[i].end > at })
	if i > 0 && x.pauses[i-1].end == at {
		return x.pauses[i-1], true
	}
	return pause{}, false
}

// pairAt returns the pair that opens at byte at.
func (x *sentence) pairAt(at int) (pair, bool) {
	i := sort.Search(len(x.pairs), func(i int) bool { return x.pairs[i].open >= at })
	if i < len(x.pairs) && x.pairs[i].open == at {
		return x.pairs[i], true
	}
	return pair{}, false
}

// pairsIn returns the pairs that open in r.
func (x *sentence) pairsIn(r text.Range) []pair {
	i := sort.Search(len(x.pairs), func(i int) bool { return x.pairs[i].open >= r.Start })
	j := i + sort.Search(len(x.pairs)-i, func(k int) bool { return x.pairs[i+k].open >= r.End })
	return x.pairs[i:j]
}

// pairBefore returns the pair that closes at byte at.
func (x *sentence) pairBefore(at int) (pair, bool) {
	i := sort.Search(len(x.pairs), func(i int) bool { return x.pairs[i].close >= at })
	if i < len(x.pairs) && x.pairs[i].close == at {
		return x.pairs[i], true
	}
	return pair{}, false
}

// pauseAfter returns the first pause at or after byte at.
func (x *sentence) pauseAfter(at int) (pause, bool) {
	i := sort.Search(len(x.pauses), func(i int) bool { return x.pauses[i].at >= at })
	if i < len(x.pauses) {
		return x.pauses[i], true
	}
	return pause{}, false
}
