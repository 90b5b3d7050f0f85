package entities

import (
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

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
	s := p.clean[from:to]
	if strings.HasPrefix(s, "（") {
		if n := strings.Index(s, "）"); n > 0 && n < 60 {
			s = s[n+len("）"):]
		}
	}
	switch strings.Trim(s, " \u3000\u00a0\t") {
	case "、", "和", "与", "及", "以及", "，和":
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
		posts := p.chainBefore(p.skipMarks(p.names[i].Start))
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
		}
		lists = append(lists, l)
		i = end
	}
	return lists, found
}

// skipMarks returns the end of what stands before a name, without blanks and
// the colon of a byline (编辑：叶婉).
func (p *page) skipMarks(at int) int {
	at = p.skipBlanksBack(at)
	if c, n := p.last(at); c == '：' || c == ':' {
		end := p.skipBlanksBack(at - n)
		if k, h := p.titles.Suffix(p.clean[:end]); k > 0 && p.heads[h].standing == pressPost {
			return end
		}
	}
	return at
}

// labelAfter returns the posts that follow a list with 等: 王东群、陈业鹏等市领导.
func (p *page) labelAfter(end int) []post {
	if !strings.HasPrefix(p.clean[end:], "等") {
		return nil
	}
	start := end + len("等")
	if c, n := p.next(start); c == '人' {
		start += n
	}
	for at := start; at < len(p.clean) && at < start+60; {
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
			if b := p.bodyStart(p.ranked(at)); b > start {
				return nil
			}
			return []post{{text.Range{Start: start, End: at + k}, h, "label"}}
		}
		at += n
	}
	return nil
}

// headAfter returns the length and index of the longest head at at.
func (p *page) headAfter(at int) (n, h int) {
	if n, h = p.titles.Prefix(p.clean[at:]); n > 0 {
		return n, h
	}
	if n, _ = p.groups.Prefix(p.clean[at:]); n > 0 {
		return n, -1
	}
	return 0, 0
}

// titleAfter returns the title directly after a name: 张三副市长.
func (p *page) titleAfter(i int) (post, bool) {
	start := p.names[i].End
	at := start
	for {
		if n, h := p.titles.Prefix(p.clean[at:]); n > 0 {
			end := at + n
			if i+1 < len(p.names) && p.names[i+1].Start == end || p.heads[h].weak() || !p.tokenBegins(end) {
				return post{}, false
			}
			return post{text.Range{Start: start, End: end}, h, "after"}, true
		}
		n, _ := p.ranks.Prefix(p.clean[at:])
		if n == 0 {
			return post{}, false
		}
		at += n
	}
}
