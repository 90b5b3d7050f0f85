package entities

import (
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A post is a post at one place of the article, before it is tied to people.
type post struct {
	text.Range
	head int // index into lexicons.heads, -1 for a group label
	rule string
}

const maxBody = 120 // bytes a post reaches back from its head

// chainBefore returns the posts of the chain that ends at end, in the order
// of the article: 市委书记、市人大常委会主任.
func (p *page) chainBefore(end int) []post {
	var back []post
	for end >= 0 {
		q, ok := p.postBefore(end)
		switch {
		case ok:
			back = append(back, q)
			end = p.joined(q.Start)
		default:
			end = p.beforeCalling(end)
		}
	}
	back = back[:p.untaken(back)]
	slices.Reverse(back)
	return back
}

// untaken returns how many posts of a chain, the last first, are not those
// somebody takes before a comma: 张三任县委书记，县长李四.
func (p *page) untaken(back []post) int {
	n := len(back)
	if n < 2 || !ends(&p.taking, p.clean[:back[n-1].Start]) {
		return n
	}
	for i := n - 1; i > 0; i-- {
		if strings.HasPrefix(p.clean[back[i].End:], "，") {
			n = i
		}
	}
	return n
}

// joined returns the end of the post that a post beginning at start is joined
// to by 、 兼 及 和 or a comma; -1 when there is none.
func (p *page) joined(start int) int {
	if n, kind := p.ranks.Suffix(p.clean[:start]); n > 0 && kind == dropRank {
		start -= n
	}
	at := p.skipBlanksBack(start)
	if k, _ := p.joint.Suffix(p.clean[:at]); k > 0 {
		end := p.skipBlanksBack(at - k)
		if strings.HasSuffix(p.clean[:at], "，") && ends(&p.crowd, p.clean[:end]) {
			return -1
		}
		if n, _ := p.headBefore(end); n > 0 && !p.nameEnds(end) && !p.nameEnds(p.ranked(end-n)) {
			return end
		}
		return -1
	}
	if n, h := p.headBefore(at); n > 0 && at == start && (h < 0 || !p.heads[h].weak() && p.heads[h].standing != pressPost) && !p.nameEnds(at) {
		return at
	}
	return -1
}

// nameEnds reports whether an accepted name ends at end.
func (p *page) nameEnds(end int) bool {
	i := p.nameAfter(end)
	return i > 0 && p.names[i-1].End == end
}

// postBefore returns the post whose head ends at end.
func (p *page) postBefore(end int) (post, bool) {
	n, h := p.headBefore(end)
	if n == 0 {
		return post{}, false
	}
	if h >= 0 && p.heads[h].standing == noPost {
		return post{}, false
	}
	start := end - n
	if h >= 0 {
		start = p.ranked(start)
	}
	if k, kind := p.ranks.Suffix(p.clean[:start]); k > 0 && kind == dropRank {
		return post{text.Range{Start: start, End: end}, h, chainRule}, true
	}
	bare := start == end-n && h >= 0 && p.heads[h].standing > bodyPost
	switch k, kh := p.titles.Suffix(p.clean[:start]); {
	case h >= 0 && p.heads[h].standing != pressPost && p.possessive(start):
		start = p.bodyBefore(start)
	case k == 0 || p.heads[kh].standing > bodyPost || bare:
		start = p.bodyStart(start)
	}
	start = p.trimStart(start, end-n)
	if start >= end || h < 0 && start > end-n || h >= 0 && p.heads[h].standing == jobPost && start == end-n {
		return post{}, false
	}
	return post{text.Range{Start: start, End: end}, h, chainRule}, true
}

// bodyBefore returns where the body of the post whose rank and head begin at at
// begins; 的 may stand between them, unless a pronoun is the body (该公司的董事长).
func (p *page) bodyBefore(at int) int {
	if !p.possessive(at) {
		return p.bodyStart(at)
	}
	start := p.bodyStart(at - len("的"))
	if p.tagAt(start) == segment.Pronoun {
		return at
	}
	return start
}

// possessive reports whether 的 stands at the end of clean[:at] behind a body:
// 云山学院的副院长.
func (p *page) possessive(at int) bool {
	body, ok := strings.CutSuffix(p.clean[:at], "的")
	if !ok || !ends(&p.bodyEnd, body) {
		return false
	}
	_, size := p.last(len(body))
	i, found := p.token(len(body) - size)
	return found && p.doc.Tokens[i].End == len(body) && !p.nameEnds(len(body))
}

// ranked returns the start of the ranks before at that belong to the post.
func (p *page) ranked(at int) int {
	for {
		n, kind := p.ranks.Suffix(p.clean[:at])
		if n == 0 || kind == dropRank {
			return at
		}
		at -= n
	}
}
