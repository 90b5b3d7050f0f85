package quotes

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

var thenNames = [...]string{"then:nothing", "then:clause", "then:comma", "then:colon", "then:quote", "then:announce"}

var subjectNames = [...]string{
	"subject:none", "subject:person", "subject:list", "subject:pronoun", "subject:meeting", "subject:document", "subject:body", "subject:phrase",
}

// isCue decides whether k reports speech. open is the speech under way, nil without one;
// post tells that quoted words stand before the attribution.
func (a *article) isCue(p *paragraph, k *candidate, open *running, before text.Range, post bool) bool {
	if k.then == thenNothing && !post || a.noCue(p, k) || a.beforeByline(&p.sentences[k.sent], k.at.End) {
		return false
	}
	if open != nil && open.sent == k.sent && a.again(k) {
		k.score, k.subj = sure, subject{from: k.clause}
		return true
	}
	if open != nil && k.cue.frame.has(innerFrame) && !post && (k.subj.kind == noSubject || k.subj.kind >= meetingSubject || k.subj.carried) {
		return false // 希望 inside speech belongs to it
	}
	d := Decision{Ask: IsCue, Range: k.at, Content: k.content, Before: before, Evidence: a.cueEvidence(p, k, open, post)}
	d.Sure = a.bareSource(k) || k.plain() && !strings.ContainsAny(a.s[k.at.Start-k.subj.gap:k.at.Start], "没未不")
	var yes bool
	yes, k.score = a.ask(d)
	return yes
}

// sure is the score of a cue that needs no model.
const sure = 4

// again reports whether k is a further cue of the speaker of its sentence: 又指…, 并强调….
func (a *article) again(k *candidate) bool {
	if k.subj.kind != noSubject && !k.subj.carried || k.cue.frame&(nounFrame|innerFrame) != 0 || k.then == thenNothing {
		return false
	}
	if k.then == thenClause && !k.cue.frame.has(clauseFrame) {
		return false
	}
	clause := strings.TrimSpace(a.s[k.clause:k.at.Start])
	if clause == "" {
		return a.lex.set("further").opens(k.cue.word)
	}
	return a.lex.set("again").prefix(clause) == clause
}

// plain reports whether the subject, a person, stands right before the cue and the
// words right behind it: 他希望…, 某某指出，….
func (k *candidate) plain() bool {
	if k.subj.kind == noSubject || k.subj.kind > pronounSubject || k.subj.carried || k.subj.rest > 0 {
		return false
	}
	return k.then == thenQuote || k.then == thenColon || k.then == thenComma || k.then == thenClause && k.cue.frame.has(clauseFrame)
}

// bareSource reports whether a meeting or an instruction, without more words, stands right before the cue and
// speech behind its mark: 会议要求，….
func (a *article) bareSource(k *candidate) bool {
	if k.subj.carried || k.subj.rest > 0 || k.then < thenComma || k.then == thenAnnounce {
		return false
	}
	name := a.s[k.subj.at.Start:k.subj.at.End]
	switch k.subj.kind {
	case meetingSubject:
		return a.lex.set("meeting").prefix(name) == name
	case documentSubject:
		return a.lex.set("authored").prefix(name) == name
	}
	return false
}

// noCue reports what never is a cue: a noun with its modifier, thanks and
// greetings without words.
func (a *article) noCue(p *paragraph, k *candidate) bool {
	x := &p.sentences[k.sent]
	if strings.HasSuffix(a.s[x.Start:k.at.Start], "的") && k.cue.word != "说" {
		return true
	}
	before, after := a.s[x.Start:k.at.Start], a.s[k.at.End:x.End]
	if strings.HasPrefix(after, "的") || strings.HasSuffix(before, "被") || strings.HasSuffix(before, "以") {
		return true
	}
	if !k.subj.carried && k.subj.kind >= meetingSubject && (a.opensWith("prep", k.subj.at.Start) || a.lex.set("nosource").opens(a.s[k.subj.at.Start:k.subj.at.End])) {
		return true
	}
	if a.lex.set("lone").opens(k.cue.word) && k.at.Len() == len("指") && !(a.startsToken(k.at.Start) && a.endsToken(k.at.End)) {
		return true
	}
	clause := strings.TrimSpace(a.s[k.clause:k.at.Start])
	if clause == "据" || k.subj.kind == noSubject && (k.cue.word == "看来" || k.cue.word == "指" && clause == "") {
		return true
	}
	if k.then != thenClause {
		return false
	}
	if !k.cue.frame.has(clauseFrame) || k.shadowed {
		return true
	}
	stop, ok := x.pauseAfter(k.content)
	end := x.End
	if ok {
		end = stop.at
	}
	head := a.s[k.content:end]
	if len(head) <= maxNoun && a.lex.set("announce").closes(head) {
		return true
	}
	if k.cue.act == Announcement && a.closesEvent(a.s[k.content:x.End]) {
		return true
	}
	return k.cue.word == "表示" && (a.lex.set("feeling").closes(head) || a.lex.set("feeling").opens(head))
}

// maxNoun bounds an announcing phrase of a cue without its words: 提出具体意见。.
const maxNoun = 36

// opensWith reports whether a word of the class stands at byte at as a token of its own.
func (a *article) opensWith(class string, at int) bool {
	w := a.lex.set(class).prefix(a.s[at:])
	return w != "" && a.endsToken(at+len(w))
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
	add(k.then == thenClause && k.cue.frame.has(demandFrame) && !k.cue.frame.has(nounFrame), "clause:demand-verb")
	add(k.subj.carried && k.cue.frame.has(nounFrame), "carried:noun")
	add(k.subj.kind != noSubject && k.subj.gap == 0, "gap:none")
	add(k.subj.gap > 30, "gap:long")
	bare := k.subj.kind == noSubject || k.subj.carried
	add(!bare && k.subj.rest == 0, "rest:none")
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
	add(strings.ContainsRune("不没未无可能需应要须会将以来", last), "before:modal")
	add(strings.ContainsRune("被所", last), "before:passive")
	add(strings.ContainsRune("按照据", last), "before:according")
	add(last == '、' || last == '和' || last == '及', "before:list")
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
		add(strings.Contains(head, "的") && len(head) < 36, "clause:short-的")
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

// maxAnnouncement bounds in bytes an announcement that something begins.
const maxAnnouncement = 300

// closesEvent reports whether a clause only announces that something begins or ends: 宣布大会开幕.
func (a *article) closesEvent(s string) bool {
	i := strings.IndexAny(s[:min(len(s), maxAnnouncement)], "，。；")
	return i >= 0 && a.lex.set("eventend").closes(s[:i])
}

// beforeByline reports whether a byline stands behind byte at: what comes before is the headline.
func (a *article) beforeByline(x *sentence, at int) bool {
	for _, q := range x.pairs {
		if q.open < at || q.kind != parenMark {
			continue
		}
		inside, ahead := a.s[q.inner:q.end], a.s[at:q.open]
		if strings.Contains(inside, "记者") || strings.Contains(inside, "通讯员") || strings.HasSuffix(ahead, "讯") || strings.HasSuffix(ahead, "电") {
			return true
		}
	}
	return false
}
