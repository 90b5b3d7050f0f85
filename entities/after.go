package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// takings are the words that give the person before them a post.
var takings = []string{"当选为", "当选", "担任", "出任", "兼任", "就任", "升任", "转任", "接任", "调任", "历任", "曾任", "现任", "获任", "为", "是", "任", "系"}

// modifiers may stand before such a word.
var modifiers = []string{"被任命为", "被选举为", "被选为", "被推选为", "被聘为", "被聘任为", "同志", "再次", "连任", "继续", "先后", "已", "将", "新", "正式", "全票", "高票", "也", "同时", "还", "，", "，男", "，女", "被"}

// saidAfter returns the posts that are said of name i behind it: 张三当选为会长,
// 张三（县长）, 张三，县长，….
func (p *page) saidAfter(i int) []post {
	at := p.names[i].End
	rest := p.clean[at:]
	if strings.HasPrefix(rest, "（") {
		return p.chainAfter(at+len("（"), "bracket")
	}
	if strings.HasPrefix(rest, "，") {
		if posts := p.chainAfter(at+len("，"), "apposition"); len(posts) > 0 && p.clause(posts[len(posts)-1].End) {
			return posts
		}
	}
	start := at
	for _, m := range modifiers {
		if strings.HasPrefix(p.clean[at:], m) {
			at += len(m)
			break
		}
	}
	if at > start && strings.HasSuffix(p.clean[start:at], "为") {
		return p.chainAfter(at, "taking")
	}
	for _, w := range takings {
		if strings.HasPrefix(p.clean[at:], w) {
			posts := p.chainAfter(at+len(w), "taking")
			if (w == "为" || w == "是") && len(posts) > 0 && !p.clause(posts[len(posts)-1].End) {
				return nil
			}
			return posts
		}
	}
	return nil
}

// clause reports whether a clause ends at at.
func (p *page) clause(at int) bool {
	c, _ := p.next(at)
	return isEnd(c) && c != '、' && c != '（'
}

// chainAfter returns the posts of the chain that begins at start.
func (p *page) chainAfter(start int, rule string) []post {
	var posts []post
	for {
		q, ok := p.postAfter(start)
		if !ok {
			return posts
		}
		q.rule = rule
		posts = append(posts, q)
		next := -1
		for _, j := range []string{"、", "兼任", "兼", "和", "及"} {
			if strings.HasPrefix(p.clean[q.End:], j) {
				next = q.End + len(j)
				break
			}
		}
		if next < 0 {
			return posts
		}
		start = next
	}
}

// postAfter returns the post that begins at start: its head ends where a
// phrase may end, and its body reaches back to start.
func (p *page) postAfter(start int) (post, bool) {
	for at := start; at < len(p.clean) && at < start+maxBody; {
		c, n := p.next(at)
		if isEnd(c) && c != '（' && c != '）' {
			return post{}, false
		}
		k, h := p.titles.Prefix(p.clean[at:])
		if k == 0 || !p.phraseEnds(at+k) {
			at += n
			continue
		}
		if s := p.heads[h].standing; s == noPost || s == jobPost && at == start {
			return post{}, false
		}
		if i := p.nameAfter(at + k); i < len(p.names) && p.names[i].Start == at+k {
			return post{}, false
		}
		if p.bodyStart(p.ranked(at)) > start && p.ranked(at) > start {
			return post{}, false
		}
		return post{text.Range{Start: start, End: at + k}, h, ""}, true
	}
	return post{}, false
}

// phraseEnds reports whether a post may end at at.
func (p *page) phraseEnds(at int) bool {
	c, _ := p.next(at)
	if isEnd(c) || isBlank(p.clean[at:]) > 0 || c == '兼' || c == '和' || c == '及' || c == '等' {
		return true
	}
	i, ok := p.token(at)
	if !ok || p.doc.Tokens[i].Start < at {
		return false
	}
	w := p.clean[at:p.doc.Tokens[i].End]
	if _, stop := p.stops.Lookup(w); stop {
		return true
	}
	return !bodyTag(p.doc.Tokens[i].Tag, w)
}
