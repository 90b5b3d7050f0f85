package summary

// nextSteps returns what is announced or owed: clauses that begin with 下一步
// and the like, and demands with a deadline.
func (a *article) nextSteps() []Step {
	var out []Step
	for i := range a.clauses {
		c := &a.clauses[i]
		s := a.slice(c.Range)
		deadline := a.deadline(c)
		if deadline == "" && !a.next.starts(s) {
			continue
		}
		r := c.Range
		if runes(s) <= 8 && i+1 < len(a.clauses) && a.clauses[i+1].sentence == c.sentence {
			r.End = a.clauses[i+1].End // 下一步，将…
		}
		if deadline != "" && !c.said && !a.owed.in(s) {
			continue
		}
		out = append(out, Step{a.phrase(r), deadline})
	}
	return out
}

// deadline returns the time in c before which something is to be done, as
// written: 9月底前.
func (a *article) deadline(c *clause) string {
	for _, t := range a.timesIn(c.Range) {
		end := t.Range.End
		if n := a.before.at(a.clean[end:c.End]); n > 0 && !a.notBefore.starts(a.clean[end:c.End]) {
			return a.clean[t.Range.Start : end+n]
		}
	}
	return ""
}
