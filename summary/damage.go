package summary

import (
	"sort"

	"github.com/xinwen-go/xinwen/text"
)

// wounds returns the stretches of t's source that lost characters or hold
// strange ones, in order: what they stand in is not to be repeated.
func wounds(t *text.Text) []text.Span {
	var spans []text.Span
	for _, e := range t.Report().Edits {
		switch e.Rule {
		case text.RuleInvalid, text.RuleSlip, text.RuleJunk, text.RuleMojibake:
			if e.Kind == text.Damaged {
				spans = append(spans, e.Span)
			}
		}
	}
	return spans
}

// damaged reports whether r lost characters or holds strange ones.
func (a *article) damaged(r text.Range) bool {
	if len(a.wounds) == 0 {
		return false
	}
	s := a.doc.Text.Span(r)
	i := sort.Search(len(a.wounds), func(i int) bool { return a.wounds[i].End > s.Start })
	return i < len(a.wounds) && a.wounds[i].Start < s.End
}
