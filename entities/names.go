package entities

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A name is a person's full name at one place.
type name struct {
	text.Range
	score int // tenths of natural logarithms
	rule  string
	group int // index of the first name of its list
}

const (
	nameThreshold = 0
	afterTitle    = 45   // a post ends where the name begins
	commonSurname = -15  // the weight of a common one
	restOfName    = 20   // one character behind a token tagged as a person
	hopeless      = -110 // characters that no evidence makes a name
	rareSurname   = -45  // a surname behind a post weighs at least this
	inList        = 14   // a neighbour in a list looks like a name
	tagged        = 28   // the tagger calls it a person
	insideToken   = -22
	otherWord     = -28
	otherWord3    = -10 // … of three characters: rarely an ordinary word
	placeName     = -60
	placeAfter    = -35
	notName       = -90
	clauseStart   = 8
	clauseEnd     = 8
	nothingAfter  = -16
)

// candidates returns every place that reads like a name by the rules, scored.
func (p *page) candidates() []name {
	var found []name
	for at := 0; at < len(p.clean); {
		c, size := utf8.DecodeRuneInString(p.clean[at:])
		if w := p.chars.of(c).surname; w > noChar {
			found = p.readings(found, at, size, int(w))
		}
		if n, w := p.surnames.Prefix(p.clean[at:]); n > 0 {
			found = p.readings(found, at, n, w)
		}
		at += size
	}
	return found
}

// readings appends the names of one and two given characters whose surname
// is the n bytes at at.
func (p *page) readings(dst []name, at, n, weight int) []name {
	c1, n1 := p.next(at + n)
	if !isHan(c1) {
		return p.blankName(dst, at, n, weight)
	}
	w1 := p.chars.of(c1)
	c2, n2 := p.next(at + n + n1)
	short, long := int(w1.single), noChar
	if isHan(c2) {
		long = int(w1.first) + int(p.chars.of(c2).second)
	}
	if max(weight, rareSurname)+max(short, long) < hopeless || p.titled(at+n) {
		return dst
	}
	left := p.leftEvidence(at)
	if c, _ := p.next(at); left >= inList && !strings.ContainsRune(nameCues, c) {
		weight = max(weight, rareSurname)
	}
	dst = p.reading(dst, at, at+n+n1, weight, short, left)
	if long > noChar {
		dst = p.reading(dst, at, at+n+n1+n2, weight, long, left)
	}
	return dst
}

// titled reports whether a title or 某, not a given name, stands at at.
func (p *page) titled(at int) bool {
	rest := p.clean[at:]
	for _, s := range courtesies {
		if strings.HasPrefix(rest, s) {
			return true
		}
	}
	n, _ := p.ranks.Prefix(rest)
	k, h := p.titles.Prefix(rest[n:])
	return k > len("长") && p.heads[h].standing != noPost
}

var courtesies = []string{"总", "高工", "先生", "女士", "小姐", "某", "氏", "婆婆", "大爷", "大妈", "阿姨", "叔叔", "奶奶", "爷爷", "老汉", "大姐", "大哥", "师傅", "总说", "老说"}

// blankName appends a name of two characters set apart by blanks, as bylines
// have them: 记者 李 丹.
func (p *page) blankName(dst []name, at, n, weight int) []name {
	g := p.skipBlanks(at + n)
	if g == at+n || g > at+n+6 {
		return dst
	}
	c, size := p.next(g)
	if !isHan(c) {
		return dst
	}
	after, _ := p.next(g + size)
	before, _ := p.last(p.skipBlanksBack(at))
	if isHan(after) && p.chars.of(after).surname == noChar {
		return dst
	}
	if k, _ := p.titles.Suffix(p.clean[:p.skipBlanksBack(at)]); k == 0 && !isEnd(before) {
		return dst
	}
	score := weight + int(p.chars.of(c).single) + p.leftEvidence(p.skipBlanksBack(at))
	if isHan(after) {
		score -= 10
	}
	return append(dst, name{Range: text.Range{Start: at, End: g + size}, score: score, rule: "blank"})
}

