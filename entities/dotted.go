package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

const (
	dotScore  = 300 // the dot settles it
	weakSound = 3   // characters of a dotted token weigh no less than its negative on average
)

// isDot reports whether c joins the parts of a name.
func isDot(c rune) bool { return c == '·' || c == '•' || c == '・' || c == '‧' }

// dotted returns the names with dots: 艾尔肯·吐尼亚孜.
func (p *page) dotted() []name {
	var found []name
	for at, c := range p.clean {
		if !isDot(c) || len(found) > 0 && found[len(found)-1].End > at {
			continue
		}
		start, end := p.partBefore(at), p.partsAfter(at)
		s, e := p.dottedToken(at)
		if e > at {
			start, end = min(start, s), p.withoutVerb(max(end, e))
		}
		if start < at && end > at && (e > at && p.soundsOnAverage(start, end) || p.sounds(start, at) && p.sounds(at+utf8.RuneLen(c), end)) {
			found = append(found, name{Range: text.Range{Start: start, End: end}, score: dotScore, rule: dottedRule})
		}
	}
	return p.consistent(found)
}

// consistent takes the last character from a dotted name that stands without it more
// often: it begins the next word there (特拉维斯·金|时).
func (p *page) consistent(found []name) []name {
	count := map[string]int{}
	for _, n := range found {
		count[p.clean[n.Start:n.End]]++
	}
	for i, n := range found {
		_, size := p.last(n.End)
		long, short := p.clean[n.Start:n.End], p.clean[n.Start:n.End-size]
		if count[short] > count[long] {
			found[i].End -= size
		}
	}
	return found
}

// dottedToken returns the bounds of the name's token that lies across the dot
// at at, and of the foreign ones directly before it; 0, 0 for none.
func (p *page) dottedToken(at int) (start, end int) {
	i, ok := p.token(at)
	t := p.doc.Tokens
	if !ok || t[i].Tag != segment.PersonName || t[i].Start == at || t[i].Len() > maxPart*4*len("一") {
		return 0, 0
	}
	start, end = t[i].Start, t[i].Start+nameLen(p.clean[t[i].Start:t[i].End])
	for i--; i >= 0 && t[i].End == start && p.foreignPart(t[i]); i-- {
		start = t[i].Start
	}
	return start, end
}

// foreignPart reports whether t may be a part of a foreign name.
func (p *page) foreignPart(t segment.Token) bool {
	return t.Tag == segment.PersonName && p.sounds(t.Start, t.End) || t.Tag == segment.Noun && p.transcribes(t.Range)
}

// nameLen returns the length of the characters of names that s begins with,
// which a bracket or other mark ends.
func nameLen(s string) int {
	n := strings.IndexFunc(s, func(c rune) bool { return !isHan(c) && !isLetter(c) && !isDot(c) && c != '-' && c != '.' })
	if n < 0 {
		return len(s)
	}
	return n
}

// transcribes reports whether every character of r sounds foreign.
func (p *page) transcribes(r text.Range) bool {
	for _, c := range p.clean[r.Start:r.End] {
		if p.chars.of(c).foreign < foreignMin {
			return false
		}
	}
	return true
}

// withoutVerb moves the end of a name before a verb it ends with or cuts:
// 特拉维斯·金|坦白, 亨特·拜登|调查.
func (p *page) withoutVerb(end int) int {
	_, size := p.last(end)
	last := end - size
	if n, _ := p.verbs.Suffix(p.clean[:end]); n > 0 {
		return end - n
	}
	n, _ := p.verbs.Prefix(p.clean[last:])
	m, _ := p.parts.Prefix(p.clean[last:])
	k, _ := p.afterNames.Prefix(p.clean[last:])
	if max(n, m, k) > size {
		return last
	}
	return end
}

// soundsOnAverage is a weaker form of sounds, for a name that is a token of its own.
func (p *page) soundsOnAverage(start, end int) bool {
	sum, n := 0, 0
	for _, c := range p.clean[start:end] {
		if isHan(c) {
			sum += int(p.chars.of(c).foreign)
			n++
		}
	}
	return sum >= -weakSound*n
}

// sounds reports whether clean[start:end] reads like a transliteration.
func (p *page) sounds(start, end int) bool {
	sum := 0
	for _, c := range p.clean[start:end] {
		if isHan(c) {
			sum += int(p.chars.of(c).foreign)
		}
	}
	return sum >= 0
}

// partBefore returns where the part of a name that ends at end begins.
func (p *page) partBefore(end int) int {
	at := end
	for n := 0; n < maxPart; n++ {
		c, size := p.last(at)
		if !isHan(c) && !isLatin(c) {
			break
		}
		if at < end {
			if k, _ := p.titles.Suffix(p.clean[:at]); k > 0 && (isLatin(c) || p.chars.of(c).foreign < foreignMin*2) {
				break
			}
			if isHan(c) && p.chars.of(c).foreign < unlikeForeign {
				break
			}
		}
		at -= size
	}
	return at
}

// partsAfter returns where the parts of a name after the dot at at end; at
// when there are none.
func (p *page) partsAfter(at int) int {
	_, n := p.next(at)
	end := at + n
	start := end
	for k := 0; k < maxPart; k++ {
		c, size := p.next(end)
		if after, _ := p.next(end + size); c == '-' && end > start && isHan(after) {
			end += size
			continue
		}
		if isDot(c) && end > start {
			if e := p.partsAfter(end); e > end {
				return e
			}
			break
		}
		if !isHan(c) && !isLatin(c) {
			break
		}
		if end > start && p.tagAt(end) == segment.TimeWord {
			break
		}
		if end > start && isHan(c) {
			if k, w := p.afterNames.Prefix(p.clean[end:]); k > 0 && (w >= strongAfter || p.chars.of(c).foreign < 0 || p.functional(end)) {
				break
			}
			if p.chars.of(c).foreign < unlikeForeign {
				end = p.nameToken(start, end)
				break
			}
		}
		end += size
	}
	if end == start {
		return at
	}
	return end
}

// nameToken returns the end of the token that lies across at when it is a
// name's token that begins at start (亚历山大), else at.
func (p *page) nameToken(start, at int) int {
	if i, ok := p.token(at); ok {
		if t := p.doc.Tokens[i]; t.Start == start && t.Start < at && (t.Tag == segment.PersonName || t.Tag == segment.PlaceName) {
			return t.End
		}
	}
	return at
}

func isLatin(c rune) bool { return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' }
