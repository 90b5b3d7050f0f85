package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// isCue decides whether k reports speech. open is the speech under way, nil without one;
// post tells that quoted words stand before the attribution.
func (a *article) isCue(p *paragraph, k *candidate, open *running, before text.Range, post bool) bool {
	if k.then == thenNothing && !post || a.noCue(p, k) || a.beforeByline(&p.sentences[k.sent], k.at.End) {
		return false
	}
	if k.cue == bareCue {
		return a.isBare(k)
	}
	if open != nil && open.sent == k.sent && a.again(k) {
		k.score, k.subj = sure, subject{from: k.clause}
		return true
	}
	if open != nil && open.sent == k.sent && k.subj.carried && k.subj.from == open.start && !a.isCredit(open) { // 某某称，对方保持沟通，表示…
		return false
	}
	if open != nil && k.cue.frame.has(innerFrame) && !post && (k.subj.kind == noSubject || k.subj.kind >= meetingSubject && k.then == thenClause || k.subj.carried) {
		return false // 希望 inside speech belongs to it
	}
	if open != nil && !k.subj.carried && a.lex.set("oneself").prefix(a.s[k.subj.at.Start:k.subj.at.End]) != "" { // 中方敦促… inside speech
		return false
	}
	d := Decision{Ask: IsCue, Range: k.at, Content: k.content, Before: before, Evidence: a.cueEvidence(p, k, open, post)}
	d.Sure = k.uttered() || a.bareSource(k) || a.demands(&p.sentences[k.sent], k) || k.plain() && !strings.ContainsAny(a.s[k.at.Start-k.subj.gap:k.at.Start], "没未不")
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

// uttered reports whether a person is the subject and a colon and a quoted sentence stand
// behind: 某某作出批示：“…”.
func (k *candidate) uttered() bool {
	return k.colon && k.then == thenQuote && k.subj.kind != noSubject && k.subj.kind <= pronounSubject
}

// plain reports whether the subject, a person, stands right before the cue and the
// words right behind it: 他希望…, 某某指出，…. Other sources need a verb that does
// nothing but report, with a mark behind it: 知情人士说，….
func (k *candidate) plain() bool {
	if k.subj.kind == noSubject || k.subj.carried || k.subj.rest > 0 {
		return false
	}
	marked := k.then == thenQuote || k.then == thenColon || k.then == thenComma
	if k.subj.kind <= pronounSubject {
		return marked || k.then == thenClause && k.cue.frame.has(clauseFrame)
	}
	return marked && k.cue.frame.has(afterFrame) && !k.cue.frame.has(nounFrame)
}

// demands reports whether a person or a meeting is the subject of a verb of demanding
// with a demand behind its mark, whatever stands between: 某某主持会议并就贯彻会议精神要求，要….
// Another source stands right before the verb.
func (a *article) demands(x *sentence, k *candidate) bool {
	if k.subj.kind == noSubject || k.subj.kind > meetingSubject && (k.subj.rest > 0 || k.subj.carried) || !k.cue.frame.has(demandFrame) || k.then != thenComma && k.then != thenColon {
		return false
	}
	core := a.s[k.clause:a.coreEnd(k)]
	if a.lex.set("taking").within(core) || k.clause+len(core) == k.at.Start && a.lex.set("compound").closes(core) {
		return false
	}
	body := a.s[min(k.content, x.End):x.End]
	return strings.HasPrefix(body, "要") || a.lex.set("ordinal").opens(body)
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
	if !a.startsToken(k.at.Start) && !a.endsToken(k.at.End) { // 正｜确认｜识
		return true
	}
	if k.cue.frame.has(nounFrame) && (a.lex.set("listing").closes(before) || a.modified(k)) { // 精神和要求
		return true
	}
	if k.then == thenComma && (k.subj.kind == noSubject || k.subj.rest > 0) && (k.cue.frame.has(nounFrame) || a.lex.set("light").closes(strings.TrimSuffix(before, "了"))) {
		if c, _ := a.lex.cueAt(a.s[k.content:x.End]); c != nil && c.frame.has(clauseFrame) { // 进行了强调，要求…
			return true
		}
	}
	if !k.subj.carried && k.subj.kind >= meetingSubject && (a.opensWith("prep", k.subj.at.Start) || a.opensWith("nosource", k.subj.at.Start)) {
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
	r := text.Range{Start: k.content, End: x.End}
	if stop, ok := x.pauseAfter(k.content); ok {
		r.End = stop.at
	}
	head := a.s[r.Start:r.End]
	if len(head) <= maxNoun && (a.lex.set("announce").closes(head) || a.tagFrom(r.Start) == segment.Numeral) && !a.hasVerb(r) { // 代表建议｜205件
		return true
	}
	if k.cue.act == Announcement && a.closesEvent(a.s[k.content:x.End]) {
		return true
	}
	return k.cue.word == "表示" && (a.lex.set("feeling").closes(head) || a.lex.set("feeling").opens(head))
}

// modified reports whether a word that is no source stands between 的 and the cue of k, a noun
// then: 发展的必然｜要求.
func (a *article) modified(k *candidate) bool {
	i := a.tokenFrom(k.at.Start) - 1
	if i < 1 || a.doc.Tokens[i].End != k.at.Start || a.s[a.doc.Tokens[i-1].Start:a.doc.Tokens[i-1].End] != "的" {
		return false
	}
	return a.lex.set("compound").closes(a.s[a.doc.Tokens[i].Start:k.at.Start])
}

// maxNoun bounds an announcing phrase of a cue without its words: 提出具体意见。.
const maxNoun = 36

// opensWith reports whether a word of the class stands at byte at as a token of its own.
func (a *article) opensWith(class string, at int) bool {
	w := a.lex.set(class).prefix(a.s[at:])
	return w != "" && a.endsToken(at+len(w))
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
	for _, q := range x.pairsIn(text.Range{Start: at, End: at + maxClause}) {
		if q.kind != parenMark {
			continue
		}
		inside, ahead := a.s[q.inner:q.end], a.s[at:q.open]
		if a.s[q.open:q.inner] == "【" && a.lex.set("headline").opens(a.s[x.Start:x.End]) {
			return true
		}
		if strings.Contains(inside, "记者") || strings.Contains(inside, "通讯员") || strings.HasSuffix(ahead, "讯") || strings.HasSuffix(ahead, "电") {
			return true
		}
	}
	return false
}
