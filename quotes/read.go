package quotes

import "github.com/xinwen-go/xinwen/text"

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
		if all[i] = a.bareMarks(p, i, a.candidates(p, i)); len(all[i]) > 0 {
			p.lastCue = i
			for _, k := range all[i] {
				p.sentences[i].cued = p.sentences[i].cued || k.then != thenNothing && !k.cue.frame.has(innerFrame)
			}
		}
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
		a.focusOn(p, i)
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
		post = post && !open.holds(before) && !(took && before.Start >= open.start)
		if took && a.opensContent(x, k, open) {
			if !a.isCredit(open) || !a.nests(p, k) { // nested: its clause opens the content of another cue
				a.nest(p, k)
				continue
			}
			open = a.begin(k, a.resolve(p, k, nil), text.Range{}, false)
			floor = max(k.content, k.at.End)
			continue
		}
		if !a.isCue(p, k, open, before, post) {
			continue
		}
		speaker := a.resolve(p, k, open)
		if !took || k.subj.from != open.start || !a.isCredit(open) {
			a.finish(open, x, took, k, before, post)
		}
		open = a.begin(k, speaker, before, post)
		took, floor = true, max(k.content, k.at.End)
	}
	if took {
		a.fill(open, x)
		return open
	}
	if claimed {
		return open
	}
	if open != nil {
		open.later = i < p.lastCue
	}
	return a.carryOn(p, i, open, newParagraph)
}

// claimed reports whether sentence i is quoted words whose attribution opens the next sentence.
func (a *article) claimed(p *paragraph, i int, all [][]candidate) bool {
	if i+1 >= len(p.sentences) || !p.sentences[i].quotedEnd() || len(all[i+1]) == 0 {
		return false
	}
	k := all[i+1][0]
	a.readSubject(p, &k, p.sentences[i+1].Start)
	return k.cue.frame.has(afterFrame) && k.clause == p.sentences[i+1].Start && k.subj.kind != noSubject && !k.colon && !p.sentences[i+1].blank
}

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
		if c, pause := x.pauseBefore(at); pause { // “…”，他说
			q, ok = x.pairBefore(c.at)
		}
	}
	if !ok || !q.quote() || q.end-q.inner < minWords {
		return text.Range{}, false
	}
	return text.Range{Start: q.inner, End: q.end}, true
}

// minWords is the length in bytes from which quoted words can be said before their cue.
const minWords = 6

// holds reports whether r is content of the quote already, given by a cue before it.
func (open *running) holds(r text.Range) bool {
	if open == nil || len(open.quote.Content) == 0 {
		return false
	}
	return open.quote.Content[len(open.quote.Content)-1].Overlaps(r)
}

// focusOn notes who is the subject of sentence i.
func (a *article) focusOn(p *paragraph, i int) {
	x := &p.sentences[i]
	start := x.Start
	for n := 0; n <= len(x.pauses) && n < maxCarry; n++ {
		end := x.End
		if n < len(x.pauses) {
			end = x.pauses[n].at
		}
		r := text.Range{Start: a.near(start, end), End: end}
		switch s := a.clauseSubject(p, r.Start, end, false); {
		case s.kind == noSubject || a.passes(r):
		case s.kind == personSubject || s.kind == listSubject:
			a.focus, a.source = s.person, text.Range{}
			return
		case s.kind == bodySubject:
			a.source = s.at
		}
		if n < len(x.pauses) {
			start = x.pauses[n].end
		}
	}
}
