package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
)

// leftEvidence weighs what stands before a name.
func (p *page) leftEvidence(at int) int {
	b := p.postEnd(at)
	if first, _ := p.next(at); first == '和' || first == '同' || first == '与' {
		return 0
	}
	if n, v := p.headBefore(b); n > 0 {
		switch {
		case p.taggedPerson(p.ranked(b - n)):
			return afterTitle / 4
		case v >= 0 && p.heads[v].weak() || !p.tokenBegins(at):
			return afterTitle / 2
		}
		return afterTitle
	}
	c, n := p.last(b)
	switch {
	case c == '、' || c == '和' || c == '与' || c == '及' || b < at:
		return p.listEvidence(b - n)
	case isEnd(c):
		return clauseStart
	case p.behindBody(at):
		return afterBody
	}
	return 0
}

// behindBody reports whether a body ends at at, by its last word.
func (p *page) behindBody(at int) bool {
	return p.tokenBegins(at) && (ends(&p.party, p.clean[:at]) || ends(&p.bodyEnd, p.clean[:at]))
}

// taggedPerson reports whether a token tagged as a person, who would hold the
// post that begins there, ends at at.
func (p *page) taggedPerson(at int) bool {
	_, size := p.last(at)
	i, ok := p.token(at - size)
	return ok && p.doc.Tokens[i].End == at && p.doc.Tokens[i].Tag == segment.PersonName
}

// listEvidence weighs whether a name ends at end.
func (p *page) listEvidence(end int) int {
	if n, h := p.headBefore(end); n > 0 && h >= 0 && p.heads[h].standing <= scholarPost {
		return inList
	}
	best := 0
	for n, at := 0, end; n < 4; n++ {
		c, size := p.last(at)
		if !isHan(c) {
			break
		}
		at -= size
		if n == 0 {
			continue
		}
		if s := p.plain(at, end); s > best {
			best = s
		}
	}
	if best > 0 {
		return inList + min(best, 20)/2
	}
	return 0
}

// plain weighs the characters of clean[at:end] as a name, without context;
// an unlikely one weighs 0.
func (p *page) plain(at, end int) int {
	c, n := p.next(at)
	w := int(p.chars.of(c).surname)
	if k, v := p.surnames.Prefix(p.clean[at:end]); k > 0 && k < end-at {
		n, w = k, v
	}
	if w == noChar {
		return 0
	}
	c1, n1 := p.next(at + n)
	switch end - at - n - n1 {
	case 0:
		return w + int(p.chars.of(c1).single) + 10
	case 3, 4:
		c2, _ := p.next(at + n + n1)
		return w + int(p.chars.of(c1).first) + int(p.chars.of(c2).second) + 10
	}
	return 0
}

// rightEvidence weighs what stands after a name.
func (p *page) rightEvidence(at, end int) int {
	e := p.skipBlanks(end)
	rest := p.clean[e:]
	if n, w := p.afterNames.Prefix(rest); n > 0 {
		if _, next := p.afterNames.Prefix(rest[n:]); n > len("一") && next >= strongAfter {
			w = max(w, next) // 会前强调
		}
		if p.tokenBegins(e) || p.swallowed(e) {
			return w
		}
		return w / 2
	}
	if n, _ := p.notAfter.Prefix(rest); n > 0 && e == end {
		return placeAfter
	}
	c, n := utf8.DecodeRuneInString(rest)
	switch {
	case c == '、':
		return clauseEnd + p.nextInList(e+n)
	case isEnd(c):
		return clauseEnd
	case e > end:
		return clauseEnd
	}
	if n, v := p.titles.Prefix(rest); n > 0 && !p.heads[v].weak() {
		return titleAfter
	}
	if n, _ := p.ranks.Prefix(rest); n > 0 {
		if k, _ := p.titles.Prefix(rest[n:]); k > 0 {
			return titleAfter
		}
		return rankAfter
	}
	return nothingAfter
}

// swallowed reports whether only a character that follows names stands between
// at and the end of a token tagged as a person: 杨培|说.
func (p *page) swallowed(at int) bool {
	i, ok := p.token(at)
	return ok && p.doc.Tokens[i].Tag == segment.PersonName && p.cueInside(at, p.doc.Tokens[i].End)
}

// nextInList weighs whether a name begins at at.
func (p *page) nextInList(at int) int {
	c, n := p.next(at)
	if p.chars.of(c).surname == noChar {
		return 0
	}
	_, n1 := p.next(at + n)
	_, n2 := p.next(at + n + n1)
	if s := max(p.plain(at, at+n+n1), p.plain(at, at+n+n1+n2)); s > 0 {
		return inList + min(s, 20)/2
	}
	return 0
}
