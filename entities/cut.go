package entities

import (
	"github.com/xinwen-go/xinwen/segment"
)

// tokenEvidence weighs how the segmenter cut and tagged clean[at:end], whose
// surname and left side have these weights.
func (p *page) tokenEvidence(at, end, left, surname int) int {
	i, ok := p.token(at)
	if !ok {
		return 0
	}
	t := p.doc.Tokens[i:]
	score := 0
	if t[0].Start < at {
		score += insideToken
		switch t[0].Tag {
		case segment.PlaceName, segment.Idiom, segment.SetPhrase:
			score += insideToken
		}
	}
	if !p.tokenBegins(end) && !p.cueInside(end, t[0].End) {
		score += insideToken
	}
	if p.cutsVerb(end) {
		score += 2 * insideToken
	}
	if score < 0 {
		if t[0].Tag == segment.None {
			return score / 2
		}
		return score
	}
	if t[0].End == end {
		w := wholeToken(t[0].Tag, end-at, left, surname)
		if c, _ := p.last(end); w == tagged && starts(&p.follower, string(c)) {
			w = unknownWord
		}
		return w
	}
	if t[0].Tag == segment.PersonName && p.cueInside(end, t[0].End) {
		return tagged / 2
	}
	if len(t) > 1 && t[1].End == end {
		return p.twoTokens(t[0], t[1])
	}
	return 0
}

// cutsVerb reports whether a name that ends at end would end with the first
// character of a word that follows names: 唐晓调|任.
func (p *page) cutsVerb(end int) bool {
	_, size := p.last(end)
	if p.tokenBegins(end) || !p.tokenBegins(end-size) {
		return false
	}
	n, w := p.afterNames.Prefix(p.clean[end-size:])
	return n > size && w >= strongAfter && p.tokenBegins(end-size+n)
}

// holdsVerb reports whether a word that follows names lies in clean[at:end].
func (p *page) holdsVerb(at, end int) bool {
	for i := at; i < end; {
		if n, w := p.afterNames.Prefix(p.clean[i:end]); n > len("一") && w >= strongAfter {
			return true
		}
		_, n := p.next(i)
		i += n
	}
	return false
}

// wholeToken weighs a name that is one token.
func wholeToken(tag segment.Tag, size, left, surname int) int {
	switch {
	case tag == segment.PersonName:
		return tagged
	case tag == segment.None:
		return unknownWord
	case left < inList:
		return otherWord
	case size > len("二字"):
		return otherWord3
	case surname > commonSurname:
		return otherWord / 2
	}
	return otherWord
}

// twoTokens weighs a name that is two tokens.
func (p *page) twoTokens(a, b segment.Token) int {
	if a.Tag == segment.PersonName && b.Tag == segment.PersonName {
		return tagged
	}
	_, n := p.next(b.Start)
	switch {
	case b.Tag == segment.PersonName && b.End-a.Start > len("三个字"):
		return tagged // a Japanese surname cut in two: 岸|田文雄
	case n == b.Len() && (starts(&p.follower, p.clean[b.Start:]) || a.Tag != segment.PersonName && p.functional(b.Start)):
		return insideToken
	case a.Tag == segment.PersonName && n == b.Len():
		return restOfName
	case a.Tag != segment.PersonName && n < b.Len() && a.Len() == len("一"):
		return otherWord / 2
	}
	return 0
}

// cueInside reports whether the rest of a token, clean[at:end], is one
// character that often follows a name, so the token may have swallowed it.
func (p *page) cueInside(at, end int) bool {
	_, n := p.next(at)
	return at+n == end && starts(&p.follower, p.clean[at:])
}