// reading appends clean[at:end] when its characters and the evidence around
// it carry it.
func (p *page) reading(dst []name, at, end, surname, given, left int) []name {
	score := surname + given + left
	if score < -90 {
		return dst
	}
	token := p.tokenEvidence(at, end, left, surname)
	if token < tagged && p.holdsVerb(at, end) {
		return dst
	}
	score += p.rightEvidence(at, end) + token
	if _, ok := p.places.Lookup(p.clean[at:end]); ok {
		score += placeName
	}
	if _, ok := p.notNames.Lookup(p.clean[at:end]); ok {
		score += notName
	}
	if c, _ := p.last(end); strings.ContainsRune("村镇乡县区街路", c) {
		score += placeAfter
	}
	if score < nameThreshold-30 {
		return dst
	}
	return append(dst, name{Range: text.Range{Start: at, End: end}, score: score, rule: "name"})
}

// leftEvidence weighs what stands before a name.
func (p *page) leftEvidence(at int) int {
	b := p.postEnd(at)
	if first, _ := p.next(at); first == '和' || first == '同' || first == '与' {
		return 0
	}
	if n, v := p.headBefore(b); n > 0 {
		if v >= 0 && p.heads[v].weak() || !p.tokenBegins(at) {
			return afterTitle / 2
		}
		return afterTitle
	}
	c, n := p.last(b)
	switch {
	case c == '、' || c == '和' || c == '与' || c == '及' || b < at:
		return p.listEvidence(b - n)
	case isEnd(c):
		return clauseStart
	}
	return 0
}

// listEvidence weighs whether a name ends at end.
func (p *page) listEvidence(end int) int {
	if n, h := p.headBefore(end); n > 0 && h >= 0 && p.heads[h].standing <= bodyPost {
		return inList
	}
	best := 0
	for n, at := 0, end; n < 4; n++ {
		c, size := p.last(at)
		if !isHan(c) {
			break
		}
		at -= size
		if n == 0 {
			continue
		}
		if s := p.plain(at, end); s > best {
			best = s
		}
	}
	if best > 0 {
		return inList + min(best, 20)/2
	}
	return 0
}

// plain weighs the characters of clean[at:end] as a name, without context;
// an unlikely one weighs 0.
func (p *page) plain(at, end int) int {
	c, n := p.next(at)
	w := int(p.chars.of(c).surname)
	if k, v := p.surnames.Prefix(p.clean[at:end]); k > 0 && k < end-at {
		n, w = k, v
	}
	if w == noChar {
		return 0
	}
	c1, n1 := p.next(at + n)
	switch end - at - n - n1 {
	case 0:
		return w + int(p.chars.of(c1).single) + 10
	case 3, 4:
		c2, _ := p.next(at + n + n1)
		return w + int(p.chars.of(c1).first) + int(p.chars.of(c2).second) + 10
	}
	return 0
}

// rightEvidence weighs what stands after a name.
func (p *page) rightEvidence(at, end int) int {
	e := p.skipBlanks(end)
	rest := p.clean[e:]
	if n, w := p.afterNames.Prefix(rest); n > 0 {
		if p.tokenBegins(e) {
			return w
		}
		return w / 2
	}
	if n, _ := p.notAfter.Prefix(rest); n > 0 && e == end {
		return placeAfter
	}
	c, n := utf8.DecodeRuneInString(rest)
	switch {
	case c == '、':
		return clauseEnd + p.nextInList(e+n)
	case isEnd(c):
		return clauseEnd
	case e > end:
		return clauseEnd
	}
	if n, v := p.titles.Prefix(rest); n > 0 && !p.heads[v].weak() {
		return 14
	}
	if n, _ := p.ranks.Prefix(rest); n > 0 {
		if k, _ := p.titles.Prefix(rest[n:]); k > 0 {
			return 14
		}
		return 4
	}
	return nothingAfter
}

// nextInList weighs whether a name begins at at.
func (p *page) nextInList(at int) int {
	c, n := p.next(at)
	if p.chars.of(c).surname == noChar {
		return 0
	}
	_, n1 := p.next(at + n)
	_, n2 := p.next(at + n + n1)
	if s := max(p.plain(at, at+n+n1), p.plain(at, at+n+n1+n2)); s > 0 {
		return inList + min(s, 20)/2
	}
	return 0
}

