package entities

import (
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// bylineSlots appends the items behind a 记者 or 通讯员 in brackets or at a
// paragraph's beginning.
func (p *page) bylineSlots(dst []name) []name {
	for _, b := range p.doc.Text.Bylines() {
		dst = p.bylineNames(dst, b)
	}
	return dst
}

func (p *page) bylineNames(dst []name, b text.Range) []name {
	for at := b.Start; at < b.End; {
		_, size := p.next(at)
		k, h := p.titles.Prefix(p.clean[at:b.End])
		if k == 0 || p.heads[h].standing != pressPost {
			at += size
			continue
		}
		at += k
		start := at
		for start < b.End && (isBlank(p.clean[start:]) > 0 || strings.HasPrefix(p.clean[start:], "：")) {
			_, n := p.next(start)
			start += n
		}
		if end := p.itemEnd(start); p.slot(start, end) && end <= b.End {
			dst = append(dst, name{Range: text.Range{Start: start, End: end}, score: slotScore, rule: bylineRule})
			dst = p.slotsAfter(dst, end)
		}
	}
	return dst
}

// inByline reports whether at lies in a byline or in a line of names.
func (p *page) inByline(at int) bool {
	if p.nameLine(at) {
		return true
	}
	b := p.doc.Text.Bylines()
	i := sort.Search(len(b), func(i int) bool { return b[i].End > at })
	return i < len(b) && b[i].Start <= at
}

const (
	maxNameLine = 60 // bytes of a line of nothing but names
	minNames    = 2
)

// nameLine reports whether at lies in a line of nothing but words of two to four
// characters, or pairs of one, between blanks, as bylines without a title have them.
func (p *page) nameLine(at int) bool {
	start, end := max(0, at-maxNameLine), min(len(p.clean), at+maxNameLine)
	if i := strings.LastIndexByte(p.clean[start:at], '\n'); i >= 0 {
		start += i + 1
	} else if start > 0 {
		return false
	}
	if i := strings.IndexByte(p.clean[at:end], '\n'); i >= 0 {
		end = at + i
	} else if end < len(p.clean) {
		return false
	}
	words, single := 0, false // single: the first half of 罗 娟
	for at := p.skipBlanks(start); at < end; at = p.skipBlanks(at) {
		n := 0
		c, size := p.next(at)
		for ; isHan(c); c, size = p.next(at) {
			at += size
			n++
		}
		switch {
		case n == 1:
			if single {
				words++
			}
			single = !single
		case n > 1 && n <= 4 && !single:
			words++
		case n > 0 || words > 0 || !isEnd(c):
			return false
		default:
			at += size
		}
	}
	return words >= minNames && !single
}
