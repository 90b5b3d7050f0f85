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

// objects splits r where it names two of a kind: …精神和…精神.
func (a *article) objects(r text.Range) []text.Range {
	s := a.slice(r)
	for _, w := range []string{"精神和", "精神及", "精神以及"} {
		i := strings.Index(s, w)
		if i < 0 || !strings.HasSuffix(s, "精神") {
			continue
		}
		at := r.Start + i + len("精神")
		return []text.Range{{Start: r.Start, End: at}, {Start: at + len(w) - len("精神"), End: r.End}}
	}
	return []text.Range{r}
}
