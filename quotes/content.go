package quotes

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/text"
)

// A running quote is one that may still grow.
type running struct {
	quote   Quote
	cue     *cue
	start   int      // where its content begins, -1 when all of it stands before the cue
	sent    int      // the sentence of its cue
	run     int      // sentences it ran on over
	direct  bool     // its last stretch stands in quotation marks
	plain   bool     // some of it does not
	marked  bool     // some of it does
	colon   bool     // its cue ends in a colon
	demands bool     // its last sentence makes demands
	meeting bool     // its speaker is a meeting
	later   bool     // its paragraph has candidates in later sentences
	outlook *outlook // nil before it was asked for
}

// begin opens the speech of k; before are the quoted words before the attribution, if post.
func (a *article) begin(k *candidate, speaker Speaker, before text.Range, post bool) *running {
	open := &running{cue: k.cue, start: k.content, sent: k.sent, colon: k.then == thenColon || k.then == thenAnnounce}
	open.quote = Quote{
		Speaker: speaker, Act: k.cue.act,
		Cue:      Cue{Text: a.s[k.at.Start:k.at.End], Range: k.at},
		Evidence: entities.Evidence{Rule: k.rule(post), Confidence: logistic.Probability(k.score)},
	}
	if post {
		open.add(before, true)
	}
	if k.then == thenNothing {
		open.start = -1
	}
	open.meeting = k.subj.kind == meetingSubject
	switch {
	case speaker.Person >= 0:
		a.focus = speaker.Person
	case k.subj.kind == bodySubject || k.subj.kind == listSubject:
		a.several = k.subj.at
		if a.lex.set("single").opens(a.s[k.subj.at.Start:k.subj.at.End]) {
			a.focus, a.source = -1, k.subj.at
		}
	}
	return open
}

// finish ends the speech before k, which begins a new one in sentence x. With
// took the speech began in x too.
func (a *article) finish(open *running, x *sentence, took bool, k *candidate, before text.Range, post bool) {
	if open == nil {
		return
	}
	if took {
		end := k.subj.from
		if post {
			end = before.Start
		}
		a.give(open, x, end)
	}
	a.close(open)
}

// fill gives the last speech of sentence x its content there.
func (a *article) fill(open *running, x *sentence) {
	if open.start >= 0 && open.start < x.End {
		a.give(open, x, a.narration(x, open.start))
	}
}

// give adds what sentence x holds of the speech, up to byte end. Speech that
// opens with a quotation mark ends with its pair.
func (a *article) give(open *running, x *sentence, end int) {
	r := text.Range{Start: open.start, End: end}
	direct := false
	if q, ok := x.pairAt(open.start); ok && q.kind == doubleMark && (q.close >= end || pauseFollows(a.s[q.close:x.End])) {
		r, direct = text.Range{Start: q.inner, End: q.end}, true
	} else {
		r = a.trimContent(r)
	}
	if r.Len() <= 0 {
		return
	}
	open.demands = a.demanding(r)
	open.add(r, direct)
	open.marked = open.marked || a.utters(x, r)
}

// utters reports whether r holds a quoted utterance, not only quoted words.
func (a *article) utters(x *sentence, r text.Range) bool {
	for _, q := range x.pairsIn(r) {
		if q.kind != doubleMark || q.end > r.End || q.end-q.inner < minUtterance {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(a.s[:q.open])
		if _, ok := pauseOf(before); ok || endsSentence(a.s[q.inner:q.end]) {
			return true
		}
	}
	return false
}

// minUtterance is the length in bytes from which quoted words can be an utterance.
const minUtterance = 24

// add adds a stretch of content.
func (open *running) add(r text.Range, direct bool) {
	open.quote.Content = append(open.quote.Content, r)
	open.direct = direct
	open.marked = open.marked || direct
	open.plain = open.plain || !direct
}

// narration returns where in sentence x the speech that begins at byte start turns to what its speaker did:
// …，并提出了建议.
func (a *article) narration(x *sentence, start int) int {
	for i := range x.pauses {
		c := x.pauses[i]
		rest, ok := strings.CutPrefix(a.s[c.end:x.End], "并")
		if c.at <= start || !ok || c.kind != comma {
			continue
		}
		if i := strings.Index(rest, "了"); i >= 3 && i <= 12 {
			return c.at
		}
	}
	return x.End
}

// demanding reports whether r makes demands.
func (a *article) demanding(r text.Range) bool {
	s := a.s[r.Start:r.End]
	for j := range s {
		if a.lex.set("must").opens(s[j:]) || strings.HasPrefix(s[j:], "要") {
			return true
		}
	}
	return false
}

// carryOn decides on a sentence without a cue.
func (a *article) carryOn(p *paragraph, i int, open *running, newParagraph bool) *running {
	x := &p.sentences[i]
	if open == nil {
		return a.marksOnly(p, i)
	}
	pending := len(open.quote.Content) == 0 && open.colon // announced, its words still to come
	if !pending && !a.runsOn(p, i, open, newParagraph) {
		a.close(open)
		return a.marksOnly(p, i)
	}
	r := a.trimContent(x.Range)
	if x.quoted() {
		r = a.trimContent(text.Range{Start: x.pairs[0].inner, End: x.pairs[0].end})
	}
	if n := len(open.quote.Content); n > 0 && !open.direct && !x.quoted() {
		open.quote.Content[n-1].End = r.End
	} else {
		open.add(r, x.quoted())
	}
	open.marked = open.marked || a.utters(x, r)
	open.demands = a.demanding(r)
	open.run++
	return open
}

// marksOnly opens the speech of a quoted sentence whose speaker is the subject of the next one.
func (a *article) marksOnly(p *paragraph, i int) *running {
	s, ok := a.follower(p, i)
	if !ok {
		return nil
	}
	x := &p.sentences[i]
	k := &candidate{cue: bareCue, sent: i, at: text.Range{Start: x.End, End: x.End}, subj: s, score: likely}
	open := a.begin(k, a.person(s.person, s.at), text.Range{Start: x.pairs[0].inner, End: x.pairs[0].end}, true)
	open.direct = true
	return open
}

// close hands the speech over.
func (a *article) close(open *running) {
	if open == nil || len(open.quote.Content) == 0 {
		return
	}
	q := open.quote
	switch {
	case !open.marked:
		q.Mode = Indirect
	case open.plain:
		q.Mode = Mixed
	default:
		q.Mode = Direct
	}
	q.Act = a.act(&q, open.cue)
	q.Directives = a.directives(&q, open.cue)
	a.quotes = append(a.quotes, q)
	if q.Mode == Direct {
		for _, r := range q.Content {
			a.nestWithin(r)
		}
	}
}

// act types the speech: what the cue says, but 表示 with a pledge is a
// commitment, and what an instruction says is an instruction.
func (a *article) act(q *Quote, c *cue) Act {
	if c == nil {
		return Statement
	}
	first := a.s[q.Content[0].Start:q.Content[0].End]
	switch {
	case c.word == "表示" && a.lex.set("pledge").opens(first):
		return Commitment
	case a.lex.set("instruction").closes(a.s[q.Speaker.Range.Start:q.Speaker.Range.End]):
		return Instruction
	}
	return c.act
}
