package quotes

import (
	"strings"
	"unicode/utf8"
)

var thenNames = [...]string{"then:nothing", "then:clause", "then:comma", "then:colon", "then:quote", "then:announce"}

var subjectNames = [...]string{
	"subject:none", "subject:person", "subject:list", "subject:pronoun", "subject:meeting", "subject:document", "subject:body", "subject:phrase",
}

// isCue decides whether k reports speech. open is the speech under way, nil without one;
// post tells that quoted words stand before the attribution.
func (a *article) isCue(p *paragraph, k *candidate, open *running, post bool) bool {
	if k.then == thenNothing && !post {
		return false
	}
	var yes bool
	yes, k.score = a.ask(Decision{
		Ask: IsCue, Range: k.at, Content: k.content,
		Evidence: a.cueEvidence(p, k, open, post),
	})
	return yes
}

// cueEvidence collects the features of a candidate.
func (a *article) cueEvidence(p *paragraph, k *candidate, open *running, post bool) []string {
	x := &p.sentences[k.sent]
	e := make([]string, 0, 32)
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
	add(k.subj.carried && k.cue.frame.has(nounFrame), "carried:noun")
	add(k.subj.kind != noSubject && k.subj.gap == 0, "gap:none")
	add(k.subj.gap > 30, "gap:long")
	add(k.subj.kind == phraseSubject && k.subj.at.Len() > 45, "phrase:long")
	add(k.subj.kind == phraseSubject && k.subj.at.Len() <= 6, "phrase:short")
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
	before := a.s[x.Start:k.at.Start]
	last, _ := utf8.DecodeLastRuneInString(before)
	add(strings.ContainsRune("的新高总严该此各项这本类其", last), "before:modifier")
	add(strings.ContainsRune("不没未无可能需应要须会将", last), "before:modal")
	add(strings.ContainsRune("被所", last), "before:passive")
	add(strings.ContainsRune("按照据", last), "before:according")
	add(last == '、' || last == '和' || last == '及', "before:list")
	after := a.s[k.at.End:x.End]
	add(strings.HasPrefix(after, "了"), "after:了")
	add(strings.HasPrefix(after, "的"), "after:的")
	add(strings.HasPrefix(after, "、") || strings.HasPrefix(after, "和"), "after:list")
	add(strings.HasPrefix(after, "要") || strings.HasPrefix(after, "将") || strings.HasPrefix(after, "各") || strings.HasPrefix(after, "必须"), "after:clause-word")
	body := a.s[min(k.content, x.End):x.End]
	add(a.lex.set("demand").opens(body), "content:demand")
	add(a.lex.set("feeling").opens(body), "content:feeling")
	add(len(body) < 24, "content:short")
	add(len(body) > 90, "content:long")
	if stop, ok := x.pauseAfter(k.content); ok && k.then == thenClause {
		head := a.s[k.content:stop.at]
		add(a.lex.set("announce").closes(head), "clause:noun-end")
		add(strings.Contains(head, "的") && len(head) < 36, "clause:short-的")
		add(a.lex.set("feeling").closes(head), "clause:feeling-end")
		add(len(head) < 18, "clause:short")
	}
	add(k.sent == 0, "sentence:first")
	if i := a.tokenAt(k.at.Start); i >= 0 {
		t := a.doc.Tokens[i]
		add(t.Start < k.at.Start, "token:inside")
		add(t.End > k.at.End, "token:longer")
		e = append(e, tagNames[t.Tag])
	}
	return e
}
