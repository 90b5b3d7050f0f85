package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// items returns what was dealt with, in the order of the article.
func (a *article) items() []Item {
	var out []Item
	last := -1 // the clause of the last item
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.said {
			continue
		}
		if last == i-1 && last >= 0 && strings.HasPrefix(a.slice(c.Range), "以及") {
			act := out[len(out)-1].Act
			out = a.addItem(out, act, text.Range{Start: c.Start + len("以及"), End: c.End})
			last = i
			continue
		}
		if act, object, ok := a.dealtMatter(i); ok {
			out = a.addItem(out, act, object)
			continue
		}
		if act, at := a.act(c); at >= 0 {
			n, end := len(out), c.End
			if at == end && c.mark == '：' && i+1 < len(a.clauses) {
				at, end = a.clauses[i+1].Start, a.clauses[i+1].End // 决定任命：某人为…
			}
			if out = a.addItem(out, act, text.Range{Start: at, End: end}); len(out) > n {
				last = i
			}
		}
	}
	return out
}

// act returns what is done in c and where its object begins, -1 when nothing
// of an agenda is done there.
func (a *article) act(c *clause) (act string, object int) {
	s := a.slice(c.Range)
	if strings.HasSuffix(s, "后") || strings.HasSuffix(s, "时") || strings.HasSuffix(s, "上") {
		return "", -1
	}
	for _, h := range a.acts.find(s) {
		at := c.Start + h.at
		object = at + len(h.text)
		if h.class == "carried" {
			continue
		}
		done := strings.HasPrefix(a.clean[object:c.End], "了")
		if a.isTitle(at) || a.isSaid(at) || a.isQuoted(at) || !a.mayAct(s[:h.at], h, done) {
			continue
		}
		if strings.HasPrefix(a.clean[object:c.End], "了") {
			object += len("了")
		}
		if h.class == "after" && !a.isResolution(a.clean[object:c.End]) {
			continue
		}
		return strings.TrimPrefix(h.text, "决定"), object
	}
	return "", -1
}

// mayAct reports whether an act may follow before: the head of the clause,
// an adverb, the meeting, and, when the act is done (听取了), whoever does it.
func (a *article) mayAct(before string, h hit, done bool) bool {
	if before == "" {
		return h.class != "after"
	}
	if a.beforeAct.ends(before) {
		return true
	}
	return (done || h.class == "anyone") && !a.notYet.in(before)
}

// isResolution reports whether s names something that can be passed.
func (a *article) isResolution(s string) bool {
	return strings.HasPrefix(s, "《") || a.resolution.ends(s)
}

// isQuoted reports whether the byte at pos stands in quotation marks of its
// clause.
func (a *article) isQuoted(pos int) bool {
	c := a.clauseAt(pos)
	if c == nil {
		return false
	}
	before := a.clean[c.Start:pos]
	return strings.Count(before, "“") > strings.Count(before, "”")
}

// addItem appends the objects that r names.
func (a *article) addItem(dst []Item, act string, r text.Range) []Item {
	for _, r := range a.objects(trim(a.clean, r)) {
		s := a.slice(r)
		if runes(s) < 4 || a.matter.ends(s) && runes(s) < 8 || a.noObject.starts(s) {
			continue
		}
		dst = append(dst, Item{act, a.phrase(r)})
	}
	return dst
}

// objects splits r where it names two of a kind: …精神和…精神, 《…》《…》,
// …的报告、关于…的报告.
func (a *article) objects(r text.Range) []text.Range {
	s := a.slice(r)
	var out []text.Range
	start := 0
	for i := range s {
		if i <= start {
			continue
		}
		n, rest := a.joint(s[start:i], s[i:])
		if !rest {
			continue
		}
		out = append(out, text.Range{Start: r.Start + start, End: r.Start + i})
		start = i + n
	}
	return append(out, text.Range{Start: r.Start + start, End: r.End})
}

// joint returns the length of what joins an object, before, to another of its
// kind, with which after goes on; ok is false when no other begins there.
func (a *article) joint(before, after string) (n int, ok bool) {
	n = a.joins.at(after)
	next := after[n:]
	switch {
	case strings.HasSuffix(before, "》"):
		return n, hasAnyPrefix(next, "《", "关于") && n <= len("、")
	case n == 0:
		return 0, false
	case strings.HasPrefix(next, "关于"):
		return n, a.resolution.ends(before)
	}
	return n, strings.HasSuffix(before, "精神") && strings.HasSuffix(next, "精神")
}
