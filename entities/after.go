package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// saidAfter returns the posts that are said of name i behind it: 张三当选为会长,
// 张三（县长）, and, of a name without posts before it, 张三，县长，….
func (p *page) saidAfter(i int, bare bool) []post {
	at := p.names[i].End
	rest := p.clean[at:]
	if strings.HasPrefix(rest, "（") {
		return p.chainAfter(at+len("（"), bracketRule)
	}
	if strings.HasPrefix(rest, "的") {
		if posts := p.chainAfter(at+len("的"), takingRule); len(posts) > 0 && starts(&p.officeWord, p.clean[posts[len(posts)-1].End:]) {
			return posts
		}
	}
	if bare && strings.HasPrefix(rest, "，") {
		if posts := p.chainAfter(at+len("，"), appositionRule); len(posts) > 0 && p.clause(posts[len(posts)-1].End) {
			return posts
		}
	}
	return p.taken(at)
}

// taken returns the posts that a clause whose subject ends at at gives it: 已当选为会长.
func (p *page) taken(at int) []post {
	n, _ := p.modifier.Prefix(p.clean[at:])
	if n > 0 && strings.HasSuffix(p.clean[at:at+n], "为") {
		return p.chainAfter(at+n, takingRule)
	}
	at += n
	n, _ = p.taking.Prefix(p.clean[at:])
	if n == 0 {
		return nil
	}
	posts := p.chainAfter(at+n, takingRule)
	if w := p.clean[at : at+n]; (w == "为" || w == "是") && len(posts) > 0 && !p.clause(posts[len(posts)-1].End) {
		return nil
	}
	return posts
}

// saidBefore returns the posts that are said of name i before it: 校长是张三, 校长，张三，…,
// 担任校长的张三, “校长”张三, 校长：张三.
func (p *page) saidBefore(i int) []post {
	start := p.names[i].Start
	c, n := p.last(start)
	switch {
	case c == '，' && strings.HasPrefix(p.clean[p.names[i].End:], "，"):
		if posts := p.chainBefore(start - n); len(posts) > 0 && p.clauseBegins(posts[0].Start) {
			return posts
		}
		return nil
	case c == '”' && !strings.HasSuffix(p.clean[:p.chainStart(start-n)], "“"):
		return nil
	case c == '的', c == '”', (c == '是' || c == '为' || c == '：') && p.clause(p.names[i].End):
	default:
		return nil
	}
	if k, h := p.headBefore(start - n); k == 0 || h < 0 || p.heads[h].standing > bodyPost {
		return nil
	}
	posts := p.chainBefore(start - n)
	if c == '”' && len(posts) == 1 {
		p.quoted(&posts[0])
	}
	return posts
}

// quoted gives a post in quotation marks the body that stands before them, with which it
// is read as one: 云山党“议员”.
func (p *page) quoted(q *post) {
	open := q.Start - len("“")
	if !strings.HasSuffix(p.clean[:q.Start], "“") {
		return
	}
	if body := p.bodyStart(open); body < open {
		q.Range = text.Range{Start: p.trimStart(body, open), End: q.End + len("”")}
	}
}

// chainStart returns where the head of a post that ends at end begins.
func (p *page) chainStart(end int) int {
	n, _ := p.headBefore(end)
	return end - n
}

// clause reports whether a clause ends at at.
func (p *page) clause(at int) bool {
	c, _ := p.next(at)
	return isEnd(c) && c != '、' && c != '（'
}

// clauseBegins reports whether a sentence or a line begins at at.
func (p *page) clauseBegins(at int) bool {
	c, _ := p.last(p.skipBlanksBack(at))
	return c == utf8.RuneError || strings.ContainsRune("。！？；\n", c)
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
		n, _ := p.joint.Prefix(p.clean[q.End:])
		if n == 0 || rule != takingRule && rule != careerRule && strings.HasPrefix(p.clean[q.End:], "，") {
			return posts
		}
		start = q.End + n
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
		if p.bodyBefore(p.ranked(at)) > start && p.ranked(at) > start {
			return post{}, false
		}
		return post{text.Range{Start: p.trimStart(start, at), End: at + k}, h, ""}, true
	}
	return post{}, false
}

// phraseEnds reports whether a post may end at at.
func (p *page) phraseEnds(at int) bool {
	c, _ := p.next(at)
	if isEnd(c) || isBlank(p.clean[at:]) > 0 || c == '兼' || c == '和' || c == '及' || c == '等' || starts(&p.officeWord, p.clean[at:]) {
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
	return !p.bodyTag(p.doc.Tokens[i].Tag, w)
}
