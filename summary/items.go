package summary

import (
	"slices"
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
		n := len(out)
		if rest, ok := strings.CutPrefix(a.slice(c.Range), "以及"); ok && last >= 0 && last == i-1 {
			out = a.addItem(out, out[n-1].Act, text.Range{Start: c.End - len(rest), End: c.End})
		} else {
			out = a.clauseItems(out, i)
		}
		if len(out) > n {
			last = i
		}
	}
	return out
}

// clauseItems appends what is dealt with in clause i: 听取了…、审议了…并对…进行部署.
func (a *article) clauseItems(dst []Item, i int) []Item {
	c := &a.clauses[i]
	r := c.Range
	framed, object, ok := a.dealtMatter(i)
	if ok {
		r.End = a.beforeMatter(text.Range{Start: r.Start, End: object.Start})
	}
	for act, at := a.act(r); at >= 0; act, at = a.act(r) {
		end := a.nextAct(text.Range{Start: at, End: r.End})
		r.Start = end + len("、")
		if at == c.End && c.mark == '：' && i+1 < len(a.clauses) {
			at, end = a.clauses[i+1].Start, a.clauses[i+1].End // 决定任命：某人为…
		}
		dst = a.addItem(dst, act, text.Range{Start: at, End: end})
		if r.Start >= r.End {
			break
		}
	}
	if ok {
		dst = a.addItem(dst, framed, object)
	}
	return dst
}

// nextAct returns where in r, an object, a mark of listing stands before a
// further act that is done, 、研究了, or the end of r.
func (a *article) nextAct(r text.Range) int {
	const mark = "、"
	s := a.slice(r)
	for i := range s {
		if !strings.HasPrefix(s[i:], mark) {
			continue
		}
		if h, ok := a.acts.prefix(s[i+len(mark):]); ok && strings.HasPrefix(s[i+len(mark)+len(h.text):], "了") {
			return r.Start + i
		}
	}
	return r.End
}

// act returns what is done in r and where its object begins, -1 when nothing
// of an agenda is done there.
func (a *article) act(r text.Range) (act string, object int) {
	s := a.slice(r)
	if strings.HasSuffix(s, "后") || strings.HasSuffix(s, "时") || strings.HasSuffix(s, "上") {
		return "", -1
	}
	for _, h := range a.acts.find(s) {
		if h.class == "carried" {
			continue
		}
		at := r.Start + h.at
		object = at + len(h.text) + a.furtherActs(a.clean[at+len(h.text):r.End])
		act = a.clean[at:object]
		done := strings.HasPrefix(a.clean[object:r.End], "了")
		if a.isTitle(at) || a.isSaid(at) || a.isQuoted(at) || !a.mayAct(s[:h.at], h, done) {
			continue
		}
		if done {
			object += len("了")
		}
		if h.class == "after" && !a.isResolution(a.clean[object:r.End]) {
			continue
		}
		return strings.TrimPrefix(act, "决定"), object
	}
	return "", -1
}

// furtherActs returns the length of the further acts on the same object that s
// begins with: 听取并讨论, 学习传达了.
func (a *article) furtherActs(s string) int {
	n := 0
	for {
		joint := a.joinsActs.at(s[n:])
		h, ok := a.acts.prefix(s[n+joint:])
		end := n + joint + len(h.text)
		if !ok || joint == 0 && !strings.HasPrefix(s[end:], "了") {
			return n
		}
		n = end
	}
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
		if slices.ContainsFunc(dst, func(i Item) bool { return i.Object.Text == s }) {
			continue // told again
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
		return n, strings.HasPrefix(before, "《") && hasAnyPrefix(next, "《", "关于") && n <= len("、")
	case n == 0:
		return 0, false
	case strings.HasPrefix(next, "关于"):
		return n, a.resolution.ends(before)
	}
	return n, strings.HasSuffix(before, "精神") && strings.HasSuffix(next, "精神")
}
