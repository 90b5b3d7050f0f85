package summary

import "strings"

// A writer writes the chosen pieces as sentences.
type writer struct {
	strings.Builder
	a        *article
	speeches []speech
	subject  int // the one person of the sentence being written, -1 when not one
	demanded bool
}

// compose writes the chosen pieces as sentences.
func (a *article) compose(ps []piece, ss []speech, chosen []int) string {
	w := writer{a: a, speeches: ss, subject: noPerson}
	size := 0
	for _, i := range chosen {
		size += 2 * len(ps[i].text)
	}
	w.Grow(size)
	for n, i := range chosen {
		var before *piece
		if n > 0 {
			before = &ps[chosen[n-1]]
		}
		w.piece(before, &ps[i])
	}
	if w.Len() > 0 {
		w.WriteString("。")
	}
	return w.String()
}

// piece writes p behind before, which is nil at the start.
func (w *writer) piece(before, p *piece) {
	s := p.text
	switch {
	case before != nil && follows(before, p):
		w.WriteString(mark(w.a.clauses[p.first-1].mark))
	case before != nil && p.speech >= 0 && p.speech == before.speech:
		w.WriteString("，")
	default:
		w.open(before, p)
	}
	if p.speech >= 0 && strings.HasPrefix(s, must) {
		if w.demanded && runes(s) > 2 {
			s = strings.TrimPrefix(s, must)
		}
		w.demanded = true
	}
	w.WriteString(s)
	if p.speech < 0 {
		w.meet(p)
	}
}

// open ends the sentence before p and writes who says p.
func (w *writer) open(before, p *piece) {
	w.demanded = false
	if p.speech < 0 {
		if before != nil {
			w.WriteString("。")
		}
		w.subject = noPerson
		return
	}
	s := &w.speeches[p.speech]
	cue, comma := s.cueAt(p.Start), "，"
	if w.a.transitive.starts(cue) {
		cue = plainCue
	}
	switch {
	case strings.HasSuffix(cue, requires) && strings.HasPrefix(p.text, must):
		comma, w.demanded = "", true // 要求抓好…, not 要求要抓好…
	case strings.HasPrefix(p.text, must):
		comma = ""
	}
	if before != nil && before.speech < 0 && s.person >= 0 && w.subject == s.person && w.a.goesOn(before, s.person) {
		if strings.HasPrefix(before.text, cue) { // …，强调要…，要…
			cue, comma = "", ""
		}
		w.WriteString("，" + cue + comma)
		return
	}
	if before != nil {
		w.WriteString("。")
	}
	who := s.intro
	if s.person >= 0 && strings.Contains(w.String(), s.who) {
		who = s.who
	}
	if before == nil && who == s.intro {
		who += s.day
	}
	w.WriteString(who + cue + comma)
	w.subject = noPerson
}

// meet notes the person of the sentence that p is part of.
func (w *writer) meet(p *piece) {
	for _, m := range w.a.mentionsIn(p.Range) {
		if w.subject == noPerson {
			w.subject = m.person
		} else if w.subject != m.person {
			w.subject = severalPeople
		}
	}
}

// goesOn reports whether the subject of what comes behind p is the person:
// p names it or begins with a verb.
func (a *article) goesOn(p *piece, person int) bool {
	for _, m := range a.mentionsIn(p.Range) {
		if m.person == person {
			return true
		}
	}
	first, end := a.tokensIn(p.Range)
	return first < end && isVerb(a.doc.Tokens[first].Tag)
}

const (
	must     = "要"  // opens a demand
	requires = "要求" // has it in itself
)

const (
	noPerson      = -1
	severalPeople = -2
)

// mark returns the mark between two clauses of a digest.
func mark(c rune) string {
	if c == '；' || c == '：' {
		return string(c)
	}
	return "，"
}
