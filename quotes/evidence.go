package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

var thenNames = [...]string{"then:nothing", "then:clause", "then:comma", "then:colon", "then:quote", "then:announce"}

var subjectNames = [...]string{
	"subject:none", "subject:person", "subject:list", "subject:pronoun", "subject:meeting", "subject:document", "subject:body", "subject:phrase",
}

// cueEvidence collects the features of a candidate. They are good until it is called again.
func (a *article) cueEvidence(p *paragraph, k *candidate, open *running, post bool) []string {
	x := &p.sentences[k.sent]
	e := a.evidence[:0]
	add := func(cond bool, name string) {
		if cond {
			e = append(e, name)
		}
	}
	then := thenNames[k.then]
	subj := subjectNames[k.subj.kind]
	e = append(e, k.cue.feature, then, subj, k.cue.thenFeature[k.then], jointNames[k.subj.kind][k.then])
	for i, letter := range frameLetters {
		add(k.cue.frame.has(1<<i), frameFeatures[i])
		_ = letter
	}
	add(k.cue.frame.has(nounFrame) && k.subj.kind == noSubject, "noun:bare")
	add(k.subj.carried, "carried")
	add(k.subj.carried && k.then == thenClause, "carried:clause")
	add(k.then == thenClause && k.cue.frame.has(demandFrame) && !k.cue.frame.has(nounFrame), "clause:demand-verb")
	add(k.subj.carried && k.cue.frame.has(nounFrame), "carried:noun")
	add(k.subj.kind != noSubject && k.subj.gap == 0, "gap:none")
	add(k.subj.gap > 30, "gap:long")
	bare := k.subj.kind == noSubject || k.subj.carried
	add(!bare && k.subj.rest == 0, "rest:none")
	if !bare && k.subj.rest == 0 {
		e = append(e, "adjacent+"+jointNames[k.subj.kind][k.then])
	}
	add(!bare && k.subj.rest > 0 && k.subj.rest <= 12, "rest:short")
	add(!bare && k.subj.rest > 12, "rest:long")
	add(!bare && k.subj.rest > 0 && k.cue.frame.has(nounFrame), "rest:noun")
	add(!bare && k.subj.rest > 0 && k.then == thenComma, "rest+comma")
	add(!bare && k.subj.rest == 0 && k.subj.kind <= pronounSubject && k.cue.frame.has(innerFrame), "adjacent:inner")
	add(!bare && k.subj.rest == 0 && k.subj.kind <= pronounSubject, "adjacent:person")
	rest := ""
	if !bare {
		rest = a.s[k.at.Start-k.subj.gap : k.at.Start]
	}
	add(strings.HasSuffix(rest, "并"), "rest:并")
	add(strings.Contains(rest, "没") || strings.Contains(rest, "未") || strings.Contains(rest, "不"), "rest:negated")
	add(k.subj.kind == phraseSubject && k.subj.at.Len() > 45, "phrase:long")
	add(k.subj.kind == phraseSubject && k.subj.at.Len() <= 6, "phrase:short")
	core := a.s[k.clause:a.coreEnd(k)]
	add(k.clause+len(core) < k.at.Start, "adverbial")
	if q, ok := x.pairAt(k.content); ok && k.then == thenQuote {
		inner := a.s[q.inner:q.end]
		add(endsSentence(inner), "quote:sentence")
		add(!endsSentence(inner) && len(inner) <= 24, "quote:short")
	}
	if k.then == thenClause {
		add(!a.hasVerb(text.Range{Start: k.content, End: min(x.End, k.content+maxClause)}), "clause:no-verb")
	}
	add(post, "post")
	add(post && k.then == thenNothing, "post:end")
	add(open != nil, "open")
	if open != nil {
		add(k.sent == open.sent, "open:same-sentence")
		add(open.direct, "open:direct")
		add(k.subj.kind == noSubject || k.subj.carried, "open:no-subject")
		add(k.subj.from == open.start && k.subj.kind != noSubject, "open:starts-content")
		add(k.cue.frame.has(innerFrame), "open:inner")
		add(k.subj.kind == personSubject, "open:person")
	}
	last := ""
	if i := a.tokenFrom(k.at.Start) - 1; i >= 0 && a.doc.Tokens[i].Start >= x.Start && a.doc.Tokens[i].End == k.at.Start {
		last = a.s[a.doc.Tokens[i].Start:k.at.Start]
	}
	for _, class := range [...]string{"modifier", "modal", "passive", "according", "listing"} {
		add(a.lex.set(class).prefix(last) == last && last != "", "before:"+class)
	}
	after := a.s[k.at.End:x.End]
	add(strings.HasPrefix(after, "了"), "after:了")
	add(strings.HasPrefix(after, "的"), "after:的")
	add(strings.HasPrefix(after, "、") || strings.HasPrefix(after, "和"), "after:list")
	add(strings.HasPrefix(after, "要") || strings.HasPrefix(after, "将") || strings.HasPrefix(after, "各") || strings.HasPrefix(after, "必须"), "after:clause-word")
	body := a.s[min(k.content, x.End):x.End]
	demand := a.lex.set("demand").opens(body) || a.lex.set("ordinal").opens(body)
	add(demand, "content:demand")
	add(demand && (k.then == thenComma || k.then == thenColon), "pause:demand")
	add(a.lex.set("feeling").opens(body), "content:feeling")
	add(len(body) < 24, "content:short")
	add(len(body) > 90, "content:long")
	if stop, ok := x.pauseAfter(k.content); ok && k.then == thenClause {
		head := a.s[k.content:stop.at]
		add(a.lex.set("announce").closes(head), "clause:noun-end")
		add(len(head) < 36 && strings.Contains(head, "的"), "clause:short-的")
		add(a.lex.set("feeling").closes(head), "clause:feeling-end")
		add(len(head) < 18, "clause:short")
	}
	add(a.lex.set("taking").within(core), "clause:taking")
	compound := k.clause+len(core) == k.at.Start && a.lex.set("compound").closes(core)
	add(compound && k.subj.gap > 0, "before:compound")
	add(compound && k.subj.kind == phraseSubject, "before:compound+phrase")
	add(a.lex.set("addressee").opens(after), "after:addressee")
	add(k.then == thenClause && a.closesEvent(body), "content:event")
	if open != nil {
		e = append(e, openNames[k.subj.kind])
		add(k.subj.kind == bodySubject && k.cue.frame.has(innerFrame), "open+body+inner")
	}
	add(k.sent == 0, "sentence:first")
	if i := a.tokenAt(k.at.Start); i >= 0 {
		t := a.doc.Tokens[i]
		add(t.Start < k.at.Start, "token:inside")
		add(t.End > k.at.End, "token:longer")
		e = append(e, tagNames[t.Tag])
	}
	a.evidence = e
	return e
}

// coreEnd returns where the adverbials right before the cue of k begin, the
// cue itself without any: 并｜就贯彻落实会议精神要求.
func (a *article) coreEnd(k *candidate) int {
	if k.subj.carried || k.subj.kind == noSubject {
		return max(k.clause, a.trimRight(text.Range{Start: k.clause, End: k.at.Start}).End)
	}
	return max(k.clause, k.at.Start-k.subj.gap+k.subj.rest)
}

// hasVerb reports whether r holds a verb.
func (a *article) hasVerb(r text.Range) bool {
	for i := a.tokenFrom(r.Start); i < len(a.doc.Tokens) && a.doc.Tokens[i].Start < r.End; i++ {
		if a.doc.Tokens[i].Tag == segment.Verb {
			return true
		}
	}
	return false
}
