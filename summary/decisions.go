package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// decisions returns what was decided: what items were passed, named or
// signed, and what the meeting decided to do, in the order of the article.
func (a *article) decisions(items []Item) []Phrase {
	var out []Phrase
	for _, i := range items {
		if a.decides.in(i.Act) {
			out = append(out, i.Object)
		}
	}
	for i := range a.clauses {
		if r, ok := a.decision(&a.clauses[i]); ok && !overlaps(out, r) {
			out = append(out, a.phrase(r))
		}
	}
	sortPhrases(out)
	return out
}

// decision returns what c says a meeting or a body decided: 会议决定，….
func (a *article) decision(c *clause) (r text.Range, ok bool) {
	const verb = "决定"
	s := a.slice(c.Range)
	i := strings.Index(s, verb)
	if i < 0 || !a.decider.ends(s[:i]) {
		return r, false
	}
	if strings.HasPrefix(s[i+len(verb):], "的") { // 大会决定的事项
		return r, false
	}
	r = trim(a.clean, text.Range{Start: c.Start + i + len(verb), End: c.End})
	if r.Len() == 0 {
		end := a.clauseIndex(c.End + len("，"))
		if end == len(a.clauses) || a.clauses[end].sentence != c.sentence {
			return r, false
		}
		r = a.clauses[end].Range
	}
	return r, runes(a.slice(r)) >= minDecision
}

// minDecision is the number of characters of a decision.
const minDecision = 4
