package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

const (
	afterList = 14 // the weight of a word that follows a list of names
	slotScore = 10
	slotLeast = -75 // at least what any item weighs as a name
	slotWord  = -45 // at least what a word of another tag weighs as a name
)

// fillSlots adds the names that only their place gives away: an item between
// two marks of a list whose neighbour is a name, or behind 记者 in a byline.
func (p *page) fillSlots() {
	var more []name
	for i := range p.names {
		n := p.names[i]
		more = p.slotsAfter(more, n.End)
		more = p.slotsBefore(more, n.Start)
	}
	more = p.bylineSlots(more)
	more = p.widened(more)
	more = p.wholeItems(more)
	if len(more) == 0 {
		return
	}
	p.names = p.resolve(append(more, p.names...))
}

// slotsBefore appends the items of the list before the name at start.
func (p *page) slotsBefore(dst []name, start int) []name {
	for {
		c, n := p.last(start)
		if c != '、' && (isBlank(p.clean[start-n:]) == 0 || !p.inByline(start)) {
			return dst
		}
		end := p.skipBlanksBack(start - n)
		at := p.itemStart(end)
		if !p.slot(at, end) {
			return dst
		}
		dst = append(dst, name{Range: text.Range{Start: at, End: end}, score: slotScore, rule: slotRule})
		start = at
	}
}

// itemEnd returns where the run of Chinese characters at at ends, before 等 or
// a title.
func (p *page) itemEnd(at int) int {
	for n := 0; n < 5; n++ {
		c, size := p.next(at)
		if !isHan(c) || n >= 2 && c == '等' {
			return at
		}
		if n >= 2 {
			if k, w := p.afterNames.Prefix(p.clean[at:]); k > 3 && w >= strongAfter && !p.titled(at) {
				return at
			}
		}
		at += size
	}
	return at
}

// itemStart returns where the run of Chinese characters before end begins.
func (p *page) itemStart(end int) int {
	at := end
	for n := 0; n < 5; n++ {
		c, size := p.last(at)
		if !isHan(c) {
			return at
		}
		if k, _ := p.headBefore(at); k > 0 && n > 1 {
			return at
		}
		at -= size
	}
	return at
}

// slot reports whether clean[start:end] can be a name by its length and no
// other word.
func (p *page) slot(start, end int) bool {
	s := p.clean[start:end]
	n := utf8.RuneCountInString(s)
	if n < 2 || n > 4 {
		return false
	}
	sure := p.between(start, end)
	if n == 4 && !(sure && p.sounds(start, end)) {
		return false
	}
	if !sure && (p.chars.of(firstRune(s)).surname == noChar || p.plain(start, end) < slotLeast) {
		return false
	}
	if _, known := p.notNames.Lookup(s); known {
		return false
	}
	if _, credit := p.credits.Lookup(s); credit {
		return false
	}
	if k, _ := p.headBefore(end); k > 0 {
		return false
	}
	if _, place := p.places.Lookup(s); place {
		return false
	}
	if _, rank := p.ranks.Lookup(s); rank || p.holdsVerb(start, end) {
		return false
	}
	for i := range s {
		if p.titled(start + i) {
			return false
		}
	}
	if i := p.nameAfter(start); i < len(p.names) && p.names[i].Start < end {
		return false
	}
	i, ok := p.token(start)
	if !ok || p.doc.Tokens[i].Start != start {
		return false
	}
	t := p.doc.Tokens[i]
	if t.End == end && (t.Tag == segment.BodyName || t.Tag == segment.Abbreviation && n > 2) {
		return false
	}
	if t.End != end || t.Tag == segment.PersonName || t.Tag == segment.None {
		return true
	}
	return sure || p.plain(start, end) > slotWord || n > 2
}

// tokenIs reports whether clean[start:end] is one token of a tag that names
// don't have.
func (p *page) tokenIs(start, end int) bool {
	i, ok := p.token(start)
	t := p.doc.Tokens
	return ok && t[i].Start == start && t[i].End == end && t[i].Tag != segment.PersonName && t[i].Tag != segment.Noun && t[i].Tag != segment.None
}

// given weighs the characters of clean[start:end] behind the first as a given
// name of two.
func (p *page) given(start, end int) int {
	_, n := p.next(start)
	c1, n1 := p.next(start + n)
	c2, n2 := p.next(start + n + n1)
	if start+n+n1+n2 != end {
		return noChar
	}
	return int(p.chars.of(c1).first) + int(p.chars.of(c2).second)
}

// between reports whether names stand on both sides of clean[start:end] in a
// list, or a byline holds it.
func (p *page) between(start, end int) bool {
	if p.inByline(start) {
		return p.plain(start, end) > slotLeast || !p.tokenIs(start, end)
	}
	c, n := p.last(start)
	if c != '、' || !p.nameEnds(start-n) {
		return false
	}
	c, n = p.next(end)
	if c == '、' {
		i := p.nameAfter(end)
		return i < len(p.names) && p.names[i].Start == end+n
	}
	_, w := p.afterNames.Prefix(p.clean[end:])
	return w >= afterList && !p.tokenIs(start, end) && (p.tagAt(start) != segment.Noun || p.given(start, end) >= 0)
}

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}
