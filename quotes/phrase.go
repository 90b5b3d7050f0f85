package quotes

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// phrase reads a subject that is no person: a meeting, a document, a body, or
// words unknown.
func (a *article) phrase(r text.Range, to int, atCue bool) subject {
	end := r.End
	if by, ok := a.relayed(r); ok && atCue {
		r = by
	}
	r, verb := a.nounPhrase(r, atCue)
	if r.Len() == 0 || !atCue && !verb {
		return subject{}
	}
	r = a.plain(r)
	head := a.s[r.Start:r.End]
	if inside := strings.TrimSuffix(head, "中"); len(inside) < len(head) && a.lex.set("document").closes(inside) { // 协议｜中提出
		r.End, head = r.Start+len(inside), inside
	}
	if n, ok := a.named(head); ok {
		return subject{kind: personSubject, person: n, at: r, gap: to - r.End, rest: end - r.End}
	}
	if !atCue && (strings.HasPrefix(head, "据") || a.opensWith("demand", r.Start) || a.lex.set("nosource").opens(head)) {
		return subject{}
	}
	s := subject{at: r, gap: to - r.End, rest: end - r.End}
	switch {
	case a.lex.set("meeting").closes(head):
		s.kind = meetingSubject
	case strings.HasSuffix(head, "》") || a.lex.set("document").closes(head):
		s.kind = documentSubject
	case a.lex.set("collective").closes(head), a.bodyAt(r.Start) == r.End, a.people(r):
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
	if n := len(a.lex.set("some").prefix(a.s[r.Start:r.End])); n < r.Len() && a.endsToken(r.Start+n) { // 有｜市民说
		r.Start += n
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
