package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// maxMatter is the number of clauses over which a matter runs on before what
// is done with it.
const maxMatter = 3

// dealtMatter returns the item whose object stands before its act in clause i, or
// runs on from it: 对近期工作进行了安排部署, 围绕如何…，进行深入探讨. ok is false when
// there is none.
func (a *article) dealtMatter(i int) (act string, object text.Range, ok bool) {
	c := &a.clauses[i]
	start := a.matterStart(c)
	if start < 0 {
		return "", text.Range{}, false
	}
	last := min(a.sentences[c.sentence].end, i+maxMatter)
	for n := i; n < last; n++ {
		c := &a.clauses[n]
		if c.said || n > i && a.matterStart(c) >= 0 {
			break
		}
		if act, end := a.dealtWith(text.Range{Start: max(start, c.Start), End: c.End}); act != "" {
			return act, text.Range{Start: start, End: end}, !a.isSaid(end)
		}
	}
	return "", text.Range{}, false
}

// beforeMatter returns the end of what stands in r before the words that lead
// up to a matter, which begins at the end of r: 并对, 还就.
func (a *article) beforeMatter(r text.Range) int {
	_, end := a.tokensIn(r)
	r.End = a.doc.Tokens[end-1].Start
	return r.Start + len(strings.TrimRight(a.slice(r), "并还又"))
}

// matterStart returns where in c the matter begins that something is done
// with: behind the last 对 or 就. It is -1 when there is none or it is still to
// be done.
func (a *article) matterStart(c *clause) int {
	start := -1
	first, end := a.tokensIn(c.Range)
	for i := first; i < end; i++ {
		switch t := &a.doc.Tokens[i]; a.slice(t.Range) {
		case "要", "将", "应":
			if start < 0 {
				return -1
			}
		case "对", "就", "围绕", "针对":
			if !a.isTitle(t.Start) && !a.isQuoted(t.Start) {
				start = t.End
			}
		}
	}
	return start
}

// dealtWith returns the act that r ends in behind a verb that only carries
// it, 进行了全面总结, and where that verb begins. The act is "" when there is none.
func (a *article) dealtWith(r text.Range) (act string, end int) {
	s := a.slice(r)
	at, verb := -1, ""
	for _, w := range a.carries {
		if i := strings.LastIndex(s, w); i > at || i == at && len(w) > len(verb) {
			at, verb = i, w
		}
	}
	if at < 0 {
		return "", 0
	}
	done := s[at+len(verb):]
	if runes(done) > maxDone {
		return "", 0
	}
	for i := range done {
		if h, ok := a.acts.prefix(done[i:]); ok && i+len(h.text) == len(done) {
			return h.text, r.Start + at
		}
	}
	return "", 0
}

// maxDone is the number of characters of what is done, with its adverbs:
// 了具体安排部署.
const maxDone = 10
