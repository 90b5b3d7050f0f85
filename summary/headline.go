package summary

import (
	"strings"
	"unicode"

	"github.com/xinwen-go/xinwen/text"
)

// headline is what content farms put before the headline of an article.
const headline = "原标题"

// minGlued is the number of characters of a headline that the news is glued
// to.
const minGlued = 8

// gluedEnd returns where the news begins in r, which may open with a headline
// that nothing sets off: 原标题：某会议召开8月1日，某市…. It is the first day, or
// what else news begins with, when the words before it are a headline: they
// come after 原标题, have blanks between their parts, or are said again behind
// it. It returns the start of r otherwise.
func (a *article) gluedEnd(r text.Range) int {
	s := a.slice(r)
	if i := strings.Index(s, "。"); i >= 0 {
		r.End = r.Start + i
	}
	marked := strings.HasPrefix(s, headline)
	for at := range a.slice(r) {
		pos := r.Start + at
		before, after := a.clean[r.Start:pos], a.clean[pos:]
		if runes(before) < minGlued || !a.beginsNews(pos) {
			continue
		}
		if marked || inParts(before) || repeats(before, after[:min(len(after), 3*maxTitle)]) {
			return pos
		}
		break
	}
	return r.Start
}

// beginsNews reports whether what stands at pos is what news begins with: a
// day, 近日, 为推进…, 据某报报道.
func (a *article) beginsNews(pos int) bool {
	for _, t := range a.times {
		if t.Range.Start == pos {
			return a.isDay(a.slice(t.Range)) && !a.joinsOn(pos)
		}
	}
	s := a.clean[pos:min(len(a.clean), pos+3*maxHeading)]
	if rest, ok := strings.CutPrefix(s, "据"); ok {
		return a.reports.in(rest)
	}
	if rest, ok := strings.CutPrefix(s, "为"); ok {
		return a.purpose.starts(rest)
	}
	return a.opener.starts(s)
}

// joinsOn reports whether the words before pos run on to it: 于8月1日.
func (a *article) joinsOn(pos int) bool {
	return a.runsOn.ends(a.clean[:pos])
}

// inParts reports whether s is a headline in parts, set off by blanks.
func inParts(s string) bool {
	return len(strings.FieldsFunc(s, unicode.IsSpace)) > 1 && !strings.ContainsAny(s, "，。")
}

// repeats reports whether s begins with words that stand in t.
func repeats(s, t string) bool {
	const n = 4
	head := []rune(s)
	return len(head) >= n && strings.Contains(t, string(head[:n])) && !strings.ContainsAny(s, "。")
}
