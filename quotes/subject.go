package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
		start := max(x.clauseStart(end-1), floor)
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
	for _, w := range []string{"他们", "她们", "他", "她"} {
		if strings.HasPrefix(head, w) {
			return subject{kind: pronounSubject, at: text.Range{Start: core.Start, End: core.Start + len(w)}, gap: to - core.Start - len(w), rest: core.Len() - len(w)}
		}
	}
	return a.phrase(core, to, atCue)
}

// personIn finds the person of a clause who is its subject.
func (a *article) personIn(r text.Range, atCue bool) (subject, bool) {
	names := a.namesIn(r)
	if len(names) == 0 {
		return subject{}, false
	}
	if n := names[len(names)-1]; atCue && n.End == r.End && !a.addressed(r, n) {
		if s, ok := a.listed(r, n); ok {
			return s, true
		}
		return subject{kind: personSubject, person: n.person, at: n.Range}, true
	}
	for _, n := range names {
		if n.End > r.End || a.governed(r, n) || a.possessed(n, r.End) {
			continue
		}
		return subject{kind: personSubject, person: n.person, at: n.Range}, true
	}
	return subject{}, false
}

// addressed reports whether a preposition right before the name or its post
// makes it an object: 对某某说.
func (a *article) addressed(r text.Range, n naming) bool {
	if a.byline(n) {
		return true
	}
	before := a.s[r.Start:n.Start]
	if post, ok := a.postBefore(n.Start); ok && post >= r.Start {
		before = a.s[r.Start:post]
	}
	w := a.lex.set("prep").suffix(before)
	return w != "" && len(w) < len(before) && !a.lex.set("conjoin").opens(w)
}

// postBefore returns where the post begins that ends at byte at.
func (a *article) postBefore(at int) (int, bool) {
	start, ok := a.posts[at]
	return start, ok
}

// governed reports whether a preposition before the name, its post between,
// keeps it from being the subject of r.
func (a *article) governed(r text.Range, n naming) bool {
	before := a.s[r.Start:n.Start]
	prep := a.lex.set("prep")
	if prep.closes(before) || a.byline(n) {
		return true
	}
	start := r.Start
	for i := range before {
		at := start + i
		if w := prep.prefix(before[i:]); w != "" && a.startsToken(at) && a.endsToken(at+len(w)) && !a.lex.set("conjoin").opens(w) {
			return true
		}
	}
	return false
}

// byline reports whether n is named as a reporter, not as a source.
func (a *article) byline(n naming) bool {
	before := strings.TrimRight(a.s[max(0, n.Start-24):n.Start], " ：:")
	if !a.lex.set("reporter").closes(before) {
		return false
	}
	rest := a.s[n.End:min(len(a.s), n.End+12)]
	if rest == "" || !strings.ContainsRune(" ）)、/", rune(rest[0])) && !isDigit(rest[0]) {
		_, next := a.nameAt(n.End)
		return next || pauseFollows(rest) && !strings.HasPrefix(rest, "，") || a.lex.set("filed").opens(rest)
	}
	return true
}

// possessed reports whether what follows the name makes it a part of another phrase:
// 某某的…, 某某总书记关于….
func (a *article) possessed(n naming, end int) bool {
	rest := a.s[n.End:end]
	title := len(a.lex.set("title").prefix(rest))
	if strings.HasPrefix(rest[title:], "的") {
		return true
	}
	return rest[:title] == "总书记" && a.lex.set("topic").opens(rest[title:])
}

// listed reports whether n, at the end of r, closes a list of sources that speak together; the speaker is
// the list as written: 某武装与前总统某某.
func (a *article) listed(r text.Range, n naming) (subject, bool) {
	names := a.namesIn(text.Range{Start: r.Start, End: n.Start})
	if len(names) > 0 { // 某部长甲与某主任乙
		between := a.s[names[len(names)-1].End:n.Start]
		if a.lex.set("joint").opens(between) && a.lone(between) && !a.governed(r, names[0]) {
			return subject{kind: listSubject, at: text.Range{Start: r.Start, End: n.End}}, true
		}
		return subject{}, false
	}
	before := a.s[r.Start:n.Start]
	if post, ok := a.postBefore(n.Start); ok && post > r.Start {
		before = a.s[r.Start:post]
	} else if w := a.lex.set("collective").suffix(before); w != "" {
		before = strings.TrimSuffix(strings.TrimSuffix(before[:len(before)-len(w)], "前"), "副")
	}
	if !a.lex.set("conjoin").closes(before) || len(before) < 9 || !a.lone(before) {
		return subject{}, false
	}
	return subject{kind: listSubject, at: text.Range{Start: r.Start, End: n.End}}, true
}

