package entities

import (
	"github.com/xinwen-go/xinwen/text"
)

// widened appends names with the character before them that stands alone between
// them and a post or the mark of a list, a surname nothing else tells:
// 记者四|建磊, 于丽、阿|刘时布.
func (p *page) widened(dst []name) []name {
	for _, n := range p.names {
		c, size := p.last(n.Start)
		at := n.Start - size
		if !isHan(c) || n.rule != nameRule || starts(&p.follower, p.clean[at:]) || starts(&p.before, p.clean[at:]) || !p.tokenBegins(at) {
			continue
		}
		if k, _ := p.headBefore(n.Start); k > 0 {
			continue
		}
		mark, m := p.last(at)
		k, h := p.headBefore(at)
		if n.Len() == len("二字") && k > 0 && h >= 0 && !p.heads[h].weak() || mark == '、' && p.nameEnds(at-m) {
			dst = append(dst, name{Range: text.Range{Start: at, End: n.End}, score: n.score + 1, rule: slotRule})
		}
	}
	return dst
}

// wholeItems appends the items of bylines and lists of which a name covers all but one
// or two characters: 记者 但|唐文, 王晴|沐洋、.
func (p *page) wholeItems(dst []name) []name {
	for _, n := range p.names {
		start, end := p.item(n.Range)
		if start == end || start == n.Start && end == n.End || n.Start-start > len("但") || end-start > len("四个字符") {
			continue
		}
		dst = append(dst, name{Range: text.Range{Start: start, End: end}, score: n.score + 1, rule: slotRule})
	}
	return dst
}

// item returns the run of Chinese characters around r when it is an item of a byline
// or stands between two marks of a list, and holds no other word; else 0, 0.
func (p *page) item(r text.Range) (start, end int) {
	start, end = r.Start, r.End
	for c, n := p.last(start); isHan(c); c, n = p.last(start) {
		if k, _ := p.headBefore(start); k > 0 || r.Len()+r.Start-start > len("四个字符") {
			break
		}
		start -= n
	}
	for c, n := p.next(end); isHan(c) && end-start <= len("四个字符"); c, n = p.next(end) {
		end += n
	}
	before, n := p.last(start)
	after, _ := p.next(end)
	listed := before == '、' && after == '、' && p.nameEnds(start-n)
	if !listed && !(p.inByline(start) && (isEnd(after) || isBlank(p.clean[end:]) > 0)) {
		return 0, 0
	}
	for at := start; at < end; {
		_, n := p.next(at)
		if p.titled(at) || p.credit(at) || at > start && starts(&p.follower, p.clean[at:]) {
			return 0, 0
		}
		at += n
	}
	return start, end
}

// credit reports whether a word of credits begins at at.
func (p *page) credit(at int) bool { return starts(&p.credits, p.clean[at:]) }

// slotsAfter appends the items of the list behind the name that ends at end.
func (p *page) slotsAfter(dst []name, end int) []name {
	for {
		c, n := p.next(end)
		if c != '、' && isBlank(p.clean[end:]) == 0 {
			return dst
		}
		if c != '、' && !p.inByline(end) {
			return dst
		}
		start := p.skipBlanks(end + n)
		stop := p.itemEnd(start)
		if !p.slot(start, stop) {
			return dst
		}
		dst = append(dst, name{Range: text.Range{Start: start, End: stop}, score: slotScore, rule: slotRule})
		end = stop
	}
}
