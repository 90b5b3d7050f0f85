package entities

import (
	"unicode/utf8"

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
	nameThreshold  = 0
	afterTitle     = 45   // a post ends where the name begins
	commonSurname  = -15  // the weight of a common one
	restOfName     = 20   // one character behind a token tagged as a person
	hopeless       = -110 // characters that no evidence makes a name
	japaneseGiven  = 5    // any given name behind a Japanese surname
	insideHopeless = -65  // the same inside a token
	leastScore     = -30  // what other places of a name can make up for
	strongestAfter = 40   // no word after a name weighs more
	rareSurname    = -45  // a surname behind a post weighs at least this
	inList         = 14   // a neighbour in a list looks like a name
	afterBody      = 26   // a body ends where the name begins
	tagged         = 28   // the tagger calls it a person
	unknownWord    = 4    // the tagger does not know the token it is
	insideToken    = -22
	otherWord      = -28
	otherWord3     = -10 // … of three characters: rarely an ordinary word
	placeName      = -60
	placeAfter     = -35
	notName        = -90
	wordAfterTitle = 70 // a word that is no name, but stands like one behind a post
	closeAfter     = 14 // what stands behind speaks for a name
	strongAfter    = 10 // a word that names have behind them far more often than other words
	sureAfter      = 20 // a word that hardly anything but a name has behind it
	titleAfter     = 14
	rankAfter      = 4
	clauseStart    = 8
	clauseEnd      = 8
	nothingAfter   = -16
)

// candidates returns every place that reads like a name by the rules, scored.
func (p *page) candidates() []name {
	var found []name
	for at, c := range p.clean {
		if c < utf8.RuneSelf {
			continue
		}
		if w := p.chars.of(c).surname; w > noChar {
			found = p.readings(found, at, utf8.RuneLen(c), int(w))
		}
		if p.surnames.Begins(c) {
			if n, w := p.surnames.Prefix(p.clean[at:]); n > 0 {
				found = p.readings(found, at, n, w)
			}
		}
		if p.japanese.Begins(c) {
			if n, w := p.japanese.Prefix(p.clean[at:]); n > 0 {
				found = p.japaneseReadings(found, at, n, w)
			}
		}
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
	least := hopeless
	if !p.tokenBegins(at) {
		least = insideHopeless
	}
	if max(weight, rareSurname)+max(short, long) < least || p.titled(at+n) {
		return dst
	}
	left := p.leftEvidence(at)
	if left >= inList && !starts(&p.follower, p.clean[at:]) {
		weight = max(weight, rareSurname)
	}
	dst = p.reading(dst, at, at+n+n1, weight, short, left)
	if long > noChar {
		dst = p.reading(dst, at, at+n+n1+n2, weight, long, left)
	}
	return dst
}

// japaneseReadings appends the names of one to three given characters behind
// a Japanese surname, the n bytes at at. Any character can stand in them.
func (p *page) japaneseReadings(dst []name, at, n, weight int) []name {
	left := p.leftEvidence(at)
	end := at + n
	for range 3 {
		c, size := p.next(end)
		if !isHan(c) || p.titled(at+n) || end > at+n && starts(&p.follower, p.clean[end:]) {
			break
		}
		end += size
		dst = p.reading(dst, at, end, weight, japaneseGiven, left)
	}
	return dst
}

// otherMeaning weighs that clean[at:end] is a place or another word, less so
// between a post and a word that follows names.
func (p *page) otherMeaning(at, end, left, right int) int {
	score := 0
	if _, ok := p.places.Lookup(p.clean[at:end]); ok {
		score = placeName
	}
	if _, ok := p.notNames.Lookup(p.clean[at:end]); ok {
		score = notName
	}
	if _, ok := p.titles.Lookup(p.clean[at:end]); ok {
		score = notName
	}
	if score < 0 && left >= afterTitle && right >= closeAfter {
		score += wordAfterTitle
	}
	return score
}

// titled reports whether a title or 某, not a given name, stands at at.
func (p *page) titled(at int) bool {
	c, _ := p.next(at)
	if p.courtesy.Begins(c) && starts(&p.courtesy, p.clean[at:]) {
		return true
	}
	if !p.titles.Begins(c) && !p.ranks.Begins(c) {
		return false
	}
	n, h := p.rankedTitle(at)
	return n > len("长") && p.heads[h].standing != noPost
}

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
	if k, _ := p.titles.Suffix(p.clean[:p.skipBlanksBack(at)]); k == 0 && !isEnd(before) && !p.inByline(at) {
		return dst
	}
	score := weight + int(p.chars.of(c).single) + p.leftEvidence(p.skipBlanksBack(at))
	if isHan(after) {
		score -= 10
	}
	dst = append(dst, name{Range: text.Range{Start: at, End: g + size}, score: score, rule: blankRule})
	h := p.skipBlanks(g + size)
	third, n3 := p.next(h)
	if h == g+size || !isHan(third) {
		return dst
	}
	if c, _ := p.next(h + n3); isHan(c) {
		return dst
	}
	score += int(p.chars.of(c).first) + int(p.chars.of(third).second) - int(p.chars.of(c).single)
	return append(dst, name{Range: text.Range{Start: at, End: h + n3}, score: score, rule: blankRule})
}

// reading appends clean[at:end] when its characters and the evidence around
// it carry it.
func (p *page) reading(dst []name, at, end, surname, given, left int) []name {
	score := surname + given + left
	if score < -90 {
		return dst
	}
	token := p.tokenEvidence(at, end, left, surname)
	if score += token; score < leastScore-strongestAfter {
		return dst
	}
	right := p.rightEvidence(at, end)
	if score += right; score < leastScore {
		return dst
	}
	if _, size := p.last(end); end-size > at && p.titled(end-size) {
		return dst
	}
	if _, verb := p.afterNames.Lookup(p.clean[at:end]); verb || token < tagged && p.holdsVerb(at, end) {
		return dst
	}
	score += p.otherMeaning(at, end, left, right)
	if ends(&p.tail, p.clean[:end]) {
		score += placeAfter
	}
	if score < leastScore {
		return dst
	}
	return append(dst, name{Range: text.Range{Start: at, End: end}, score: score, rule: nameRule})
}