// lone reports whether s holds no verb: it can be part of a list.
func (a *article) lone(s string) bool {
	return !a.lex.set("verb").within(s) && !strings.Contains(s, "的") && !a.lex.set("narrate").within(s)
}

// startsToken and endsToken report whether a token begins or ends at byte at.
func (a *article) startsToken(at int) bool {
	i := a.tokenAt(at)
	return i < 0 || a.doc.Tokens[i].Start == at
}

func (a *article) endsToken(at int) bool { return a.startsToken(at) }

// trimLeft drops conjunctions, times and scene adverbials from the front.
func (a *article) trimLeft(r text.Range) text.Range {
	for r.Len() > 0 {
		rest := a.s[r.Start:r.End]
		if _, ok := a.nameAt(r.Start); ok {
			return r
		}
		if n := symbols(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := blankLen(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := timeLen(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := a.scene(rest); n > 0 {
			r.Start += n
			continue
		}
		n := len(a.lex.set("time").prefix(rest))
		if n == 0 {
			n = len(a.lex.set("lead").prefix(rest))
		}
		if n == 0 || a.inName(r.Start+n) || !a.endsToken(r.Start+n) {
			return r
		}
		r.Start += n
	}
	return r
}

// symbols returns the length of s up to the last symbol that stands in no
// phrase (× > | *), and of a bracket s begins with.
func symbols(s string) int {
	depth, n, open := 0, 0, 0
	for i, c := range s {
		_, sd := markOf(c)
		switch {
		case sd == opening:
			if depth == 0 {
				open = i
			}
			depth++
		case sd == closing:
			if depth--; depth == 0 && reporters(s[:open], s[open:i]) {
				n = i + utf8.RuneLen(c)
			}
		case depth == 0 && sd == noMark && !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("、·-—.%/&＋+ ", c):
			n = i + utf8.RuneLen(c)
		}
	}
	if c, _ := utf8.DecodeRuneInString(s[n:]); c == '（' || c == '(' {
		if i := strings.IndexAny(s[n:], "）)"); i > 0 {
			_, size := utf8.DecodeRuneInString(s[n+i:])
			n += i + size
		}
	}
	return n
}

// reporters reports whether a bracket holds a byline.
func reporters(before, inside string) bool {
	before = strings.TrimRight(before, " ")
	return strings.Contains(inside, "记者") || strings.HasSuffix(before, "电") || strings.HasSuffix(before, "讯")
}

// scene returns the length of an adverbial of place or time that s begins
// with: 在会上, 在接受采访时, 当天的座谈会上, 据.
func (a *article) scene(s string) int {
	if strings.HasPrefix(s, "据") && !strings.HasPrefix(s, "据点") {
		return len("据")
	}
	for _, open := range []string{"在", "当", "于"} {
		if !strings.HasPrefix(s, open) {
			continue
		}
		return sceneEnd(s)
	}
	return 0
}

// maxScene bounds an adverbial in bytes.
const maxScene = 120

// sceneEnd returns where an adverbial opened by 在 closes in s, 0 when it does not.
func sceneEnd(s string) int {
	for i, r := range s {
		if i > maxScene {
			break
		}
		end := i + utf8.RuneLen(r)
		switch r {
		case '时', '上', '中', '后', '间', '际', '前', '里', '下', '内':
			if i < 6 {
				continue
			}
			switch r {
			case '时':
				if strings.HasPrefix(s[end:], "间") || strings.HasPrefix(s[end:], "代") || strings.HasPrefix(s[end:], "候") {
					continue
				}
			case '上':
				if strings.HasPrefix(s[end:], "海") || strings.HasPrefix(s[end:], "午") {
					continue
				}
			case '中':
				for _, w := range []string{"国", "央", "心", "共", "学", "医", "华", "小", "东", "级"} {
					if strings.HasPrefix(s[end:], w) {
						end = 0
					}
				}
			case '间':
				if !strings.HasSuffix(s[:i], "期") && !strings.HasSuffix(s[:i], "时") {
					continue
				}
			case '际':
				if !strings.HasSuffix(s[:i], "之") {
					continue
				}
			case '下', '内', '里', '前':
				if strings.HasPrefix(s[end:], "一") || strings.HasPrefix(s[end:], "步") || strings.HasPrefix(s[end:], "往") || strings.HasPrefix(s[end:], "来") {
					continue
				}
			}
			if end > 0 {
				return end
			}
		}
	}
	return 0
}

// inName reports whether byte at lies inside a person's name.
func (a *article) inName(at int) bool {
	names := a.namesIn(text.Range{Start: max(0, at-60), End: at})
	return len(names) > 0 && names[len(names)-1].End > at
}

// timeLen returns the length of a date or hour in digits that s begins with.
func timeLen(s string) int {
	i := 0
	for i < len(s) && (isDigit(s[i]) || s[i] == '-' || s[i] == '.') {
		i++
	}
	if i == 0 {
		return 0
	}
	for _, w := range []string{"年", "月", "日", "号", "时", "点", "分"} {
		if strings.HasPrefix(s[i:], w) {
			return i + len(w)
		}
	}
	return 0
}

// trimRight drops what may stand between a subject and its cue: adverbs, times, manner (…地),
// and adverbials (在…时, 对…, 就…).
func (a *article) trimRight(r text.Range) text.Range {
	for r.Len() > 0 {
		head := a.s[r.Start:r.End]
		if n := a.adverbial(r, head); n > 0 {
			r.End -= n
			continue
		}
		return r
	}
	return r
}

// adverbial returns the length of the adverbial that head ends with.
func (a *article) adverbial(r text.Range, head string) int {
	if a.endsName(r.End) {
		return 0
	}
	c, size := utf8.DecodeLastRuneInString(head)
	switch c {
	case ' ':
		return size
	case '）', ')': // 集体安全条约组织（集安组织）
		if i := strings.LastIndexAny(head, "（("); i > 0 {
			return len(head) - i
		}
	}
	for _, w := range []string{"在", "于"} { // left when its phrase went
		if len(head) > len(w) && strings.HasSuffix(head, w) && a.startsToken(r.End-len(w)) {
			return len(w)
		}
	}
	for _, set := range []string{"adverb", "time"} {
		if n := len(a.lex.set(set).suffix(head)); n > 0 && a.startsToken(r.End-n) {
			return n
		}
	}
	if n := timeTail(head); n > 0 {
		return n
	}
	switch c {
	case '地':
		return a.manner(r, head)
	case '时', '中', '上', '后', '间', '际', '前':
		return a.sceneTail(r, head)
	}
	return a.prepTail(r, head)
}

func (a *article) endsName(at int) bool {
	names := a.namesIn(text.Range{Start: max(0, at-60), End: at})
	return len(names) > 0 && names[len(names)-1].End == at
}

// timeTail returns the length of a date in digits that s ends with.
func timeTail(s string) int {
	for _, w := range []string{"日", "月", "年", "时", "号"} {
		rest, ok := strings.CutSuffix(s, w)
		if !ok {
			continue
		}
		n := len(rest)
		for n > 0 && isDigit(rest[n-1]) {
			n--
		}
		if n < len(rest) {
			return len(s) - n
		}
	}
	return 0
}

// manner returns the length of an adverb of manner, …地, by its tokens.
func (a *article) manner(r text.Range, head string) int {
	i := a.tokenAt(r.End - len("地"))
	if i <= 0 || a.doc.Tokens[i-1].Start < r.Start {
		return 0
	}
	return r.End - a.doc.Tokens[i-1].Start
}

// sceneTail returns the length of 在…时 and the like at the end of head; without 在 that of
// a verb of speaking: 致辞时, 讲话中.
func (a *article) sceneTail(r text.Range, head string) int {
	from := a.afterNames(r, max(0, len(head)-maxScene))
	for i := from; i < len(head); i++ {
		for _, w := range []string{"在", "于", "当"} {
			if strings.HasPrefix(head[i:], w) && a.startsToken(r.Start+i) {
				return len(head) - i
			}
		}
	}
	_, n := utf8.DecodeLastRuneInString(head)
	body := head[:len(head)-n]
	for i := from; i < len(body); i++ {
		if a.lex.set("speaking").opens(body[i:]) {
			return len(head) - i
		}
	}
	return 0
}

// afterNames returns the offset in r behind the last name of r, at least from.
func (a *article) afterNames(r text.Range, from int) int {
	if names := a.namesIn(r); len(names) > 0 {
		return max(from, names[len(names)-1].End-r.Start)
	}
	return from
}

// prepTail returns the length of a phrase with 对, 就, 向, 以 at the end of head.
func (a *article) prepTail(r text.Range, head string) int {
	from := a.afterNames(r, max(0, len(head)-maxScene))
	for i := from; i < len(head); i++ {
		for _, w := range []string{"对", "就", "向", "针对", "围绕", "以", "用", "通过", "接受", "代表", "与"} {
			if strings.HasPrefix(head[i:], w) && a.startsToken(r.Start+i) && a.endsToken(r.Start+i+len(w)) && i+len(w) < len(head) {
				return len(head) - i
			}
		}
		if rest, ok := strings.CutPrefix(head[i:], "在"); ok && i > 0 && rest != "" && !strings.Contains(rest, "的") && a.startsToken(r.Start+i) {
			return len(head) - i
		}
	}
	return 0
}

// phrase reads a subject that is no person: a meeting, a document, a body, or
// words unknown.
func (a *article) phrase(r text.Range, to int, atCue bool) subject {
	end := r.End
	if by, ok := a.relayed(r); ok && atCue {
		r = by
	}
	r, verb := a.beforeVerb(r, atCue)
	if r.Len() == 0 || !atCue && !verb {
		return subject{}
	}
	r = a.plain(r)
	head := a.s[r.Start:r.End]
	if n, ok := a.named(head); ok {
		return subject{kind: personSubject, person: n, at: r, gap: to - r.End, rest: end - r.End}
	}
	if !atCue && (a.opensWith("demand", r.Start) || a.lex.set("nosource").opens(head)) {
		return subject{}
	}
	s := subject{at: r, gap: to - r.End, rest: end - r.End}
	switch {
	case a.lex.set("meeting").closes(head):
		s.kind = meetingSubject
	case strings.HasSuffix(head, "》") || a.lex.set("document").closes(head):
		s.kind = documentSubject
	case a.lex.set("collective").closes(head):
		s.kind = bodySubject
	case atCue:
		s.kind = phraseSubject
	default:
		return subject{}
	}
	return s
}

// named returns the person with whose full name a phrase begins, a title behind it.
func (a *article) named(head string) (person int, ok bool) {
	for i := range head {
		if i > maxName {
			break
		}
		if person, ok = a.byName[head[:i]]; ok && a.lex.set("title").prefix(head[i:]) == head[i:] {
			return person, true
		}
	}
	return 0, false
}

// maxName bounds a full name in bytes.
const maxName = 60

// relayed returns whose words a medium hands on: 某社援引某武装的话.
func (a *article) relayed(r text.Range) (text.Range, bool) {
	head := a.s[r.Start:r.End]
	for i := range head {
		w := a.lex.set("relay").prefix(head[i:])
		if w == "" {
			continue
		}
		by := text.Range{Start: r.Start + i + len(w), End: r.End}
		by.End -= len(a.lex.set("relayed").suffix(a.s[by.Start:by.End]))
		return by, by.Len() > 0
	}
	return r, false
}

// plain drops an age and how a meeting came about from the front of a
// phrase: 今年快80岁的某婆婆, 7月闭幕的全会.
func (a *article) plain(r text.Range) text.Range {
	if i := strings.LastIndex(a.s[r.Start:r.End], "岁的"); i >= 0 {
		r.Start += i + len("岁的")
	}
	head := a.s[r.Start:r.End]
	if w := a.lex.set("courtesy").suffix(head); w != "" {
		_, n := utf8.DecodeLastRuneInString(head[:len(head)-len(w)])
		if strings.Contains(head, "的") || len(w) > len("某") {
			r.Start = r.End - len(w) - n
			return r
		}
	}
	w := a.lex.set("held").prefix(head)
	if rest, ok := strings.CutPrefix(head[len(w):], "的"); ok && w != "" {
		r.Start = r.End - len(rest)
	}
	return r
}

// beforeVerb cuts a phrase before its first verb, adverbs and dates at the cut aside:
// 省委27日召开新闻发布会. At a cue a verb with 的 behind it belongs to the phrase.
func (a *article) beforeVerb(r text.Range, atCue bool) (text.Range, bool) {
	head := a.s[r.Start:r.End]
	for i := range head {
		w := a.lex.set("verb").prefix(head[i:])
		if w == "" || !a.startsToken(r.Start+i) || atCue && (i == 0 || strings.Contains(head[i:], "的")) {
			continue
		}
		return a.trimRight(text.Range{Start: r.Start, End: r.Start + i}), true
	}
	return r, false
}