// tokenEvidence weighs how the segmenter cut and tagged clean[at:end], whose
// surname and left side have these weights.
func (p *page) tokenEvidence(at, end, left, surname int) int {
	i, ok := p.token(at)
	if !ok {
		return 0
	}
	t := p.doc.Tokens[i:]
	score := 0
	if t[0].Start < at {
		score += insideToken
		if t[0].Tag == segment.PlaceName {
			score += insideToken
		}
	}
	if !p.tokenBegins(end) && !p.cueInside(end, t[0].End) {
		score += insideToken
	}
	if score < 0 {
		if t[0].Tag == segment.None {
			return score / 2
		}
		return score
	}
	if t[0].End == end {
		w := wholeToken(t[0].Tag, end-at, left, surname)
		if c, _ := p.last(end); w == tagged && strings.ContainsRune("及和与在说率就将等都", c) {
			w -= tagged - 4
		}
		return w
	}
	if len(t) > 1 && t[1].End == end {
		return p.twoTokens(t[0], t[1])
	}
	return 0
}

// holdsVerb reports whether a word that follows names lies in clean[at:end].
func (p *page) holdsVerb(at, end int) bool {
	for i := at; i < end; {
		if n, w := p.afterNames.Prefix(p.clean[i:end]); n > len("一") && w >= 10 {
			return true
		}
		_, n := p.next(i)
		i += n
	}
	return false
}

// wholeToken weighs a name that is one token.
func wholeToken(tag segment.Tag, size, left, surname int) int {
	switch {
	case tag == segment.PersonName:
		return tagged
	case tag == segment.None:
		return 4
	case left < inList:
		return otherWord
	case size > len("二字"):
		return otherWord3
	case surname > commonSurname:
		return otherWord / 2
	}
	return otherWord
}

// twoTokens weighs a name that is two tokens.
func (p *page) twoTokens(a, b segment.Token) int {
	if a.Tag == segment.PersonName && b.Tag == segment.PersonName {
		return tagged
	}
	c, n := p.next(b.Start)
	switch {
	case n == b.Len() && strings.ContainsRune(nameCues, c):
		return insideToken
	case a.Tag == segment.PersonName && n == b.Len():
		return restOfName
	case a.Tag != segment.PersonName && n < b.Len() && a.Len() == len("一"):
		return otherWord / 2
	}
	return 0
}

// cueInside reports whether the rest of a token, clean[at:end], is one
// character that often follows a name, so the token may have swallowed it.
func (p *page) cueInside(at, end int) bool {
	c, n := p.next(at)
	return at+n == end && strings.ContainsRune(nameCues, c)
}

// nameCues are single characters that follow names.
const nameCues = "说率就将在与和及等为对向同也还被把会讲到赴任作做称指来带都"

// weak heads are ordinary words as often as heads of a post.
func (h *head) weak() bool { return h.standing == noPost || h.standing == jobPost }

// resolve keeps, of overlapping names, the one with the higher score, then
// the longer, then the earlier, after names seen at several places have
// strengthened one another.
func (p *page) resolve(found []name) []name {
	seen := map[string]int{}
	for _, n := range found {
		if n.score > nameThreshold {
			seen[p.nameText(n.Range)]++
		}
	}
	for i := range found {
		if k := seen[p.nameText(found[i].Range)]; k > 0 {
			found[i].score += 12 * min(k-1, 3)
		}
	}
	sort.SliceStable(found, func(a, b int) bool {
		x, y := found[a], found[b]
		if x.score != y.score {
			return x.score > y.score
		}
		if x.Len() != y.Len() {
			return x.Len() > y.Len()
		}
		return x.Start < y.Start
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
	sort.Slice(kept, func(a, b int) bool { return kept[a].Start < kept[b].Start })
	return kept
}

// nameText returns the name at r without blanks.
func (p *page) nameText(r text.Range) string {
	s := p.clean[r.Start:r.End]
	if strings.ContainsAny(s, " \u3000\u00a0\t") {
		return strings.NewReplacer(" ", "", "\u3000", "", "\u00a0", "", "\t", "").Replace(s)
	}
	return s
}
