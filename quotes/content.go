package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// A running quote is one that may still grow.
type running struct {
	quote   Quote
	cue     *cue
	start   int  // where its content begins
	sent    int  // the sentence of its cue
	run     int  // sentences it ran on over
	direct  bool // its last stretch stands in quotation marks
	colon   bool // its cue ends in a colon
	demands bool // its last sentence makes demands
}

// read reads all paragraphs.
func (a *article) read() {
	var open *running
	paragraphs := a.layOut()
	for i := range paragraphs {
		open = a.readParagraph(&paragraphs[i], open)
	}
	a.close(open)
}

// readParagraph reads one paragraph and returns the speech still open at its end.
func (a *article) readParagraph(p *paragraph, open *running) *running {
	all := make([][]candidate, len(p.sentences))
	for i := range p.sentences {
		all[i] = a.candidates(p, i)
	}
	for i := range p.sentences {
		newParagraph := i == 0 && open != nil
		if newParagraph && !a.crosses(p, open) {
			a.close(open)
			open, newParagraph = nil, false
		}
		open = a.readSentence(p, i, all, open, newParagraph)
		if open != nil {
			continue
		}
		if s := a.clauseFocus(p, i); s >= 0 {
			a.focus = s
		}
	}
	return open
}

// crosses reports whether speech may run on into a new paragraph: a list announced by a colon, or numbered.
func (a *article) crosses(p *paragraph, open *running) bool {
	x := &p.sentences[0]
	s := a.s[x.Start:x.End]
	return open.colon || a.lex.set("ordinal").opens(s) && !open.direct || open.direct && x.quoted()
}

// readSentence reads sentence i and returns the speech open behind it.
func (a *article) readSentence(p *paragraph, i int, all [][]candidate, open *running, newParagraph bool) *running {
	x := &p.sentences[i]
	claimed := a.claimed(p, i, all)
	took := false
	floor := x.Start
	for n := range all[i] {
		k := &all[i][n]
		if k.at.Start < floor {
			continue
		}
		k.clause = max(k.clause, floor)
		a.readSubject(p, k, floor)
		if k.subj.kind == noSubject {
			k.subj.from = k.clause
		}
		before, post := a.wordsBefore(p, k, took)
		post = post && !open.holds(before)
		if k.nested = took && k.clause == open.start; k.nested {
			continue
		}
		if !a.isCue(p, k, open, post) {
			continue
		}
		speaker := a.resolve(p, k, open)
		open = a.cutAt(open, took, k, before, post)
		open = a.begin(p, k, speaker, before, post)
		took, floor = true, max(k.content, k.at.End)
	}
	if took {
		a.fill(p, i, open)
		return open
	}
	if claimed {
		return open
	}
	return a.carryOn(p, i, open, newParagraph)
}

// claimed reports whether sentence i is quoted words whose attribution opens the next sentence.
func (a *article) claimed(p *paragraph, i int, all [][]candidate) bool {
	if i+1 >= len(p.sentences) || !a.p(p, i).quotedEnd() || len(all[i+1]) == 0 {
		return false
	}
	k := all[i+1][0]
	a.readSubject(p, &k, p.sentences[i+1].Start)
	return k.cue.frame.has(afterFrame) && k.clause == p.sentences[i+1].Start && k.subj.kind != noSubject && !k.colon && !p.sentences[i+1].blank
}

func (a *article) p(p *paragraph, i int) *sentence { return &p.sentences[i] }

// quotedEnd reports whether the sentence ends with quoted words.
func (x *sentence) quotedEnd() bool {
	n := len(x.pairs)
	return n > 0 && x.pairs[n-1].quote() && x.pairs[n-1].close == x.End
}

// wordsBefore finds the quoted words right before the attribution of k.
func (a *article) wordsBefore(p *paragraph, k *candidate, took bool) (text.Range, bool) {
	x := &p.sentences[k.sent]
	at := k.subj.from
	if at == x.Start {
		if k.sent == 0 || took || x.blank || !p.sentences[k.sent-1].quotedEnd() {
			return text.Range{}, false
		}
		y := &p.sentences[k.sent-1]
		q := y.pairs[len(y.pairs)-1]
		if !endsSentence(a.s[q.inner:q.end]) || k.colon {
			return text.Range{}, false
		}
		return text.Range{Start: q.inner, End: q.end}, true
	}
	q, ok := x.pairBefore(at)
	if !ok {
		for i := range x.pauses { // “…”，他说
			if x.pauses[i].end == at {
				q, ok = x.pairBefore(x.pauses[i].at)
			}
		}
	}
	if !ok || !q.quote() || q.end-q.inner < 6 {
		return text.Range{}, false
	}
	return text.Range{Start: q.inner, End: q.end}, true
}

// holds reports whether r is content of the quote already, given by a cue before it.
func (open *running) holds(r text.Range) bool {
	if open == nil || len(open.quote.Content) == 0 {
		return false
	}
	return open.quote.Content[len(open.quote.Content)-1].Overlaps(r)
}

