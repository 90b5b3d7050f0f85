package entities

import (
	"github.com/xinwen-go/xinwen/segment"
)

// conjunction returns the length of the 和, 与 or 及 before at that stands
// inside a body: between two fields (人力资源和社会保障局), or behind a noun that
// is no body itself and stands behind a place or body (云山市烘焙与咖啡协会); 0
// for none. The rank and head of the post begin at head.
func (p *page) conjunction(at, head int) int {
	n, _ := p.conjoint.Suffix(p.clean[:at])
	if n == 0 {
		return 0
	}
	left, _ := p.fields.Suffix(p.clean[:at-n])
	right, _ := p.fields.Prefix(p.clean[at:])
	if left > 0 && right > 0 || at < head && !p.opensUnit(at) && p.coordinated(at-n) {
		return n
	}
	return 0
}

// opensUnit reports whether the body of an administrative unit begins at at.
func (p *page) opensUnit(at int) bool {
	n, u := p.units.Prefix(p.clean[at:])
	return n > 0 && u != noUnit
}

// maxNouns is the number of nouns before 和 that may begin a body together.
const maxNouns = 3

// coordinated reports whether the tokens that end at at are nouns that can be
// the first half of a body's name.
func (p *page) coordinated(at int) bool {
	_, size := p.last(at)
	i, ok := p.token(at - size)
	if !ok || p.doc.Tokens[i].Len() <= size || p.nameEnds(at) {
		return false
	}
	for n := 0; n < maxNouns && i > 0; n++ {
		t, before := p.doc.Tokens[i], p.doc.Tokens[i-1]
		if !nominal(t.Tag) || before.End != t.Start {
			return false
		}
		if k, _ := p.headBefore(t.End); k > 0 || p.endsBody(t.End) {
			return false
		}
		if p.namesBody(before) {
			return true
		}
		i--
	}
	return false
}

// namesBody reports whether t is a place or a body, or ends one.
func (p *page) namesBody(t segment.Token) bool {
	c, _ := p.last(t.End)
	return c == '）' || c == ')' || t.Tag == segment.PlaceName || t.Tag == segment.BodyName || p.opensUnit(t.Start) ||
		p.endsBody(t.End)
}

// endsBody reports whether a word that bodies or groups of people end with ends
// at at.
func (p *page) endsBody(at int) bool {
	return ends(&p.ending, p.clean[:at]) || ends(&p.collective, p.clean[:at])
}

// nominal reports whether a word of that tag is a noun without a name's tag.
func nominal(t segment.Tag) bool {
	switch t {
	case segment.Noun, segment.NominalVerb, segment.Abbreviation, segment.NounMorpheme:
		return true
	}
	return false
}
