package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// opening returns the clause that s can begin with: what only says what an
// event is held for or after is left out, with the
// clauses that go on with it.
func (a *article) opening(s sentence) int {
	if !a.isBackdrop(&a.clauses[s.first]) {
		return s.first
	}
	n := s.first + 1
	for n < s.end && !a.clauses[n].said && a.goesOnWithVerb(a.clauses[n].Range) {
		n++
	}
	if n == s.end {
		return s.first
	}
	return n
}

// goesOnWithVerb reports whether r begins with a verb, as the second of two
// purposes does: 为提高…，推进….
func (a *article) goesOnWithVerb(r text.Range) bool {
	first, end := a.tokensIn(r)
	return first < end && a.doc.Tokens[first].Tag == segment.Verb
}

// isBackdrop reports whether a clause only says what something is held for or
// after: 为推进…, 按照…要求, 在…之际. One that has the day does not.
func (a *article) isBackdrop(c *clause) bool {
	s := a.slice(c.Range)
	if _, dated := a.dayIn(c.Range); dated || c.said {
		return false
	}
	if strings.HasPrefix(s, "据") {
		return runes(s) <= maxLeadUp
	}
	return a.backdrop.starts(s) || strings.HasPrefix(s, "在") && a.backdropEnd.ends(s)
}

// hasSubject reports whether a clause of the narration names who acts at its
// head.
func (a *article) hasSubject(p piece) bool {
	if p.speech >= 0 {
		return false
	}
	ms := a.mentionsIn(p.Range)
	return a.subject.starts(p.text) || len(ms) > 0 && ms[0].Start-p.Start <= 3*maxIntro
}

// demands reports whether a clause begins with a demand: 要…, 一要….
func (a *article) demands(s string) bool {
	return a.demand.starts(strings.TrimLeft(s, "一二三四五六"))
}

// opens reports whether a sentence may begin with s.
func (a *article) opens(s string) bool { return !a.joining.starts(s) && balanced(s) }

// ends reports whether a sentence may end with s, the text of r: it is no
// date, no list of names, no clause that waits for another.
func (a *article) ends(s string, r text.Range) bool {
	s = strings.TrimPrefix(s, "要")
	switch {
	case !balanced(s) || a.waiting.ends(s) || a.isPivot(s):
		return false
	case a.leading.starts(s):
		return a.complete.ends(s)
	case !a.hasVerb(r):
		return false
	}
	if ms := a.mentionsIn(r); len(ms) > 0 && ms[len(ms)-1].End == r.End {
		return a.doesBefore(ms[len(ms)-1], r.Start)
	}
	return true
}

// isPivot reports whether s is 以…为契机 and the like.
func (a *article) isPivot(s string) bool {
	i := strings.Index(s, "以")
	return i >= 0 && strings.Contains(s[i:], "为") && a.pivot.ends(s)
}

// hasVerb reports whether r has a verb that makes it a sentence; without
// tokens it is taken to have one.
func (a *article) hasVerb(r text.Range) bool {
	first, end := a.tokensIn(r)
	if first == end {
		return true
	}
	for i := first; i < end; i++ {
		t := &a.doc.Tokens[i]
		switch t.Tag {
		case segment.Verb, segment.Adjective, segment.Idiom, segment.SetPhrase, segment.None:
			if !a.light.starts(a.slice(t.Range)) {
				return true
			}
		}
	}
	return false
}

// doesBefore reports whether a verb stands between start and m that is not
// part of a post: 会见某某 is no list of names.
func (a *article) doesBefore(m mention, start int) bool {
	for _, p := range a.postsBefore(m) {
		m.Start = min(m.Start, p.Start)
	}
	first, end := a.tokensIn(text.Range{Start: start, End: m.Start})
	for i := first; i < end; i++ {
		if a.doc.Tokens[i].Tag == segment.Verb {
			return true
		}
	}
	return false
}

// balanced reports whether all quotation marks of s are closed.
func balanced(s string) bool {
	return strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, "《") == strings.Count(s, "》") && strings.Count(s, "‘") == strings.Count(s, "’")
}

// closes reports whether a mark ends a sentence.
func closes(mark rune) bool { return strings.ContainsRune("。！？", mark) && mark != 0 }
