package summary

import "strings"

// digest returns the article in at most limit characters: the clauses that
// promise most, in the article's words and order, each speech with who made
// it.
func (a *article) digest(e *Event, w *Weights, limit int) string {
	ps, ss := a.pieces()
	a.value(ps, ss, e, w)
	opening := func(i int) int {
		if s := ps[i].speech; s >= 0 {
			return runes(ss[s].intro) + 3
		}
		return 0
	}
	return a.compose(ps, ss, choose(ps, ss, opening, limit))
}

// compose writes the chosen pieces as sentences.
func (a *article) compose(ps []piece, ss []speech, chosen []int) string {
	var b strings.Builder
	introduced := map[string]bool{}
	for n, i := range chosen {
		p := &ps[i]
		switch {
		case n > 0 && follows(&ps[chosen[n-1]], p):
			b.WriteString(mark(a.clauses[p.clause-1].mark))
		case n > 0 && p.speech >= 0 && p.speech == ps[chosen[n-1]].speech:
			b.WriteString("，")
		default:
			if n > 0 {
				b.WriteString("。")
			}
			if p.speech >= 0 {
				s := &ss[p.speech]
				who := s.intro
				if introduced[s.who] || s.person >= 0 && strings.Contains(b.String(), s.who) {
					who = s.who
				}
				introduced[s.who] = true
				b.WriteString(who + s.cueAt(p.Start) + "，")
			}
		}
		b.WriteString(p.text)
	}
	if b.Len() > 0 {
		b.WriteString("。")
	}
	return b.String()
}

// mark returns the mark between two clauses of a digest.
func mark(c rune) string {
	if c == '；' || c == '：' {
		return string(c)
	}
	return "，"
}
