package quotes

import (
	"sort"

	"github.com/xinwen-go/xinwen/text"
)

// bareCue stands for the cue of quoted words that have none.
var bareCue = &cue{act: Statement, frame: pauseFrame}

// minBare is the length in bytes from which quoted words without a cue are speech.
const minBare = 18

// bareMarks adds to the candidates of sentence i of p those without a cue: quoted
// sentences behind the comma or colon of a clause that has none: 他满眼欣慰，“…”.
func (a *article) bareMarks(p *paragraph, i int, found []candidate) []candidate {
	x := &p.sentences[i]
	n := len(found)
	for _, q := range x.pairs {
		c, ok := x.pauseBefore(q.open)
		if !ok || q.kind != doubleMark || q.end-q.inner < minBare || !endsSentence(a.s[q.inner:q.end]) || c.kind != comma && c.kind != colon {
			continue
		}
		k := candidate{
			cue: bareCue, sent: i, at: text.Range{Start: c.at, End: c.at}, clause: a.near(x.clauseStart(c.at-1), c.at),
			then: thenQuote, content: q.open, colon: c.kind == colon,
		}
		if !cued(found[:n], k) {
			found = append(found, k)
		}
	}
	if len(found) > n {
		sort.SliceStable(found, func(i, j int) bool { return found[i].at.Start < found[j].at.Start })
	}
	return found
}

// cued reports whether one of found stands in the clause of k.
func cued(found []candidate, k candidate) bool {
	i := sort.Search(len(found), func(i int) bool { return found[i].at.Start >= k.clause })
	return i < len(found) && found[i].at.Start < k.at.Start
}

// isBare decides whether k, which has no cue, is speech: a person is the subject of its clause.
func (a *article) isBare(k *candidate) bool {
	k.score = likely
	return !k.subj.carried && (k.subj.kind == personSubject || k.subj.kind == pronounSubject)
}

// likely is the score of speech by a rule that may fail.
const likely = 1

// follower returns the person who is the subject of the sentence behind quoted sentence i, which
// tells what he does: “…。”某某带头扑向训练场。
func (a *article) follower(p *paragraph, i int) (subject, bool) {
	x := &p.sentences[i]
	if !x.quoted() || x.Len() < minBare || i+1 == len(p.sentences) || p.sentences[i+1].blank {
		return subject{}, false
	}
	y := &p.sentences[i+1]
	s := a.clauseSubject(p, y.Start, a.firstPause(y), false)
	if s.kind != personSubject || s.at.Start-y.Start > maxPost {
		return subject{}, false
	}
	return s, true
}

// maxPost bounds in bytes what may stand before a name that follows quoted words: 市民｜张阿姨.
const maxPost = 45
