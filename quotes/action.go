package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// action reads what is to be done in r, the words behind the marker of d.
func (a *article) action(d *Directive, r text.Range) {
	i, disposed := a.firstVerb(r)
	if i < 0 {
		return
	}
	t := a.doc.Tokens
	verb := a.wholeVerb(i, r.End)
	d.Verb = a.s[verb.Start:verb.End]
	switch {
	case disposed.Len() > 0: // 把责任扛在肩上
		d.Object = a.s[disposed.Start:disposed.End]
	case t[i].Tag != segment.Idiom && t[i].Tag != segment.SetPhrase:
		d.Object = a.object(verb.Start, text.Range{Start: verb.End, End: r.End})
	}
}

// wholeVerb returns the verb that begins with token i: with what completes a verb of one
// character (抓｜好, 打｜赢, 盯｜到底), or with further verbs that take the same object
// (贯彻｜落实｜会议精神).
func (a *article) wholeVerb(i, end int) text.Range {
	t := a.doc.Tokens
	verb := t[i].Range
	short := verb.Len() <= len("抓")
	for next := i + 1; next < len(t) && t[next].Start == verb.End && t[next].End <= end; next++ {
		if short && (verb.Len() > len("抓") || !a.completes(t[next])) || !short && !a.sharesObject(next, end) {
			break
		}
		verb.End = t[next].End
	}
	verb.End = min(verb.End, end)
	return verb
}

// completes reports whether t completes a verb of one character before it.
func (a *article) completes(t segment.Token) bool {
	w := a.s[t.Start:t.End]
	return a.lex.set("complement").prefix(w) == w || t.Len() <= len("赢") && (t.Tag == segment.Verb || t.Tag == segment.Adjective)
}

// sharesObject reports whether token i is a verb with an object that is the object of the verb before it too.
func (a *article) sharesObject(i, end int) bool {
	t := a.doc.Tokens
	if t[i].Tag != segment.Verb || t[i].Len() < len("落实") || i+1 >= len(t) || t[i+1].Start >= end {
		return false
	}
	before := a.s[t[i-1].Start:t[i-1].End]
	return a.lex.set("sharing").prefix(before) == before && t[i+1].Tag != segment.Mark && t[i+1].Tag != segment.Particle
}

// object returns what stands from the verb that begins at byte verb to the end of its clause, or to 、 before
// another action: before a verb, or words as many as those before (抓住重点、凝心聚力).
func (a *article) object(verb int, r text.Range) string {
	end, _, _ := clauseEnd(a.s, r.Start, r.End)
	t := a.doc.Tokens
	for i := a.tokenFrom(r.Start); i < len(t) && t[i].Start < end; i++ {
		if a.s[t[i].Start:t[i].End] != "、" {
			continue
		}
		rest, _, _ := strings.Cut(a.s[t[i].End:end], "、")
		before := a.s[verb:t[i].Start]
		if t[i].Start == r.Start || i+1 < len(t) && predicate(t[i+1].Tag) || len(rest) == len(before) && len(rest) >= len("凝心聚力") {
			end = t[i].Start
			break
		}
	}
	s := a.s[r.Start:end]
	return strings.TrimSpace(s[len(a.lex.set("aspect").prefix(s)):])
}

// predicate reports whether a word of the tag begins a further action.
func predicate(t segment.Tag) bool {
	switch t {
	case segment.Verb, segment.Idiom, segment.SetPhrase, segment.Adverb, segment.AdverbialVerb, segment.AdverbialAdj:
		return true
	}
	return false
}

// firstVerb returns the index of the first verb of r, phrases with a preposition
// passed over, -1 without one; disposed is the object that 把 or 将 puts before it.
func (a *article) firstVerb(r text.Range) (verb int, disposed text.Range) {
	t := a.doc.Tokens
	plain := -1 // 围绕, 通过 …: a verb when its clause has no other
	for i := a.tokenFrom(r.Start); i < len(t) && t[i].Start < r.End; i++ {
		w := a.s[t[i].Start:t[i].End]
		switch {
		case t[i].Start < r.Start:
		case t[i].Tag == segment.Mark && plain >= 0 && (w != "、" || i+1 < len(t) && predicate(t[i+1].Tag)):
			return plain, text.Range{}
		case t[i].Tag == segment.Verb && a.lex.set("manner").prefix(w) == w:
			plain, i = i, a.governedBy(i, r.End)
		case a.lex.set("disposal").prefix(w) == w:
			if n := a.behind(i+1, r.End); n > i+1 && n < len(t) {
				return n, text.Range{Start: t[i].End, End: t[n].Start}
			}
		case t[i].Tag == segment.Preposition:
			i = a.governedBy(i, r.End)
		case t[i].Tag == segment.Verb, t[i].Tag == segment.AdverbialVerb, t[i].Tag == segment.Idiom, t[i].Tag == segment.SetPhrase,
			t[i].Tag == segment.NominalVerb && (i == 0 || t[i-1].End <= r.Start || !nominal(t[i-1].Tag)):
			return i, text.Range{}
		}
	}
	return plain, text.Range{}
}

// behind returns the index of the verb behind the object that begins with token i, which
// is no verb itself.
func (a *article) behind(i, end int) int {
	t := a.doc.Tokens
	for last := i + maxPhrase; i < last && i+1 < len(t) && t[i+1].Start < end; {
		i++
		if t[i].Tag == segment.Verb && (i+1 >= len(t) || a.s[t[i+1].Start:t[i+1].End] != "的") {
			return i
		}
		if t[i].Tag == segment.Mark && a.s[t[i].Start:t[i].End] != "、" {
			break
		}
	}
	return -1
}

// maxPhrase bounds in tokens a phrase with a preposition.
const maxPhrase = 60

// governedBy returns the index of the last token of the phrase that preposition i opens: up to
// its noun, with 以, 用, 按照 up to the noun behind the last 的 of the clause.
func (a *article) governedBy(i, end int) int {
	t := a.doc.Tokens
	w := a.s[t[i].Start:t[i].End]
	manner := a.lex.set("manner").prefix(w) == w
	last := i
	for k := i + 1; k < len(t) && k < i+maxPhrase && t[k].Start < end; k++ {
		s := a.s[t[k].Start:t[k].End]
		if c, ok := pauseOf([]rune(s)[0]); ok && c <= period {
			break
		}
		if nominal(t[k].Tag) && (last == i || manner && a.s[t[k-1].Start:t[k-1].End] == "的") {
			last = k
			if !manner {
				break
			}
		}
	}
	return last
}

func nominal(t segment.Tag) bool {
	switch t {
	case segment.Noun, segment.NominalVerb, segment.PlaceName, segment.BodyName, segment.PersonName, segment.ProperName,
		segment.Pronoun, segment.Abbreviation, segment.TimeWord, segment.PlaceWord, segment.Locality:
		return true
	}
	return false
}
