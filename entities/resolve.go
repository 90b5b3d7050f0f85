package entities

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

const (
	repeated  = 12  // each further place of a name speaks for it
	repeats   = 3   // … at most so many times
	thingName = -60 // it names a thing at one of its places
)

// compare makes the places of one name strengthen one another, or weaken when
// one of them shows that it names a thing (台风“杜苏”, 王屋景区).
func (p *page) compare(found []name) {
	type places struct{ names, things int }
	seen := map[string]*places{}
	things := newCover(len(p.clean))
	for _, n := range found {
		s := p.nameText(n.Range)
		x := seen[s]
		if x == nil {
			x = &places{}
			seen[s] = x
		}
		if n.score > nameThreshold {
			x.names++
		}
		if n.rule != dottedRule && p.thingAt(n.Range) {
			x.things++
			things.take(n.Range)
		}
	}
	for i := range found {
		x := seen[p.nameText(found[i].Range)]
		if x.names > 0 {
			found[i].score += repeated * min(x.names-1, repeats)
		}
		if (x.things > 0 || things.holds(found[i].Range)) && found[i].score < certain {
			found[i].score += thingName
		}
	}
}

// thingAt reports whether what stands around r shows that it names a thing.
func (p *page) thingAt(r text.Range) bool {
	before := strings.TrimSuffix(p.clean[:r.Start], "“")
	if ends(&p.thing, before) {
		return true
	}
	after := p.clean[r.End:]
	if rest, quoted := strings.CutPrefix(after, "”"); quoted && len(before) < r.Start {
		return strings.HasPrefix(rest, "号")
	}
	if p.sorted(r.End) {
		return true
	}
	n, _ := p.notAfter.Prefix(after)
	_, unit := p.units.Lookup(after[:n])
	return (n > len("村") || unit) && !p.titled(r.End)
}

// maxItems bounds how far a list is followed.
const maxItems = 12

// sorted reports whether the list that goes on at at ends with what its items are:
// 、松既等镇.
func (p *page) sorted(at int) bool {
	for range maxItems {
		switch c, n := p.next(at); c {
		case '等':
			at += n
			k, _ := p.cues.sort.Prefix(p.clean[at:])
			return k > 0 && !p.titled(at+k) && !ends(&p.crowd, p.clean[:p.wordEnd(at+k, len(p.clean))])
		case '、':
			at += n
		default:
			return false
		}
		for range maxPart {
			c, n := p.next(at)
			if !isHan(c) || c == '等' {
				break
			}
			at += n
		}
	}
	return false
}

// resolve keeps, of overlapping names, the one with the higher score, then
// the longer, then the earlier.
func (p *page) resolve(found []name) []name {
	slices.SortStableFunc(found, func(x, y name) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(y.Len(), x.Len()), cmp.Compare(x.Start, y.Start))
	})
	var kept []name
	taken := newCover(len(p.clean))
	for _, n := range found {
		if n.score <= nameThreshold {
			break
		}
		if !taken.take(n.Range) {
			continue
		}
		kept = append(kept, n)
	}
	slices.SortFunc(kept, func(a, b name) int { return cmp.Compare(a.Start, b.Start) })
	return kept
}

// nameText returns the name at r, one in Chinese characters without blanks.
func (p *page) nameText(r text.Range) string {
	s := p.clean[r.Start:r.End]
	if strings.ContainsAny(s, blanks) && s[0] >= utf8.RuneSelf {
		return strings.Join(strings.FieldsFunc(s, func(c rune) bool { return strings.ContainsRune(blanks, c) }), "")
	}
	return s
}
