package entities

import (
	"strings"
	"unicode/utf8"

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
	for {
		q, ok := p.postBefore(end)
		if !ok {
			break
		}
		back = append(back, q)
		if end = p.joined(q.Start); end < 0 {
			break
		}
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}

// joined returns the end of the post that a post beginning at start is joined
// to by 、 兼 及 和 or a comma; -1 when there is none.
func (p *page) joined(start int) int {
	at := p.skipBlanksBack(start)
	for _, s := range joints {
		if !strings.HasSuffix(p.clean[:at], s) {
			continue
		}
		end := p.skipBlanksBack(at - len(s))
		if n, _ := p.headBefore(end); n > 0 && !p.nameEnds(end) {
			return end
		}
		return -1
	}
	if n, h := p.titles.Suffix(p.clean[:at]); n > 0 && at == start && p.heads[h].standing <= bodyPost && !p.nameEnds(at) {
		return at
	}
	return -1
}

var joints = []string{"、", "兼任", "兼", "暨", "及", "和", "，", "／", "/"}

// headBefore returns the length and index of the longest head that ends at
// end; n is 0 when there is none.
func (p *page) headBefore(end int) (n, i int) {
	n, i = p.titles.Suffix(p.clean[:end])
	if n > 0 {
		return n, i
	}
	if n, _ = p.groups.Suffix(p.clean[:end]); n > 0 {
		return n, -1
	}
	return p.longBefore(end)
}

// longBefore finds 所（院）长: a head with its alternative in brackets.
func (p *page) longBefore(end int) (n, i int) {
	s := p.clean[max(0, end-30):end]
	open := strings.LastIndex(s, "（")
	if open < 0 || !strings.HasSuffix(s, "）长") {
		return 0, 0
	}
	if k, v := p.titles.Suffix(s[:open] + "长"); k > 0 {
		return len(s) - open + k - len("长"), v
	}
	return 0, 0
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
		return post{text.Range{Start: start, End: end}, h, "chain"}, true
	}
	if k, kh := p.titles.Suffix(p.clean[:start]); k == 0 || p.heads[kh].standing > bodyPost || start == end-n && h >= 0 && p.heads[h].standing > bodyPost {
		start = p.bodyStart(start)
	}
	start = p.trimStart(start, end-n)
	if start >= end || h < 0 && start > end-n || h >= 0 && p.heads[h].standing == jobPost && start == end-n {
		return post{}, false
	}
	return post{text.Range{Start: start, End: end}, h, "chain"}, true
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

// bodyStart returns where the body of the post whose rank and head begin at
// at begins.
func (p *page) bodyStart(at int) int {
	limit := max(0, at-maxBody)
	for at > limit {
		if p.userBodies != nil {
			if n, mode := p.userBodies.Suffix(p.clean[:at]); n > 0 && mode == userForced {
				return at - n
			}
		}
		c, size := p.last(at)
		switch {
		case c == '）' || c == ')':
			open := p.opening(at, limit)
			if open < 0 {
				return at
			}
			at = open
			continue
		case c == '”':
			open := strings.LastIndex(p.clean[limit:at], "“")
			if open < 0 || !p.inBody(limit+open) {
				return at
			}
			at = limit + open
			continue
		case c == '·' || c == '-' || c == '&' || c == '—' && !strings.HasSuffix(p.clean[:at], "——"):
			at -= size
			continue
		case isEnd(c) || isBlank(p.clean[at-size:at]) > 0:
			return at
		}
		if n := p.conjunction(at); n > 0 {
			at -= n
			continue
		}
		start, ok := p.bodyToken(at)
		if !ok {
			return at
		}
		at = start
	}
	return at
}

// conjunction returns the length of the 和, 与 or 及 before at that stands
// inside a body: between two fields (人力资源和社会保障局); 0 for none.
func (p *page) conjunction(at int) int {
	for _, s := range []string{"和", "与", "及"} {
		if !strings.HasSuffix(p.clean[:at], s) {
			continue
		}
		left, _ := p.fields.Suffix(p.clean[:at-len(s)])
		right, _ := p.fields.Prefix(p.clean[at:])
		if left > 0 && right > 0 {
			return len(s)
		}
	}
	return 0
}

// opening returns where the bracket closed before at opens, -1 when it does
// not, or when what stands before it is no part of a body.
func (p *page) opening(at, limit int) int {
	open := max(strings.LastIndex(p.clean[limit:at], "（"), strings.LastIndex(p.clean[limit:at], "("))
	if open < 0 || strings.ContainsAny(p.clean[limit+open:at], "，。；\n") || !p.inBody(limit+open) || p.holdsName(limit+open, at) {
		return -1
	}
	return limit + open
}

// holdsName reports whether an accepted name lies in clean[start:end].
func (p *page) holdsName(start, end int) bool {
	i := p.nameAfter(start)
	return i < len(p.names) && p.names[i].Start < end
}

// inBody reports whether the character before at can be part of a body.
func (p *page) inBody(at int) bool {
	c, _ := p.last(at)
	return isHan(c)
}

// bodyToken returns the start of the token that ends at at (or holds the
// character before it); ok is false when a body doesn't reach over it.
func (p *page) bodyToken(at int) (start int, ok bool) {
	c, size := p.last(at)
	i, found := p.token(at - size)
	if !found {
		return at, false
	}
	if p.nameEnds(at) {
		i := p.nameAfter(at) - 1
		if n, _ := p.notAfter.Prefix(p.clean[at:]); n == 0 && !strings.HasPrefix(p.clean[at:], "文学奖") {
			return at, false
		}
		return p.names[i].Start, true
	}
	if p.roleBefore(at) > 0 {
		return at, false
	}
	t := p.doc.Tokens[i]
	w := p.clean[t.Start:at]
	if b, _ := p.last(t.Start); (isDigit(b) || isDigit(c)) && !p.numbered(w) {
		return at, false
	}
	if _, stop := p.stops.Lookup(w); stop {
		return at, false
	}
	if t.End != at && c < utf8.RuneSelf {
		return t.Start, true
	}
	if n, _ := p.parts.Suffix(p.clean[:at]); n >= len(w) {
		return at - n, true
	}
	if strings.ContainsRune("委局办厅部处科站所组", c) {
		if n, _ := p.parts.Suffix(p.clean[:at-size]); n+size >= len(w) && n > 0 {
			return at - size - n, true
		}
	}
	if t.Tag == segment.Verb && t.End == at && t.Len() == size && p.inner(i) {
		return t.Start, true
	}
	return t.Start, bodyTag(t.Tag, w)
}

// inner reports whether a noun stands before token i, so that a verb of one
// character is part of a name: 新居巷社区.
func (p *page) inner(i int) bool {
	if i == 0 || p.doc.Tokens[i-1].End != p.doc.Tokens[i].Start {
		return false
	}
	switch p.doc.Tokens[i-1].Tag {
	case segment.Noun, segment.PlaceName, segment.BodyName, segment.Abbreviation, segment.NounMorpheme, segment.ProperName:
		return true
	}
	return false
}

// roleBefore returns the length of the occupation or role that ends at at, a
// word a body doesn't reach over (专家 …), unless it is part of a longer one
// (专家组).
func (p *page) roleBefore(at int) int {
	n, h := p.titles.Suffix(p.clean[:at])
	if n == 0 || !p.heads[h].weak() {
		return 0
	}
	if c, _ := p.next(at); strings.ContainsRune("组团会协联局处部委院所站队社", c) {
		return 0
	}
	return n
}

// numbered reports whether a number can stand before w in a body: 第14届, 32师.
func (p *page) numbered(w string) bool {
	if w[0] < utf8.RuneSelf {
		return true
	}
	c, _ := utf8.DecodeRuneInString(w)
	return strings.ContainsRune("届号师旅团军局处所院校中连营支集基部", c)
}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }

