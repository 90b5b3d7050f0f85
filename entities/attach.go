package entities

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

const maxBracket = 60 // bytes of a remark in brackets beside a name

// A holding ties the name at an index of page.names to a post.
type holding struct {
	name int
	post post
}

// nameAfter returns the index of the first name that ends after at.
func (p *page) nameAfter(at int) int {
	return sort.Search(len(p.names), func(i int) bool { return p.names[i].End > at })
}

// group joins names that stand in one list: each name's group is the first
// name of its list.
func (p *page) group() {
	for i := range p.names {
		p.names[i].group = i
		if i > 0 && p.listed(p.names[i-1].End, p.names[i].Start) {
			p.names[i].group = p.names[i-1].group
		}
	}
}

// listed reports whether only a list's mark stands between two names.
func (p *page) listed(from, to int) bool {
	if from > to {
		return false
	}
	s := p.clean[from:to]
	if strings.HasPrefix(s, "（") {
		if n := strings.Index(s, "）"); n > 0 && n < maxBracket {
			s = s[n+len("）"):]
		}
	}
	switch strings.Trim(s, blanks) {
	case "、", "和", "与", "及", "以及", "，和", "/文", "/图", "/摄", "/文图":
		return true
	case "":
		return from < to
	}
	return false
}

// A list is a run of names that share their posts.
type list struct {
	first, end int // its names are page.names[first:end]
	start      int // where its posts begin
	stop       int // where it ends, with a label after 等
	posts      []post
}

// holdings returns the lists of names and the posts of the names.
func (p *page) holdings() ([]list, []holding) {
	var lists []list
	var found []holding
	for i := 0; i < len(p.names); {
		end := i + 1
		for end < len(p.names) && p.names[end].group == i {
			end++
		}
		l := list{first: i, end: end, start: p.names[i].Start, stop: p.names[end-1].End}
		posts := p.chainBefore(p.postEnd(p.names[i].Start))
		if len(posts) == 0 {
			posts = p.announced(l.start)
		}
		if len(posts) == 0 && end == i+1 {
			posts = p.saidBefore(i)
		}
		if len(posts) > 0 {
			l.start = posts[0].Start
		}
		if labels := p.labelAfter(l.stop); len(labels) > 0 {
			posts = append(posts, labels...)
			l.stop = labels[len(labels)-1].End
		}
		for n := i; n < end; n++ {
			for _, q := range posts {
				found = append(found, holding{n, q})
			}
			if q, ok := p.titleAfter(n); ok {
				found = append(found, holding{n, q})
				l.stop = max(l.stop, q.End)
			}
			for _, q := range p.saidAfter(n, len(posts) == 0) {
				found = append(found, holding{n, q})
			}
		}
		l.posts = posts
		lists = append(lists, l)
		i = end
	}
	found = p.careers(p.shareLabels(lists, found))
	slices.SortStableFunc(found, func(a, b holding) int { return cmp.Compare(a.post.Start, b.post.Start) })
	return lists, found
}

// postEnd returns where a post directly before a name at at ends: before
// blanks, the colon of a byline (编辑：叶婉) and a remark in brackets.
func (p *page) postEnd(at int) int {
	at = p.skipBlanksBack(at)
	c, n := p.last(at)
	switch c {
	case '：', ':', '/', '|':
		end := p.skipBlanksBack(at - n)
		if k, h := p.headBefore(end); k > 0 && h >= 0 && p.heads[h].standing == pressPost {
			return end
		}
	case '）':
		if k, _ := p.headBefore(at); k > 0 {
			return at
		}
		open := strings.LastIndex(p.clean[max(0, at-maxBracket):at], "（")
		if open < 0 {
			return at
		}
		end := max(0, at-maxBracket) + open
		if k, h := p.titles.Suffix(p.clean[:end]); k > 0 && !p.heads[h].weak() {
			return end
		}
	}
	return at
}

// titleAfter returns the title directly after a name: 张三副市长.
func (p *page) titleAfter(i int) (post, bool) {
	start := p.names[i].End
	at := start
	for {
		if n, h := p.titles.Prefix(p.clean[at:]); n > 0 {
			end := at + n
			if !p.closes(i, end, h) {
				return post{}, false
			}
			return post{text.Range{Start: start, End: end}, h, afterRule}, true
		}
		n, kind := p.ranks.Prefix(p.clean[at:])
		if n == 0 || kind >= frontRank {
			return post{}, false
		}
		at += n
	}
}

// closes reports whether a head that ends at end belongs to the name before
// it and not to one behind it.
func (p *page) closes(i, end, h int) bool {
	if p.heads[h].standing == noPost || p.heads[h].standing == pressPost {
		return false
	}
	if c, _ := p.next(end); c == '职' {
		return false
	}
	if t, ok := p.token(end); ok && p.doc.Tokens[t].Start < end && p.doc.Tokens[t].Tag != segment.None {
		return false
	}
	next := p.skipBlanks(end)
	return i+1 == len(p.names) || p.names[i+1].Start != next
}