// cutAt ends the speech before k, which begins a new one.
func (a *article) cutAt(open *running, took bool, k *candidate, before text.Range, post bool) *running {
	if open == nil {
		return nil
	}
	if took {
		end := k.subj.from
		if post {
			end = before.Start
		}
		a.give(open, text.Range{Start: open.start, End: end})
	}
	a.close(open)
	return nil
}

// begin opens the speech of k.
func (a *article) begin(p *paragraph, k *candidate, speaker Speaker, before text.Range, post bool) *running {
	open := &running{cue: k.cue, start: k.content, sent: k.sent, colon: k.then == thenColon || k.then == thenAnnounce}
	open.quote = Quote{
		Speaker: speaker, Act: k.cue.act,
		Cue:      Cue{Text: a.s[k.at.Start:k.at.End], Range: k.at},
		Evidence: entities.Evidence{Rule: subjectNames[k.subj.kind] + "+" + thenNames[k.then], Confidence: probability(k.score)},
	}
	if post {
		open.quote.Content = append(open.quote.Content, a.trimContent(before))
		open.quote.Mode = Direct
		open.direct = true
	}
	if k.then == thenNothing {
		open.start = -1
	}
	if speaker.Person >= 0 {
		a.focus = speaker.Person
	}
	a.speaker = speaker
	return open
}

// fill gives the last speech of sentence i its content there.
func (a *article) fill(p *paragraph, i int, open *running) {
	x := &p.sentences[i]
	if open.start < 0 || open.start >= x.End {
		return
	}
	a.give(open, text.Range{Start: open.start, End: a.narration(x, open.start)})
	if q, ok := x.pairAt(open.start); ok && q.kind == doubleMark && (q.close >= x.End || pauseFollows(a.s[q.close:x.End])) {
		last := &open.quote.Content[len(open.quote.Content)-1]
		*last = a.trimContent(text.Range{Start: q.inner, End: q.end})
		open.direct = true
	}
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

// give adds a stretch of content.
func (a *article) give(open *running, r text.Range) {
	r = a.trimContent(r)
	if r.Len() <= 0 {
		return
	}
	open.demands = demanding(a, r)
	open.quote.Content = append(open.quote.Content, r)
}

func demanding(a *article, r text.Range) bool {
	s := a.s[r.Start:r.End]
	for j := range s {
		if a.lex.set("must").opens(s[j:]) || len(s) > j+3 && s[j:j+3] == "要" {
			return true
		}
	}
	return false
}

// carryOn decides on a sentence without a cue.
func (a *article) carryOn(p *paragraph, i int, open *running, newParagraph bool) *running {
	x := &p.sentences[i]
	if open == nil {
		return a.bareMarks(p, i)
	}
	pending := len(open.quote.Content) == 0 && open.colon // announced, its words still to come
	if !pending && !a.runsOn(p, i, open, newParagraph) {
		a.close(open)
		return a.bareMarks(p, i)
	}
	r := a.trimContent(x.Range)
	if x.quoted() {
		r = a.trimContent(text.Range{Start: x.pairs[0].inner, End: x.pairs[0].end})
	}
	n := len(open.quote.Content)
	if n > 0 && !open.direct && !x.quoted() && len(open.quote.Content) > 0 {
		open.quote.Content[n-1].End = r.End
	} else {
		open.quote.Content = append(open.quote.Content, r)
	}
	open.direct = x.quoted()
	open.demands = demanding(a, r)
	open.run++
	return open
}

// bareMarks takes quoted words that stand as a sentence of their own for speech of the person spoken of.
func (a *article) bareMarks(p *paragraph, i int) *running { return nil }

// close hands the speech over.
func (a *article) close(open *running) {
	if open == nil || len(open.quote.Content) == 0 {
		return
	}
	if open.quote.Mode == "" {
		open.quote.Mode = Indirect
	}
	a.quotes = append(a.quotes, open.quote)
}

// clauseFocus returns the person who is the subject of sentence i, -1 for none.
func (a *article) clauseFocus(p *paragraph, i int) int {
	x := &p.sentences[i]
	start := x.Start
	for n := 0; n <= len(x.pauses) && n < maxCarry; n++ {
		end := x.End
		if n < len(x.pauses) {
			end = x.pauses[n].at
		}
		if s := a.clauseSubject(p, start, end, false); s.kind == personSubject {
			return s.person
		}
		if n < len(x.pauses) {
			start = x.pauses[n].end
		}
	}
	return -1
}

// paragraphs returns the paragraphs of the article, cut where wide blanks follow a sentence.
func (a *article) paragraphs() []text.Range {
	var out []text.Range
	for _, r := range a.doc.Text.Paragraphs() {
		start := r.Start
		for i := r.Start; i < r.End; i++ {
			if a.s[i] != ' ' || i+1 >= r.End || a.s[i+1] != ' ' {
				continue
			}
			if i > start && endsSentence(a.s[start:i]) {
				out = append(out, text.Range{Start: start, End: i})
				start = i
			}
			for i+1 < r.End && a.s[i+1] == ' ' {
				i++
			}
		}
		out = append(out, text.Range{Start: start, End: r.End})
	}
	return out
}
