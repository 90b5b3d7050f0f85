package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

const (
	foreignMin    = 12 // a character of a transliteration weighs at least this on average
	unlikeForeign = -8 // one below this speaks against it
	maxPart       = 8  // characters in a part of a name
	foreignLone   = 8  // a transliteration after a post, over and above its characters
)

// transliterated returns the foreign names without a dot that follow a post:
// 总统奥巴马.
func (p *page) transliterated() []name {
	var found []name
	for at := 0; at < len(p.clean); {
		c, size := utf8.DecodeRuneInString(p.clean[at:])
		if p.chars.of(c).foreign < foreignMin || starts(&p.joining, p.clean[at:]) {
			at += size
			continue
		}
		n, _ := p.notForeign.Prefix(p.clean[at:])
		k, _ := p.foreign.Prefix(p.clean[at:])
		if n > 0 || k > len("美") {
			at += max(n, k)
			continue
		}
		start := p.afterPost(at)
		end, sum, runes := p.foreignRun(start)
		if e := p.nameToken(start, end); e == end+len("京") && !p.tokenStops(end) {
			end = e // 米舒斯|京
		}
		if runes >= 2 && sum >= runes*foreignMin {
			if s := p.foreignEvidence(start, end); s > 0 {
				found = append(found, name{Range: text.Range{Start: start, End: end}, score: sum/2 + s, rule: foreignRule})
			}
		}
		at = max(end, at+size)
	}
	return found
}

// afterPost moves at back to the end of a post at most two characters before
// it that sound foreign too.
func (p *page) afterPost(at int) int {
	back := at
	for range 2 {
		c, n := p.last(back)
		if w := p.chars.of(c).foreign; w < unlikeForeign || w == noChar {
			return at
		}
		back -= n
		if k, h := p.titles.Suffix(p.clean[:back]); k > 0 && !p.heads[h].weak() {
			return back
		}
	}
	return at
}

// foreignRun follows the characters of a transliteration from at. One
// character that doesn't sound like it is passed over before a mark or a word
// that follows names.
func (p *page) foreignRun(at int) (end, sum, n int) {
	for end = at; n < maxPart; n++ {
		c, size := p.next(end)
		if !isHan(c) || n > 0 && p.nameStops(end) {
			break
		}
		w := int(p.chars.of(c).foreign)
		if w < -2 {
			if n < 2 || w < -35 || !p.nameStops(end+size) {
				break
			}
		}
		end += size
		sum += w
	}
	return end, sum, n
}

// nameStops reports whether a mark or a word that follows names stands at at.
func (p *page) nameStops(at int) bool {
	c, _ := p.next(at)
	if isEnd(c) {
		return true
	}
	k, v := p.afterNames.Prefix(p.clean[at:])
	return k > 3 && v > 2 || k > 0 && (v >= strongAfter || p.chars.of(c).foreign < 20)
}

// foreignEvidence weighs what stands around a transliteration.
func (p *page) foreignEvidence(at, end int) int {
	i, ok := p.token(at)
	if p.statesman(at, end) {
		return foreignLone
	}
	if ok && (p.doc.Tokens[i].Tag == segment.PlaceName || p.doc.Tokens[i].Start < at) {
		return 0
	}
	if n, v := p.titles.Suffix(p.clean[:p.skipBlanksBack(at)]); n > 0 && !p.heads[v].weak() {
		return foreignLone
	}
	if ok && p.doc.Tokens[i].Tag == segment.PersonName && p.doc.Tokens[i].End == end {
		return foreignLone
	}
	return 0
}

// statesman reports whether the title of a foreign state's officer stands behind
// clean[at:end] with no name behind it, and before it a country or whatever
// is no part of a body: 智利巴切尔总统, 会见巴切尔总统.
func (p *page) statesman(at, end int) bool {
	n, h := p.rankedTitle(end)
	if n <= len("长") || p.heads[h].standing != publicPost {
		return false
	}
	behind := end + n
	if c, _ := p.next(behind); !isEnd(c) && !starts(&p.joining, p.clean[behind:]) && !p.functional(behind) {
		return false
	}
	if k, _ := p.foreign.Suffix(p.clean[:at]); k > len("美") {
		return true
	}
	if p.heads[h].system != foreignSystem && p.heads[h].text != "总理" {
		return false
	}
	c, size := p.last(at)
	return isEnd(c) || starts(&p.joining, p.clean[at-size:]) || p.verbEnds(at)
}

// verbEnds reports whether a token that is a verb ends at at.
func (p *page) verbEnds(at int) bool {
	_, size := p.last(at)
	i, ok := p.token(at - size)
	return ok && p.doc.Tokens[i].End == at && p.doc.Tokens[i].Tag == segment.Verb
}

// foreignTokens returns the names of three characters and more that are tokens: such
// as the tagger calls persons, or that stand behind a post, and sound foreign
// on the whole.
func (p *page) foreignTokens() []name {
	var found []name
	for i, t := range p.doc.Tokens {
		if t.Len() < len("三个字") || t.Tag != segment.PersonName && t.Tag != segment.Noun && t.Tag != segment.ProperName {
			continue
		}
		if starts(&p.joining, p.clean[t.Start:]) {
			_, n := p.next(t.Start)
			t.Start += n
		}
		_, first := p.next(t.Start)
		if p.titled(t.Start+first) || p.holdsVerb(t.Start, t.End) {
			continue
		}
		sum, n := 0, 0
		for _, c := range p.clean[t.Start:t.End] {
			sum += int(p.chars.of(c).foreign)
			n++
		}
		if sum < 5*n || n > maxPart || ends(&p.tail, p.clean[:t.End]) {
			continue
		}
		if _, place := p.notForeign.Lookup(p.clean[t.Start:t.End]); place {
			continue
		}
		behind := i > 0 && p.behindPost(t.Start)
		switch {
		case p.statesman(t.Start, t.End):
			found = append(found, name{Range: t.Range, score: sum/2 + afterTitle, rule: foreignRule})
		case behind && p.tokenStops(t.End):
			found = append(found, name{Range: t.Range, score: sum/2 + afterTitle, rule: foreignRule})
		case t.Tag == segment.PersonName:
			found = append(found, name{Range: t.Range, score: sum/2 + 5, rule: foreignRule})
		}
	}
	return found
}

func (p *page) behindPost(at int) bool {
	n, h := p.titles.Suffix(p.clean[:at])
	return n > 0 && !p.heads[h].weak()
}

// tokenStops reports whether a name may end at at.
func (p *page) tokenStops(at int) bool {
	c, _ := p.next(at)
	return isEnd(c) || p.nameStops(at) || starts(&p.follower, p.clean[at:])
}
