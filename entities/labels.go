package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// maxLabel bounds the bytes behind 等 in which a label ends.
const maxLabel = 60

// labelAfter returns the posts that follow a list with 等: 王东群、陈业鹏等市领导.
func (p *page) labelAfter(end int) []post {
	if !strings.HasPrefix(p.clean[end:], "等") {
		return nil
	}
	start := end + len("等")
	if c, n := p.next(start); c == '人' {
		start += n
	}
	for at := start; at < len(p.clean) && at < start+maxLabel; {
		c, n := p.next(at)
		if isEnd(c) && c != '、' {
			return nil
		}
		if k, h := p.headAfter(at); k > 0 {
			if i := p.nameAfter(at + k); i < len(p.names) && p.names[i].Start == at+k {
				return nil
			}
			if h >= 0 && p.heads[h].weak() || start == at && h < 0 {
				return nil
			}
			if b := p.bodyStart(p.ranked(at)); b > start && (h >= 0 || at-start > len("四个字符")) {
				return nil
			}
			return []post{{text.Range{Start: start, End: at + k}, h, labelRule}}
		}
		at += n
	}
	return nil
}

// announced returns the group label that announces the list at at: 市领导有：甲、乙.
func (p *page) announced(at int) []post {
	end := p.skipBlanksBack(at)
	if c, n := p.last(end); c == '：' || c == ':' {
		end = p.skipBlanksBack(end - n)
	}
	n, _ := p.listing.Suffix(p.clean[:end])
	if n == 0 {
		return nil
	}
	if k, h := p.headBefore(end - n); k == 0 || h >= 0 {
		return nil
	}
	return p.chainBefore(end - n)
}

// shareLabels gives group labels to the lists that a list with one is joined
// to: 县长甲、副县长乙等县领导 to those before, 市领导市长甲，副市长乙 to those behind that
// have posts, where the label stands before another post.
func (p *page) shareLabels(lists []list, found []holding) []holding {
	give := func(l list, q post) {
		for n := l.first; n < l.end; n++ {
			found = append(found, holding{n, q})
		}
	}
	for i, l := range lists {
		for k, q := range l.posts {
			switch {
			case q.head >= 0:
			case q.rule == labelRule:
				for j := i; j > 0 && p.sharesLabel(lists[j-1], lists[j]); j-- {
					give(lists[j-1], q)
				}
			case k == 0 && len(l.posts) > 1:
				for j := i + 1; j < len(lists) && len(lists[j].posts) > 0 && p.continues(lists[j-1].stop, lists[j].start); j++ {
					give(lists[j], q)
				}
			}
		}
	}
	return found
}

// sharesLabel reports whether a label behind list b counts for the list a
// before it too: with a mark of a list between them, or a comma between the posts of
// one and those of the other.
func (p *page) sharesLabel(a, b list) bool {
	if p.listed(a.stop, b.start) {
		return true
	}
	own := b.start < p.names[b.first].Start
	return len(a.posts) > 0 && own && a.stop <= b.start && strings.Trim(p.clean[a.stop:b.start], blanks) == "，"
}
