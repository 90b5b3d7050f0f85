package quotes

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// trimRight drops what may stand between a subject and its cue: adverbs, times, manner (…地),
// and adverbials (在…时, 对…, 就…).
func (a *article) trimRight(r text.Range) text.Range {
	for r.Len() > 0 {
		head := a.s[r.Start:r.End]
		if n := a.adverbial(r, head); n > 0 {
			r.End -= n
			continue
		}
		return r
	}
	return r
}

// adverbial returns the length of the adverbial that head ends with.
func (a *article) adverbial(r text.Range, head string) int {
	if w := a.lex.set("taking").suffix(head); a.endsName(r.End) || w != "" && a.startsToken(r.End-len(w)) { // 作出｜批示
		return 0
	}
	c, size := utf8.DecodeLastRuneInString(head)
	switch c {
	case ' ':
		return size
	case '）', ')': // 集体安全条约组织（集安组织）
		if i := strings.LastIndexAny(head, "（("); i > 0 {
			return len(head) - i
		}
	}
	if n := len(a.lex.set("scenehead").suffix(head)); n > 0 && n < len(head) && a.startsToken(r.End-n) { // its phrase went
		return n
	}
	if n := len(a.lex.set("issuing").suffix(head)); n > 0 && a.startsToken(r.End-n) {
		return n
	}
	if n := len(a.lex.set("adverb").suffix(head)); n > 0 && a.startsToken(r.End-n) {
		return n
	}
	if n := len(a.lex.set("time").suffix(head)); n > 0 && a.startsToken(r.End-n) {
		return n
	}
	if n := a.timeTail(head); n > 0 {
		return n
	}
	switch c {
	case '地':
		return a.manner(r, head)
	case '时', '中', '上', '后', '间', '际', '前':
		return a.sceneTail(r, head)
	}
	return a.prepTail(r, head)
}

func (a *article) endsName(at int) bool {
	names := a.namesIn(text.Range{Start: max(0, at-60), End: at})
	return len(names) > 0 && names[len(names)-1].End == at
}

// timeTail returns the length of a date in digits that s ends with.
func (a *article) timeTail(s string) int {
	rest := s[:len(s)-len(a.lex.set("timeunit").suffix(s))]
	n := len(rest)
	for n > 0 && isDigit(rest[n-1]) {
		n--
	}
	if n == len(rest) || len(rest) == len(s) {
		return 0
	}
	return len(s) - n
}

// manner returns the length of an adverb of manner, …地, by its tokens.
func (a *article) manner(r text.Range, head string) int {
	i := a.tokenAt(r.End - len("地"))
	if i <= 0 || a.doc.Tokens[i-1].Start < r.Start {
		return 0
	}
	return r.End - a.doc.Tokens[i-1].Start
}

// sceneTail returns the length of 在…时 and the like at the end of head; without 在 that of
// a verb of speaking: 致辞时, 讲话中.
func (a *article) sceneTail(r text.Range, head string) int {
	from := a.afterNames(r, max(0, len(head)-maxScene))
	heads := a.lex.set("scenehead")
	for i := from; i < len(head); i++ {
		if heads.opens(head[i:]) && a.startsToken(r.Start+i) {
			return len(head) - i
		}
	}
	_, n := utf8.DecodeLastRuneInString(head)
	body := head[:len(head)-n]
	for i := from; i < len(body); i++ {
		if a.lex.set("speaking").opens(body[i:]) {
			return len(head) - i
		}
	}
	return 0
}

// afterNames returns the offset in r behind the last name of r, at least from.
func (a *article) afterNames(r text.Range, from int) int {
	if names := a.namesIn(r); len(names) > 0 {
		return max(from, names[len(names)-1].End-r.Start)
	}
	return from
}

// prepTail returns the length of a phrase with 对, 就, 向, 以 at the end of head.
func (a *article) prepTail(r text.Range, head string) int {
	from := a.afterNames(r, max(0, len(head)-maxScene))
	governing := a.lex.set("governing")
	for i := from; i < len(head); i++ {
		if w := governing.prefix(head[i:]); w != "" && a.startsToken(r.Start+i) && a.endsToken(r.Start+i+len(w)) && i+len(w) < len(head) && !a.joins(r, r.Start+i, w) && !a.light(text.Range{Start: r.Start + i, End: r.End}) {
			return len(head) - i
		}
		if rest, ok := strings.CutPrefix(head[i:], "在"); ok && i > 0 && rest != "" && !strings.Contains(rest, "的") && a.startsToken(r.Start+i) {
			return len(head) - i
		}
	}
	return 0
}

// joins reports whether the word w at byte at joins nouns of r: 某超导与低温学会｜解释说, or lies
// inside a body's name.
func (a *article) joins(r text.Range, at int, w string) bool {
	if i := a.tokenAt(at); i >= 0 && a.doc.Tokens[i].Tag == segment.Conjunction {
		return true
	}
	return a.inBody(at) || a.lex.set("conjoin").prefix(w) == w && a.headed(r)
}

// light reports whether r holds a verb that makes one of the noun behind it: 就参观｜作了点评.
func (a *article) light(r text.Range) bool {
	for i := a.tokenFrom(r.Start); i < len(a.doc.Tokens) && a.doc.Tokens[i].End <= r.End; i++ {
		w := a.s[a.doc.Tokens[i].Start:a.doc.Tokens[i].End]
		if a.lex.set("light").prefix(w) == w {
			return true
		}
	}
	return false
}
