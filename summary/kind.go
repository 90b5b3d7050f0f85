package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// leadSentences bounds where the verb of a visit or of talks is looked for.
const leadSentences = 3

// visit returns the clause of the lead in which a person visits, -1 when
// there is none.
func (a *article) visit() int {
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.sentence >= leadSentences {
			break
		}
		if c.said {
			continue
		}
		for _, h := range a.visiting.find(a.slice(c.Range)) {
			at := c.Start + h.at
			if a.isTitle(at) || a.isSaid(at) || !a.visits(i, at, h.text) {
				continue
			}
			return i
		}
	}
	return -1
}

// visits reports whether the verb at pos in clause i tells of a visit rather
// than of a report on one: 调研成果, 在江苏考察时的重要讲话.
func (a *article) visits(i, pos int, verb string) bool {
	c := &a.clauses[i]
	after := a.clean[pos+len(verb) : c.End]
	if a.noVisit.starts(after) || a.spoken.in(after) {
		return false
	}
	s := a.sentences[c.sentence]
	before := text.Range{Start: s.Start, End: pos}
	if a.receives.in(a.clean[c.Start:pos]) {
		return false // 会见考察团
	}
	return len(a.mentionsIn(before)) > 0 || a.visitor.in(a.slice(before))
}

// attended returns the clause that lists those who came to something, -1 when
// there is none.
func (a *article) attended() int {
	for i := range a.clauses {
		c := &a.clauses[i]
		if !c.said && a.attends.in(a.slice(c.Range)) && len(a.mentionsIn(c.Range)) >= listed {
			return i
		}
	}
	return -1
}

// happening returns the clause of the lead that tells of something that
// happened on a day it gives, -1 when there is none: an accident, a trial, a
// match.
func (a *article) happening() int {
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.sentence > 0 {
			break
		}
		if s := a.slice(c.Range); a.dated(i) && !c.said && a.happens.in(s) && !a.otherTime.in(s) {
			return i
		}
	}
	return -1
}

// talks reports whether the lead tells of talks without a name: a call, a
// meeting of two.
func (a *article) talks() bool {
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.sentence >= leadSentences {
			break
		}
		if c.said {
			continue
		}
		s := a.slice(c.Range)
		if a.talk.in(s) || strings.Contains(s, "听取") && strings.Contains(s, "汇报") {
			return true
		}
	}
	return false
}
