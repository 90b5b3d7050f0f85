package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// items returns what was dealt with, in the order of the article.
func (a *article) items(x *lexica) []Item {
	var out []Item
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.said {
			continue
		}
		out = a.clauseItems(out, x, c)
	}
	return out
}

// clauseItems appends the items of c: the clause opens with an act, or with
// its subject and an act.
func (a *article) clauseItems(dst []Item, x *lexica, c *clause) []Item {
	s := a.slice(c.Range)
	var act hit
	at := -1
	for i := range s {
		if w, ok := x.acts.prefix(s[i:]); ok && a.opens(s[:i]) && (i > 0 || w.class != "after") && !a.isTitle(c.Start+i) && !a.isSaid(c.Start+i) {
			act, at = w, i
			break
		}
	}
	if at < 0 {
		return dst
	}
	start := c.Start + at + len(act.text)
	if strings.HasPrefix(a.clean[start:c.End], "了") {
		start += len("了")
	}
	r := trim(a.clean, text.Range{Start: start, End: c.End})
	if r.Len() < 4*3 {
		return dst
	}
	return append(dst, Item{strings.TrimSuffix(act.text, "了"), a.phrase(r)})
}

// opens reports whether an act may follow before: the head of the clause,
// 会议, 会上.
func (a *article) opens(before string) bool {
	if before == "" {
		return true
	}
	return hasAnySuffix(before, "会议", "会上", "全会", "大会", "现场", "一行", "还", "集中", "并", "书面", "先后", "认真", "分别")
}
