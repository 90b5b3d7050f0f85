package quotes

import (
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// resolve turns the subject of k into its speaker.
func (a *article) resolve(p *paragraph, k *candidate, open *running) Speaker {
	switch s := k.subj; s.kind {
	case personSubject:
		return a.person(s.person, s.at)
	case pronounSubject:
		if w := a.s[s.at.Start:s.at.End]; a.lex.set("several").opens(w) && a.several.Len() > 0 {
			return Speaker{Name: a.s[a.several.Start:a.several.End], Person: -1, Range: s.at}
		}
		if i := a.antecedent(p, k); i >= 0 {
			return a.person(i, s.at)
		}
		if a.focus < 0 && a.source.Len() > 0 {
			return Speaker{Name: a.s[a.source.Start:a.source.End], Person: -1, Range: s.at}
		}
		return a.undecided(k.at.Start, s.at)
	case noSubject:
		if open != nil {
			return open.quote.Speaker
		}
		if a.lex.set("atmeeting").opens(a.s[k.clause:k.at.Start]) {
			return Speaker{Name: "会议", Person: -1, Range: text.Range{Start: k.clause, End: k.at.Start}}
		}
		if a.focus >= 0 && a.bareClause(k.clause, k.at.Start) {
			return a.person(a.focus, text.Range{})
		}
		return a.undecided(k.at.Start, text.Range{})
	case documentSubject:
		if by, ok := a.author(s.at); ok {
			return by
		}
		return Speaker{Name: a.s[s.at.Start:s.at.End], Person: -1, Range: s.at}
	default:
		name := a.s[s.at.Start:s.at.End]
		if i, ok := a.holder(name); ok {
			return a.person(i, s.at)
		}
		if name == "会上" {
			name = "会议"
		}
		return Speaker{Name: name, Person: -1, Range: s.at}
	}
}

// maxAuthor bounds how far back in bytes the author of a document is looked for.
const maxAuthor = 900

// author finds who made the instruction, talk or letter named at r, by the last
// sentence before that says so: 某某作出批示.
func (a *article) author(r text.Range) (Speaker, bool) {
	noun := a.lex.set("authored").suffix(a.s[r.Start:r.End])
	if noun == "" || noun != a.s[r.Start:r.End] {
		return Speaker{}, false
	}
	from := max(0, r.Start-maxAuthor)
	for at := r.Start; ; {
		i := strings.LastIndex(a.s[from:at], noun)
		if i < 0 {
			return Speaker{}, false
		}
		at = from + i
		if n, ok := a.maker(from, at); ok {
			return a.person(n, r), true
		}
	}
}

// maker returns the person named last before byte at in its sentence.
func (a *article) maker(from, at int) (person int, ok bool) {
	names := a.namesIn(text.Range{Start: from, End: at})
	if len(names) == 0 {
		return 0, false
	}
	n := names[len(names)-1]
	if n.End > at { // the noun is part of a name
		return 0, false
	}
	between := a.s[n.End:at]
	if strings.ContainsAny(between, "。！？") || strings.HasPrefix(between, "的") || a.possessed(n, at) || a.byline(n) {
		return 0, false
	}
	return n.person, true
}

// antecedent finds whom a pronoun means: the last person named before it in its sentence who is no
// object, else the person spoken of last.
func (a *article) antecedent(p *paragraph, k *candidate) int {
	x := &p.sentences[k.sent]
	for end, n := k.subj.from, 0; end > x.Start && n < maxCarry; n++ {
		start := a.near(x.clauseStart(end-1), end)
		r := text.Range{Start: start, End: end}
		if a.passes(r) {
			end = start
			continue
		}
		for _, n := range a.namesIn(r) {
			if !a.governed(r, n) && !a.possessed(n, end) {
				return n.person
			}
		}
		end = start
	}
	return a.focus
}

// passes reports whether clause r hands on what another said, who is no subject: 传达学习某某的讲话.
func (a *article) passes(r text.Range) bool {
	return a.lex.set("passing").opens(a.s[a.trimLeft(r).Start:r.End])
}

// maxCandidates bounds the candidates of a speaker that is not decided.
const maxCandidates = 3

// undecided returns a speaker without a name; its candidates are the people named last before byte at, each half
// as likely as the one named after.
func (a *article) undecided(at int, r text.Range) Speaker {
	s := Speaker{Person: -1, Range: r}
	names := a.namesIn(text.Range{Start: 0, End: at})
	total, weight := 0.0, 1.0
	for i := len(names) - 1; i >= 0 && i > len(names)-12 && len(s.Candidates) < maxCandidates; i-- {
		n := names[i]
		known := slices.ContainsFunc(s.Candidates, func(c Candidate) bool { return c.Person == n.person })
		if known || a.byline(n) {
			continue
		}
		s.Candidates = append(s.Candidates, Candidate{Name: a.find.People[n.person].Name, Person: n.person, Probability: weight})
		total += weight
		weight /= 2
	}
	for i := range s.Candidates {
		s.Candidates[i].Probability /= total
	}
	return s
}

func (a *article) person(i int, at text.Range) Speaker {
	if i < 0 {
		return Speaker{Person: -1, Range: at}
	}
	return Speaker{Name: a.find.People[i].Name, Person: i, Range: at}
}
