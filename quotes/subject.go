package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// A subjectKind says what the subject of a cue is.
type subjectKind uint8

const (
	noSubject subjectKind = iota
	personSubject
	listSubject // several names: as written
	pronounSubject
	meetingSubject
	documentSubject
	bodySubject // a body or a collective source
	phraseSubject
)

// A subject is whose words a cue reports, as the sentence has it.
type subject struct {
	kind    subjectKind
	person  int        // of personSubject
	at      text.Range // the words
	from    int        // where the attribution begins
	carried bool       // taken over from an earlier clause
	gap     int        // bytes between the words and the cue
	rest    int        // of them, what is no adverbial
}

// readSubject finds the subject of k in its clause or, when that has none,
// in the clauses before it.
func (a *article) readSubject(p *paragraph, k *candidate, floor int) {
	if in := len("在"); k.cue.word == "看来" && strings.HasPrefix(a.s[k.clause:k.at.Start], "在") {
		k.clause += in // 在他看来
	}
	k.subj = a.clauseSubject(p, k.clause, k.at.Start, true)
	if k.subj.kind != noSubject {
		k.subj.from = k.clause
		return
	}
	x := &p.sentences[k.sent]
	if !a.bareClause(k.clause, k.at.Start) {
		return
	}
	end := k.clause
	for n := 0; end > max(x.Start, floor) && n < maxCarry; n++ {
		start := a.near(max(x.clauseStart(end-1), floor), end)
		if s := a.clauseSubject(p, start, x.clauseEnd(end), false); s.kind != noSubject {
			k.subj, k.subj.from, k.subj.carried = s, start, true
			return
		}
		end = start
	}
}

// maxCarry bounds the clauses a subject is carried over.
const maxCarry = 24

// bareClause reports whether a clause opens with its cue, adverbs aside.
func (a *article) bareClause(from, cue int) bool {
	return a.trimRight(a.trimLeft(text.Range{Start: from, End: cue})).Len() == 0
}

// clauseSubject finds the subject of the clause from..to. With atCue the cue
// stands at to, else to is the clause's end.
func (a *article) clauseSubject(p *paragraph, from, to int, atCue bool) subject {
	r := a.trimLeft(text.Range{Start: from, End: to})
	core := r
	if atCue {
		core = a.trimRight(r)
	}
	if core.Len() <= 0 {
		core = text.Range{Start: from, End: to}
		if len(a.namesIn(core)) == 0 {
			return subject{}
		}
	}
	if s, ok := a.personIn(core, atCue); ok {
		s.gap, s.rest = to-s.at.End, core.End-s.at.End
		return s
	}
	head := a.s[core.Start:core.End]
	if n := len(a.lex.set("person").prefix(head)); n > 0 && !strings.HasPrefix(head[n:], "的") {
		return subject{kind: pronounSubject, at: text.Range{Start: core.Start, End: core.Start + n}, gap: to - core.Start - n, rest: core.Len() - n}
	}
	return a.phrase(core, to, atCue)
}
