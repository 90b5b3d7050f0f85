package quotes

import (
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// opensContent reports whether the clause of k opens the content of open, a time before it aside.
func (a *article) opensContent(x *sentence, k *candidate, open *running) bool {
	if k.clause == open.start {
		return true
	}
	if open.start < 0 || open.start > k.clause || !a.isCredit(open) {
		return false
	}
	stop, ok := x.pauseAfter(open.start)
	return ok && stop.end == k.clause && a.trimLeft(text.Range{Start: open.start, End: stop.at}).Len() == 0
}

// isCredit reports whether open, without words yet, is what a medium says: no more than a credit
// for the speech that its content opens with. 某报称，某人表示，….
func (a *article) isCredit(open *running) bool {
	return len(open.quote.Content) == 0 && a.isMedium(open.quote.Speaker)
}

// isMedium reports whether s is a medium: 某报, 该报道.
func (a *article) isMedium(s Speaker) bool {
	return s.Person < 0 && a.lex.set("medium").closes(strings.TrimSuffix(s.Name, "》"))
}

// nests reports whether k, whose clause opens the content of another cue, reports speech.
func (a *article) nests(p *paragraph, k *candidate) bool {
	return k.subj.kind != noSubject && k.subj.kind != phraseSubject && !k.subj.carried && k.subj.rest == 0 && k.then != thenNothing && !a.noCue(p, k)
}

// nest lists the speech of k, whose clause opens the content of another cue, as nested:
// 会议指出，总书记强调，….
func (a *article) nest(p *paragraph, k *candidate) {
	if !a.nests(p, k) {
		return
	}
	x := &p.sentences[k.sent]
	r := text.Range{Start: k.content, End: x.End}
	if k.then == thenQuote {
		if q, ok := x.pairAt(k.content); ok {
			r = text.Range{Start: q.inner, End: q.end}
		}
	}
	if r = a.trimContent(r); r.Len() <= 0 {
		return
	}
	mode := Indirect
	if k.then == thenQuote {
		mode = Direct
	}
	a.inner = append(a.inner, Quote{
		Speaker: a.resolve(p, k, nil), Act: k.cue.act, Mode: mode, Nested: true, Content: []text.Range{r},
		Cue:      Cue{Text: a.s[k.at.Start:k.at.End], Range: k.at},
		Evidence: entities.Evidence{Rule: k.rule(false), Confidence: 0.5},
	})
}

// nestWithin lists the speech reported inside quoted words.
func (a *article) nestWithin(r text.Range) {
	p := layout(a.s, r, pairMarks(a.s, r, false))
	for i := range p.sentences {
		floor := p.sentences[i].Start
		for _, k := range a.candidates(&p, i) {
			if k.at.Start < floor {
				continue
			}
			k.clause = max(k.clause, floor)
			a.readSubject(&p, &k, floor)
			n := len(a.inner)
			if a.nest(&p, &k); len(a.inner) > n {
				floor = k.content
			}
		}
	}
}

// inOrder returns all quotes in the order of their content.
func (a *article) inOrder() []Quote {
	if len(a.inner) == 0 {
		return a.quotes
	}
	all := append(a.quotes, a.inner...)
	sort.SliceStable(all, func(i, j int) bool { return all[i].Content[0].Start < all[j].Content[0].Start })
	return all
}
