package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

const (
	foreignMin  = 12  // a character of a transliteration weighs at least this on average
	dotScore    = 300 // the dot settles it
	maxPart     = 8   // characters in a part of a dotted name
	foreignLone = 8   // a transliteration after a post, over and above its characters
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
		if start < at && end > at && p.sounds(start, at) && p.sounds(at+utf8.RuneLen(c), end) {
			found = append(found, name{Range: text.Range{Start: start, End: end}, score: dotScore, rule: "dotted"})
		}
	}
	return found
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
		if at < end && isHan(c) {
			if k, _ := p.titles.Suffix(p.clean[:at]); k > 0 && p.chars.of(c).foreign < foreignMin*2 {
				break
			}
			if p.chars.of(c).foreign < -8 {
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
		if isDot(c) && end > start {
			if e := p.partsAfter(end); e > end {
				return e
			}
			break
		}
		if !isHan(c) && !isLatin(c) {
			break
		}
		if end > start && isHan(c) {
			if k, w := p.afterNames.Prefix(p.clean[end:]); k > 0 && (w >= 10 || p.chars.of(c).foreign < 0) {
				break
			}
			if p.chars.of(c).foreign < -8 {
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

func isLatin(c rune) bool { return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' }

// transliterated returns the foreign names without a dot that follow a post:
// 总统奥巴马.
func (p *page) transliterated() []name {
	var found []name
	for at := 0; at < len(p.clean); {
		c, size := utf8.DecodeRuneInString(p.clean[at:])
		if p.chars.of(c).foreign < foreignMin {
			at += size
			continue
		}
		end, sum, n := p.foreignRun(at)
		if n >= 2 && sum >= n*foreignMin {
			if s := p.foreignEvidence(at, end); s > 0 {
				found = append(found, name{Range: text.Range{Start: at, End: end}, score: sum/2 + s, rule: "foreign"})
			}
		}
		at = max(end, at+size)
	}
	return found
}

// foreignRun follows the characters of a transliteration from at.
func (p *page) foreignRun(at int) (end, sum, n int) {
	for end = at; n < maxPart; n++ {
		c, size := p.next(end)
		w := int(p.chars.of(c).foreign)
		if w < -2 {
			break
		}
		if n > 0 {
			if k, v := p.afterNames.Prefix(p.clean[end:]); k > 3 || k > 0 && (v >= 10 || w < 20) {
				break
			}
		}
		end += size
		sum += w
	}
	return end, sum, n
}

// foreignEvidence weighs what stands around a transliteration.
func (p *page) foreignEvidence(at, end int) int {
	i, ok := p.token(at)
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