// bodyTag reports whether a word of that tag can stand in a body.
func bodyTag(t segment.Tag, w string) bool {
	switch t {
	case segment.Preposition, segment.Particle, segment.Conjunction, segment.Adverb, segment.AdverbMorph,
		segment.ModalParticle, segment.TimeWord, segment.TimeMorpheme, segment.Interjection, segment.Mark,
		segment.Verb, segment.AdverbialVerb, segment.AdverbialAdj:
		return false
	case segment.Pronoun:
		return strings.HasPrefix(w, "该") || w == "本" || w == "某"
	case segment.Numeral, segment.Quantifier:
		return true
	}
	return true
}

// trimStart moves the start of a post behind words that do not begin one.
func (p *page) trimStart(start, head int) int {
	for _, s := range own {
		if strings.HasPrefix(p.clean[start:head], s) {
			return start + len(s)
		}
	}
	for start < head {
		i, ok := p.token(start)
		if !ok {
			return start
		}
		t := p.doc.Tokens[i]
		if w := p.clean[start:t.End]; w == "前" || w == "原" {
			return start
		}
		if t.End > head || !notFirst[p.clean[start:t.End]] && t.Tag != segment.Suffix && t.Tag != segment.Locality && t.Tag != segment.Quantifier {
			return start
		}
		start = t.End
	}
	return start
}

// own are words by which an article names its own place.
var own = []string{"我市", "我县", "我区", "我省", "我州", "我镇", "我乡", "我国", "我军", "我校", "我院", "我局", "我委", "全市", "全县", "全区", "全省", "有关", "相关", "其他", "各级", "上级", "部分", "主要"}

var notFirst = map[string]bool{"新": true, "的": true, "我": true, "新任": true, "时任": true}
