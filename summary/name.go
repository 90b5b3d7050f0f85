package summary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A candidate is a stretch that may name an event.
type candidate struct {
	text.Range
	kind   Kind
	bare   bool // the head alone: 会议, 活动
	clause int
	verb   text.Range // the verb that holds it: 召开; empty when there is none
	score  float64
}

// candidates returns the event names of the narration, in order.
func (a *article) candidates() []candidate {
	var out []candidate
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.said && c.sentence > 0 {
			continue
		}
		out = a.clauseCandidates(out, i)
	}
	for i := range out {
		next := i+1 < len(out) && out[i+1].clause == out[i].clause && out[i+1].verb.Len() > 0
		out[i].score = a.weigh(&out[i], next)
	}
	return out
}

// clauseCandidates appends the names in clause i.
func (a *article) clauseCandidates(dst []candidate, i int) []candidate {
	c := a.clauses[i].Range
	s := a.slice(c)
	hits := withPlainHead(a.heads.find(s), a.lexica, s)
	for n := 0; n < len(hits); n++ {
		h := hits[n]
		end := h.at + len(h.text)
		if strings.HasSuffix(h.text, "会") && strings.HasPrefix(s[end:], "议") {
			end += len("议") // 主任会议
		}
		kind, rest, _ := strings.Cut(h.class, " ")
		if rest == "body" || a.isTitle(c.Start+h.at) {
			continue
		}
		if a.isSaid(c.Start+h.at) && a.clauses[i].sentence > 0 {
			continue
		}
		// 年会开幕式, A会暨B会: the last head ends the name.
		if n+1 < len(hits) && joined(s[end:hits[n+1].at]) {
			continue
		}
		if a.nextIsBody(s[end:]) || a.inPost(c.Start+h.at) {
			continue
		}
		depth := 0
		if strings.HasPrefix(s[end:], "”") && strings.Count(s[:h.at], "“") > strings.Count(s[:h.at], "”") {
			depth, end = 1, end+len("”") // 第三届“…嘉年华”
		}
		start, verb := a.nameStart(c, c.Start+h.at, depth)
		r := a.trimName(a.clean, text.Range{Start: start, End: c.Start + end})
		if r.Len() < len(h.text) {
			continue
		}
		if rest == "held" && verb.Len() == 0 {
			continue
		}
		if rest == "part" {
			kind = wholeKind(hits[:n], r.Start-c.Start, kind)
		}
		bare := rest == "verb" || (rest == "bare" || rest == "part") && r.Len() == len(h.text)
		// 文化节发布会: the longer name.
		if n := len(dst) - 1; n >= 0 && dst[n].clause == i && dst[n].Start == r.Start {
			dst = dst[:n]
		}
		dst = append(dst, candidate{Range: r, kind: Kind(kind), bare: bare, clause: i, verb: verb})
	}
	return dst
}

// wholeKind returns the kind of what a head at the end of a name is part of,
// an opening say: that of the head before it in the name that begins at start.
func wholeKind(before []hit, start int, kind string) string {
	for i := len(before) - 1; i >= 0 && before[i].at >= start; i-- {
		if k, rest, _ := strings.Cut(before[i].class, " "); rest != "body" {
			return k
		}
	}
	return kind
}

// inPost reports whether the byte at pos is part of somebody's post.
func (a *article) inPost(pos int) bool {
	i := searchEnd(a.posts, pos)
	return i < len(a.posts) && a.posts[i].Start <= pos
}

// joined reports whether the words between two heads hold them together.
func joined(between string) bool {
	if between == "" {
		return true
	}
	if between == "（扩大）" || between == "”" || between == "·" {
		return true
	}
	if strings.HasPrefix(between, "暨") {
		return true
	}
	return strings.HasPrefix(between, "和") && runes(between) <= maxAnd
}

// withPlainHead adds 会 at the end of a clause that holds an event of no
// listed kind: 召开…建议会.
func withPlainHead(hits []hit, x *lexica, s string) []hit {
	const plain = "会"
	at := len(s) - len(plain)
	if len(hits) > 0 && hits[len(hits)-1].at+len(hits[len(hits)-1].text) == len(s) || !strings.HasSuffix(s, plain) {
		return hits
	}
	for _, h := range x.holding.find(s) {
		if h.class >= "3" && at-h.at-len(h.text) > 3*len(plain) {
			return append(hits, hit{plain, "meeting", at})
		}
	}
	return hits
}

// maxAnd is the number of characters between two heads that 和 joins to one
// name: 学习会议和常务会议.
const maxAnd = 4

// nextIsBody reports whether what follows a head makes it part of another
// word: 大会主席团, 会议室, 会议精神.
func (a *article) nextIsBody(after string) bool { return a.noName.starts(after) }

