package quotes

import (
	"sort"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A following is what stands behind a cue.
type following uint8

const (
	thenNothing  following = iota // the sentence ends
	thenClause                    // words
	thenComma                     // ，
	thenColon                     // ：
	thenQuote                     // “
	thenAnnounce                  // a noun that announces, then ： or 。一要
)

// A candidate is a place where a cue may stand.
type candidate struct {
	cue      *cue
	at       text.Range // of the cue, 说 and 道 behind it included
	sent     int        // index of its sentence
	clause   int        // where its clause begins
	then     following
	content  int  // where its content begins
	colon    bool // a colon stands behind the cue
	subj     subject
	shadowed bool // another cue with words behind it follows in the same clause
	score    float64
}

// candidates returns the candidates of sentence i of p, in order.
func (a *article) candidates(p *paragraph, i int) []candidate {
	x := &p.sentences[i]
	var found []candidate
	pairs := x.pairs
	for at := x.Start; at < x.End; {
		if len(pairs) > 0 && pairs[0].open == at {
			at = pairs[0].close
			pairs = pairs[1:]
			continue
		}
		if a.s[at] < utf8.RuneSelf {
			at++
			continue
		}
		if n, ok := a.nameAt(at); ok {
			at = n.End
			continue
		}
		c, n := a.lex.cueAt(a.s[at:x.End])
		if c == nil {
			if n == 0 || a.overlapped(at, n, x.End) {
				_, n = utf8.DecodeRuneInString(a.s[at:])
			}
			at += n
			continue
		}
		k := candidate{cue: c, sent: i, at: text.Range{Start: at, End: at + n}}
		if c.frame.has(tailFrame) {
			k.at.Start = a.verbBefore(k.at.Start, x.clauseStart(k.at.Start))
		}
		if !c.frame.has(nounFrame) {
			k.at.End += a.verbTail(a.s[k.at.End:x.End])
		}
		at = k.at.End
		k.clause = a.near(max(x.clauseStart(k.at.Start), a.afterWords(x, k.at.Start)), k.at.Start)
		a.follow(p, x, &k)
		if n := len(found); n > 0 && found[n-1].clause == k.clause && k.then != thenClause && k.then != thenNothing && !k.cue.frame.has(nounFrame) {
			found[n-1].shadowed = true
		}
		found = append(found, k)
	}
	return found
}

// maxClause bounds in bytes what is looked at of a clause before its cue, and
// of the words behind it: nothing there is read twice too often.
const maxClause = 600

// afterWords returns where the last quoted words before byte at of x end, when they
// end with a mark of punctuation: “进度很快，”｜某某说. It is the start of x without any.
func (a *article) afterWords(x *sentence, at int) int {
	i := sort.Search(len(x.pairs), func(i int) bool { return x.pairs[i].close > at })
	if i == 0 || x.pairs[i-1].kind != doubleMark {
		return x.Start
	}
	q := x.pairs[i-1]
	if c, _ := utf8.DecodeLastRuneInString(a.s[q.inner:q.end]); c == '，' || endsSentence(a.s[q.inner:q.end]) {
		return q.close
	}
	return x.Start
}

// near returns from, or a place at most maxClause bytes before to.
func (a *article) near(from, to int) int {
	if to-from <= maxClause {
		return from
	}
	for from = to - maxClause; !utf8.RuneStart(a.s[from]); {
		from++
	}
	return from
}

// overlapped reports whether a cue begins inside the word of n bytes at byte at, which is
// no cue, and runs beyond it, with a token of its own: 会中｜指出.
func (a *article) overlapped(at, n, end int) bool {
	for i := at + 1; i < at+n; i++ {
		if !utf8.RuneStart(a.s[i]) {
			continue
		}
		if c, m := a.lex.cueAt(a.s[i:end]); c != nil && i+m > at+n && a.startsToken(i) {
			return true
		}
	}
	return false
}

// verbBefore returns where the verb begins that byte at, of a cue that completes a
// verb, stands behind: 安抚｜道. It is at itself without one.
func (a *article) verbBefore(at, from int) int {
	if i := a.tokenFrom(at) - 1; i >= 0 {
		if t := a.doc.Tokens[i]; t.Start > from && t.End == at && t.Tag == segment.Verb && t.Len() > len("说") && a.nameEnd(t.Start) == t.Start {
			return t.Start
		}
	}
	return at
}

// verbTail returns the length of what s begins with that makes a longer cue of a
// verb: 介绍｜说, 强调｜指出.
func (a *article) verbTail(s string) int {
	if n := len(a.lex.set("saying").prefix(s)); n > 0 && pauseFollows(s[n:]) {
		return n
	}
	return 0
}
