package quotes

import (
	"strings"
	"unicode/utf8"
)

// follow finds what stands behind the cue and where the content begins.
func (a *article) follow(p *paragraph, x *sentence, k *candidate) {
	at := k.at.End
	if n := len(a.lex.set("aspect").prefix(a.s[at:x.End])); n > 0 && a.endsToken(at+n) { // 表示｜了解
		at += n
	}
	at += a.hearer(x, at, k.cue)
	k.content = at
	if at >= x.End {
		return
	}
	if q, ok := x.pairAt(at); ok && q.quote() {
		k.then = thenQuote
		if rest, ok := strings.CutPrefix(a.s[q.close:x.End], "："); ok && !endsSentence(a.s[q.inner:q.end]) { // 提出“四要”：
			k.then, k.content = thenAnnounce, x.End-len(rest)
		}
		return
	}
	if q, ok := x.pairAt(at); ok && q.kind == parenMark { // 说（…）：
		at = q.close
	}
	r, n := utf8.DecodeRuneInString(a.s[at:])
	kind, ok := pauseOf(r)
	if !ok {
		k.then = thenClause
		a.announced(p, x, k)
		return
	}
	switch kind {
	case comma:
		k.then = thenComma
	case colon:
		k.then, k.colon = thenColon, true
	default:
		return
	}
	at += n
	for at < x.End && isBlank(a.s[at:]) {
		at += blankLen(a.s[at:])
	}
	if q, ok := x.pairAt(at); ok && q.kind == doubleMark && (endsSentence(a.s[q.inner:q.end]) || q.close >= x.End) {
		k.then = thenQuote
	}
	k.content = at
	if at >= x.End && k.then != thenColon {
		k.then = thenNothing
	}
}

// maxHearer bounds a hearer in bytes.
const maxHearer = 30

// hearer returns the length of a hearer at byte at of x, a pause behind it:
// 告诉记者，…; with a cue that takes one any short noun phrase: 告诫同学们，….
func (a *article) hearer(x *sentence, at int, c *cue) int {
	s := a.s[at:x.End]
	if h := a.lex.set("hearer").prefix(s); h != "" && (pauseFollows(s[len(h):]) || opensMark(s[len(h):])) { // 告诉记者“…”
		return len(h)
	}
	stop, ok := x.pauseAfter(at)
	if !c.frame.has(hearerFrame) || !ok || stop.kind != comma && stop.kind != colon || stop.at-at > maxHearer || stop.end >= x.End {
		return 0
	}
	for i := a.tokenFrom(at); i < len(a.doc.Tokens) && a.doc.Tokens[i].Start < stop.at; i++ {
		if a.ends(a.doc.Tokens[i]) {
			return 0
		}
	}
	return stop.at - at
}

// maxAnnounce bounds the words that announce a list: 提出以下几点要求：.
const maxAnnounce = 120

// announced looks for content behind an announcing noun: 提出三点要求：一是…,
// 提出明确要求。一要…, 重申了他的观点，即….
func (a *article) announced(p *paragraph, x *sentence, k *candidate) {
	for from := k.content; ; {
		stop, ok := x.pauseAfter(from)
		if !ok || stop.at-k.content > maxAnnounce {
			return
		}
		head := a.s[k.content:stop.at]
		noun := a.lex.set("announce").closes(head)
		switch stop.kind {
		case comma:
			if rest := strings.TrimPrefix(a.s[stop.end:x.End], "即"); noun && len(rest) < x.End-stop.end {
				k.then, k.content = thenAnnounce, x.End-len(rest)
				return
			}
			if noun && a.lex.set("ordinal").opens(a.s[stop.end:x.End]) {
				k.then, k.content = thenAnnounce, stop.end
				return
			}
			from = stop.end
			continue
		case colon:
			if noun && stop.end < x.End {
				k.then, k.content = thenAnnounce, stop.end
			}
		case period:
			if noun && k.sent+1 < len(p.sentences) {
				next := p.sentences[k.sent+1]
				if a.lex.set("ordinal").opens(a.s[next.Start:next.End]) {
					k.then, k.content = thenAnnounce, next.Start
				}
			}
		}
		return
	}
}

// opensMark reports whether s begins with an opening quotation mark.
func opensMark(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	kind, side := markOf(c)
	return kind <= singleMark && side == opening
}