// nameStart walks from the head at pos, which stands in depth quotation marks
// of the name, back to where the name begins, and returns the verb that holds the event when one stands there.
// A title in quotation marks begins the name: 主题为“…”的研讨会.
func (a *article) nameStart(c text.Range, pos, depth int) (start int, verb text.Range) {
	start = a.afterPeople(text.Range{Start: c.Start, End: pos})
	titled := false
	for i := pos; i > start; {
		ch, n := utf8.DecodeLastRuneInString(a.clean[start:i])
		i -= n
		switch {
		case strings.ContainsRune(shutMarks, ch):
			depth++
		case strings.ContainsRune(openMarks, ch):
			if depth == 0 {
				return i + n, verb
			}
			if depth--; depth == 0 && titled {
				return i, verbBefore(a.lexica, a.clean, c.Start, i)
			}
		case depth > 0:
		case ch == '\n' || ch == '\t' || ch == '　' || ch == ' ' && setsApart(a.clean[start:i], a.clean[i+n:]):
			return i + n, verb
		case ch == '的' && strings.HasSuffix(a.clean[start:i], "”"):
			titled = true
		case ch == '的' && !strings.HasSuffix(a.clean[start:i], "党"), (ch == '在' || ch == '了') && a.isToken(i, i+n):
			return i + n, verbBefore(a.lexica, a.clean, c.Start, i)
		}
		if depth > 0 {
			continue
		}
		if n := a.relaying.at(a.clean[i:pos]); n > 0 {
			return i + n, verb
		}
		if w, ok := a.holding.prefix(a.clean[i:pos]); ok && startsVerb(a.clean[i:c.End], w.text) {
			return i + len(w.text), text.Range{Start: i, End: i + len(w.text)}
		}
	}
	return start, verb
}

// isToken reports whether clean[start:end] is one token.
func (a *article) isToken(start, end int) bool {
	i, ok := a.tokenStarting(start)
	return ok && a.doc.Tokens[i].End == end
}

// setsApart reports whether a blank between before and after stands between
// Chinese words: 某镇 周末党课, but not 第 3 次会议.
func setsApart(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return unicode.Is(unicode.Han, last) && unicode.Is(unicode.Han, next)
}

// afterPeople returns the end of the last person in r who does something
// there (周波在座谈会上), as opposed to one a name is made of (茅盾文学奖).
func (a *article) afterPeople(r text.Range) int {
	ms := a.mentionsIn(r)
	for i := len(ms) - 1; i >= 0; i-- {
		after := a.clean[ms[i].End:r.End]
		if a.actsThere.starts(after) {
			return ms[i].End
		}
	}
	return r.Start
}

// startsVerb tells a verb that holds an event from the same characters in a
// name: 活动启动仪式 has no verb.
func startsVerb(s, verb string) bool {
	after := s[len(verb):]
	return after != "" && !strings.HasPrefix(after, "仪式") && !strings.HasPrefix(after, "式")
}

// verbBefore returns the last holding verb between start and end.
func verbBefore(x *lexica, s string, start, end int) (verb text.Range) {
	for _, h := range x.holding.find(s[start:end]) {
		verb = text.Range{Start: start + h.at, End: start + h.at + len(h.text)}
	}
	return verb
}

// trimName takes words that do not belong to a name off its front.
func (a *article) trimName(s string, r text.Range) text.Range {
	for {
		r = trim(s, r)
		before := r
		r.Start += a.beforeName.at(s[r.Start:r.End])
		if i, ok := a.tokenStarting(r.Start); ok && a.doc.Tokens[i].Tag == segment.Conjunction {
			r.Start = a.doc.Tokens[i].End // 以及省里的会议
		}
		if n := pointerEnd(s[r.Start:r.End]); n > 0 {
			r.Start += n
		}
		if n := dateLen(s[r.Start:r.End]); n > 0 && r.Start+n < r.End {
			r.Start += n
		}
		if r == before {
			return r
		}
	}
}

// pointerEnd returns the end of the last word in s that points to an event or
// counts it, behind which its name begins: 就此次, 先后组织四场. It is 0 for none.
func pointerEnd(s string) int {
	end := 0
	var before rune
	for i, c := range s {
		n := i + utf8.RuneLen(c)
		if c == '次' && strings.ContainsRune("此本这", before) || c == '场' && strings.ContainsRune("一二两三四五六多几首", before) {
			end = n
		}
		before = c
	}
	if end == len(s) {
		return 0
	}
	return end
}

// dateLen returns the length of the date that s starts with: 8月1日, 3日.
// A year alone belongs to a name: 2023年全省工作会议.
func dateLen(s string) int {
	n, day := 0, 0
	for i, c := range s {
		switch {
		case unicode.IsDigit(c):
		case (c == '年' || c == '月' || c == '至' || c == '-') && i > 0:
		case c == '日' && i > 0:
			day = i + len("日")
		default:
			return day
		}
		if n++; n > 24 {
			return day
		}
	}
	return day
}
