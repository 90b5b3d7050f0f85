package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// spread adds the other places of the names accepted so far: a name that one
// place gives away is one everywhere.
func (p *page) spread() {
	known := p.knownNames()
	var more []name
	for at := 0; at < len(p.clean); {
		c, size := utf8.DecodeRuneInString(p.clean[at:])
		if !known.begins(c) {
			at += size
			continue
		}
		n, ok := known.at(p, at)
		if !ok {
			at += size
			continue
		}
		more = append(more, n)
		at = n.End
	}
	if len(more) > 0 {
		p.names = p.resolve(append(more, p.names...))
	}
}

// A nameSet holds names by their first character.
type nameSet struct {
	byFirst map[rune][]string
	filter  [8]uint64 // the low bits of the first characters
}

func (p *page) knownNames() *nameSet {
	s := &nameSet{byFirst: map[rune][]string{}}
	seen := map[string]bool{}
	for _, n := range p.names {
		t := p.clean[n.Start:n.End]
		c, _ := utf8.DecodeRuneInString(t)
		if seen[t] || len(s.byFirst[c]) >= maxSame {
			continue
		}
		seen[t] = true
		s.byFirst[c] = append(s.byFirst[c], t)
		s.filter[c>>6&7] |= 1 << (c & 63)
	}
	return s
}

func (s *nameSet) begins(c rune) bool { return s.filter[c>>6&7]&(1<<(c&63)) != 0 }

// at returns the longest known name at at that no accepted one covers. A name
// of two characters must also be cut there by the segmenter.
func (s *nameSet) at(p *page, at int) (name, bool) {
	c, _ := p.next(at)
	best := 0
	for _, t := range s.byFirst[c] {
		if len(t) > best && len(p.clean)-at >= len(t) && p.clean[at:at+len(t)] == t {
			best = len(t)
		}
	}
	r := text.Range{Start: at, End: at + best}
	if best == 0 || p.holdsName(r.Start, r.End) {
		return name{}, false
	}
	if best <= len("二字") && (!p.tokenBegins(r.Start) || !p.tokenBegins(r.End) || p.common(r)) {
		return name{}, false
	}
	return name{Range: r, score: slotScore, rule: knownRule}, true
}

// common reports whether r is followed by a word that doesn't follow names.
func (p *page) common(r text.Range) bool {
	n, _ := p.notAfter.Prefix(p.clean[r.End:])
	return n > 0
}
