package summary

import (
	"strings"
	"unicode/utf8"
)

// heldAfter reports whether a verb behind the name c holds it: 座谈会3日举行.
func (a *article) heldAfter(c *candidate) bool {
	return a.holding.contains(a.clean[c.End:max(c.End, min(a.clauses[c.clause].End, c.End+60))])
}

// weigh scores a candidate as the name of the main event. held tells that a
// verb between it and another candidate holds that one.
func (a *article) weigh(c *candidate, held bool) float64 {
	cl := &a.clauses[c.clause]
	score := 4 / (1 + 0.5*float64(cl.sentence))
	score += holdWeight(a.lexica, a.slice(c.verb))
	if c.verb.Len() == 0 && !held && a.heldAfter(c) {
		score += 3
	}
	if a.relayed(cl, c) {
		score -= 5
	}
	if a.aside.starts(a.clean[c.End:]) {
		score -= 2
	}
	if c.kind == Other && !a.dated(c.clause) {
		score -= 1.5 // a feature mentions what goes on
	}
	if strings.HasPrefix(a.clean[c.End:], "的") { // 出席某论坛的总理
		score -= 3
		if a.attends.starts(a.slice(c.verb)) {
			score -= 2
		}
	}
	if name := a.slice(c.Range); a.vague.starts(name) || strings.Contains(name, "、") && strings.Contains(name, "等") {
		score -= 3 // several events, not one
	}
	if a.isSaid(c.Start) {
		score -= 2.5
	}
	if c.bare {
		score -= 0.5 // what is named in full tells more
	} else {
		score += min(float64(utf8.RuneCountInString(a.slice(c.Range)))/10, 1.5)
	}
	return score
}

func holdWeight(x *lexica, verb string) float64 {
	if w, ok := x.holding.prefix(verb); ok {
		return float64(w.class[0] - '0')
	}
	return 0
}

// relayed reports whether the words before a name make it one that is only
// spoken of: 传达学习全省组织部长会议….
func (a *article) relayed(cl *clause, c *candidate) bool {
	before := a.clean[cl.Start:c.Start]
	return a.otherTime.in(before) || c.verb.Len() == 0 && a.relayedBy.in(before)
}
