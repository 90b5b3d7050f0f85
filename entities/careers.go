package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// careers adds the posts of clauses without a subject to the person the
// paragraph is about: 1985年任县委书记，历任市委常委、副市长. The person is the only
// one named in the paragraph before, or stands alone on the line before it.
func (p *page) careers(found []holding) []holding {
	start := 0
	about := -1 // the name of a line of its own
	for start < len(p.clean) {
		end := len(p.clean)
		if i := strings.IndexByte(p.clean[start:], '\n'); i >= 0 {
			end = start + i
		}
		found = p.career(found, text.Range{Start: start, End: end}, about)
		found = p.profile(found, text.Range{Start: start, End: end}, about)
		about = p.heading(start, end)
		start = end + 1
	}
	return found
}

// heading returns the index of the name that is all of clean[start:end], -1
// for none.
func (p *page) heading(start, end int) int {
	start, end = p.skipBlanks(start), p.skipBlanksBack(end)
	if i := p.nameAfter(start); i < len(p.names) && p.names[i].Start == start && p.names[i].End == end {
		return i
	}
	return -1
}

// profile adds the posts that are clauses of their own in the first sentence of a
// paragraph about the name of the line before it, or about the name it begins with and
// whose sex it says: 王远清，男，外科副主任，主任医师.
func (p *page) profile(found []holding, r text.Range, about int) []holding {
	at := p.skipBlanks(r.Start)
	if i := p.nameAfter(at); i < len(p.names) && p.names[i].Start == at {
		if at = p.names[i].End; !starts(&p.sex, p.clean[at:]) {
			return found
		}
		about = i
	}
	for about >= 0 && at < r.End {
		for i, q := range p.chainAfter(at, profileRule) {
			if i == 0 {
				q.Start = at
			}
			if p.clause(q.End) {
				found = append(found, holding{about, q})
			}
		}
		n := strings.IndexAny(p.clean[at:r.End], "，。；：")
		if n < 0 {
			break
		}
		c, size := p.next(at + n)
		if at += n + size; c != '，' || p.holdsName(at-n-size, at) && p.nameAfter(at-n-size) != about {
			break
		}
	}
	return found
}

// career adds the posts of one paragraph, which is about the name at index
// about if that is not -1.
func (p *page) career(found []holding, r text.Range, about int) []holding {
	next := p.nameAfter(r.Start)
	for at := r.Start; at < r.End; {
		if next < len(p.names) && p.names[next].Start <= at {
			if about >= 0 && p.nameText(p.names[about].Range) != p.nameText(p.names[next].Range) {
				return found
			}
			about, at = next, max(at, p.names[next].End)
			next++
			continue
		}
		c, size := utf8.DecodeRuneInString(p.clean[at:])
		if about < 0 || !p.taking.Begins(c) {
			at += size
			continue
		}
		n, _ := p.taking.Prefix(p.clean[at:])
		if n == 0 || !p.subjectless(at, about) {
			at += size
			continue
		}
		at += n
		for _, q := range p.chainAfter(at, careerRule) {
			if at = q.End; !strings.HasPrefix(p.clean[at:], "的") {
				found = append(found, holding{about, q})
			}
		}
	}
	return found
}

// subjectless reports whether a clause begins at at, or only a date or an
// adverb stands before it there, and the name's own clause is over.
func (p *page) subjectless(at, name int) bool {
	if w := p.clean[at:]; strings.HasPrefix(w, "为") || strings.HasPrefix(w, "是") || strings.HasPrefix(w, "系") {
		return false
	}
	c, _ := p.last(at)
	if !isEnd(c) {
		n, _ := p.modifier.Suffix(p.clean[:at])
		at -= n
		c, _ = p.last(at)
	}
	return at > p.names[name].End && (isEnd(c) || strings.ContainsRune("年月日后起曾", c))
}
