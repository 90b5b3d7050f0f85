package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
)

// headBefore returns the length and index of the longest head that ends at
// end; n is 0 when there is none.
func (p *page) headBefore(end int) (n, i int) {
	n, i = p.titles.Suffix(p.clean[:end])
	if n > 0 {
		return n, i
	}
	if n, _ = p.groups.Suffix(p.clean[:end]); n > 0 {
		return n, -1
	}
	if n, i = p.creditBefore(end); n > 0 {
		return n, i
	}
	return p.longBefore(end)
}

// creditBefore finds the word of a credit line that a colon follows at end.
func (p *page) creditBefore(end int) (n, i int) {
	if c, _ := p.next(p.skipBlanks(end)); c != '：' && c != ':' {
		return 0, 0
	}
	return p.credits.Suffix(p.clean[:end])
}

// longBefore finds 所（院）长: a head with its alternative in brackets.
func (p *page) longBefore(end int) (n, i int) {
	s := p.clean[max(0, end-30):end]
	if !strings.HasSuffix(s, "）长") {
		return 0, 0
	}
	open := strings.LastIndex(s, "（")
	if open < 0 {
		return 0, 0
	}
	if k, v := p.titles.Suffix(s[:open] + "长"); k > 0 {
		return len(s) - open + k - len("长"), v
	}
	return 0, 0
}

// headAfter returns the length and index of the longest head at at.
func (p *page) headAfter(at int) (n, h int) {
	if n, h = p.titles.Prefix(p.clean[at:]); n > 0 {
		return n, h
	}
	if n, _ = p.groups.Prefix(p.clean[at:]); n > 0 {
		return n, -1
	}
	return 0, 0
}

// rankedTitle returns the length of the title at at, with its rank, and its
// index; n is 0 when there is none.
func (p *page) rankedTitle(at int) (n, h int) {
	rest := p.clean[at:]
	if n, h = p.titles.Prefix(rest); n > 0 {
		return n, h
	}
	if r, _ := p.ranks.Prefix(rest); r > 0 {
		if n, h = p.titles.Prefix(rest[r:]); n > 0 {
			return r + n, h
		}
	}
	return 0, 0
}

// headBars reports whether the head of a post that ends at at stands before a
// post of its own and not in its body: a body doesn't reach over it when
// another body begins there (专家 云山大学校长), nor an occupation that stands
// directly before the head of the post, which begins at head. 群众 is none in
// 群众路线.
func (p *page) headBars(at, head int) bool {
	n, h := p.titles.Suffix(p.clean[:at])
	if n == 0 {
		n, _ = p.groups.Suffix(p.clean[:at])
		return n > 0 && at == head
	}
	if p.opensBody(at) || p.heads[h].weak() && p.tagAt(at) == segment.Verb && !starts(&p.parts, p.clean[at:]) {
		return true
	}
	return at == head && p.heads[h].weak() && !starts(&p.collective, p.clean[at:])
}

// opensBody reports whether the name of a place or a body begins at at.
func (p *page) opensBody(at int) bool {
	i, ok := p.token(at)
	if !ok || p.doc.Tokens[i].Start != at {
		return false
	}
	switch t := p.doc.Tokens[i]; t.Tag {
	case segment.PlaceName, segment.BodyName:
		return t.Len() > len("一")
	}
	n, _ := p.places.Prefix(p.clean[at:])
	return n > 0 && p.tokenBegins(at+n)
}
