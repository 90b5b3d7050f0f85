package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
)

// bodyToken returns the start of the token that ends at at (or holds the
// character before it); ok is false when a body doesn't reach over it.
func (p *page) bodyToken(at, head int) (start int, ok bool) {
	c, size := p.last(at)
	i, found := p.token(at - size)
	if !found {
		return at, false
	}
	if p.nameEnds(at) {
		i := p.nameAfter(at) - 1
		if n, _ := p.notAfter.Prefix(p.clean[at:]); n == 0 && (at == head || !nominal(p.tagAt(at)) || p.titled(at) || p.opensBody(at)) {
			return at, false
		}
		return p.names[i].Start, true
	}
	t := p.doc.Tokens[i]
	if p.holdsName(t.Start, at) {
		n := p.names[p.nameAfter(t.Start)]
		if n.End < at {
			if _, place := p.notAfter.Lookup(p.clean[n.End:at]); place {
				return n.Start, true
			}
		}
		return at, false
	}
	if start := p.placeAcross(t.Start, at); start < t.Start {
		return start, true
	}
	w := p.clean[t.Start:at]
	if b, _ := p.last(t.Start); (isDigit(b) || isDigit(c)) && !p.numbered(w) {
		return at, false
	}
	if _, stop := p.stops.Lookup(w); stop {
		return at, false
	}
	if _, stop := p.taking.Lookup(w); stop {
		return at, false
	}
	if t.End != at && c < utf8.RuneSelf {
		return t.Start, true
	}
	if n := p.stopInside(w); n > 0 {
		return t.Start + n, true
	}
	if n, _ := p.parts.Suffix(p.clean[:at]); n >= len(w) {
		return at - n, true
	}
	if n, _ := p.places.Suffix(p.clean[:at]); n >= len(w) {
		return at - n, true
	}
	if ends(&p.ending, p.clean[:at]) {
		if n, _ := p.parts.Suffix(p.clean[:at-size]); n+size >= len(w) && n > 0 {
			return at - size - n, true
		}
	}
	if t.Tag == segment.Verb && t.End == at && t.Len() == size && p.inner(i) {
		return t.Start, true
	}
	return t.Start, p.bodyTag(t.Tag, w)
}

// stopInside returns the length of a stop of one character that the segmenter put
// before a part of a body (由委|党组), 0 for none.
func (x *lexicons) stopInside(w string) int {
	_, n := utf8.DecodeRuneInString(w)
	if _, stop := x.stops.Lookup(w[:n]); !stop || n == len(w) {
		return 0
	}
	if _, part := x.parts.Lookup(w); part {
		return 0
	}
	if k, _ := x.ending.Prefix(w[n:]); k == len(w)-n {
		return n
	}
	return 0
}

// placeAcross returns the start of a place of the list that lies across the
// start of a token, which the segmenter cut (云|溪县委), else start. at is the
// end of the token's part in question.
func (p *page) placeAcross(start, at int) int {
	for end := start; end < at; {
		_, n := p.next(end)
		end += n
		if k, _ := p.places.Suffix(p.clean[:end]); k > end-start {
			switch p.tagAt(end - k) {
			case segment.Conjunction, segment.Preposition: // 和|县委 is not 和县|委
			default:
				return end - k
			}
		}
	}
	return start
}

// inner reports whether a noun stands before token i, so that a verb of one
// character is part of a name: 新居巷社区.
func (p *page) inner(i int) bool {
	if i == 0 || p.doc.Tokens[i-1].End != p.doc.Tokens[i].Start {
		return false
	}
	switch p.doc.Tokens[i-1].Tag {
	case segment.Noun, segment.PlaceName, segment.BodyName, segment.Abbreviation, segment.NounMorpheme, segment.ProperName:
		return true
	}
	return false
}

// numbered reports whether a number can stand before w in a body: 第14届, 32师.
func (p *page) numbered(w string) bool {
	if w[0] < utf8.RuneSelf || strings.HasPrefix(w, "第") {
		return true
	}
	c, _ := utf8.DecodeRuneInString(w)
	return strings.ContainsRune("届号师旅团军局处所院校中连营支集基部", c)
}

// bodyTag reports whether the word w of tag t can stand in a body.
func (x *lexicons) bodyTag(t segment.Tag, w string) bool {
	switch t {
	case segment.Verb, segment.AdverbialVerb:
		_, verb := x.verbs.Lookup(w)
		return !verb && utf8.RuneCountInString(w) > 1
	case segment.Particle:
		return w == "之"
	case segment.Preposition, segment.Conjunction, segment.Adverb, segment.AdverbMorph,
		segment.ModalParticle, segment.TimeWord, segment.TimeMorpheme, segment.Interjection, segment.Mark,
		segment.AdverbialAdj:
		return false
	case segment.Pronoun:
		_, known := x.self.Lookup(w)
		return known || strings.HasPrefix(w, "该") || strings.HasPrefix(w, "某")
	case segment.Numeral, segment.Quantifier:
		return true
	}
	return true
}
