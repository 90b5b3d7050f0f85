package entities

import (
	"github.com/xinwen-go/xinwen/segment"
)

// trimStart moves the start of a post behind words that do not begin one.
func (p *page) trimStart(start, head int) int {
	if n, _ := p.own.Prefix(p.clean[start:head]); n > 0 {
		return start + n
	}
	for start < head {
		i, ok := p.token(start)
		if !ok {
			return start
		}
		t := p.doc.Tokens[i]
		if t.End > head || !p.trimmed(t, p.clean[start:t.End]) {
			return start
		}
		if p.knownPrefix(p.clean[start:]) > t.End-start {
			return start
		}
		start = t.End
	}
	return start
}

// knownPrefix returns the length of the longest place or part of a body that s
// begins with.
func (x *lexicons) knownPrefix(s string) int {
	n, _ := x.places.Prefix(s)
	k, _ := x.parts.Prefix(s)
	return max(n, k)
}

// trimmed reports whether a post doesn't begin with token t, whose rest is w.
func (p *page) trimmed(t segment.Token, w string) bool {
	if kind, rank := p.ranks.Lookup(w); rank && kind == pastRank {
		return false
	}
	if _, known := p.before.Lookup(w); known {
		return true
	}
	switch t.Tag {
	case segment.Suffix, segment.Quantifier:
		return true
	case segment.Verb:
		_, part := p.parts.Lookup(w)
		return p.opensBody(t.End) && (!part || t.Len() > len("驻"))
	}
	return false
}
