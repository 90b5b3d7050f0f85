package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// trimLeft drops conjunctions, times and scene adverbials from the front.
func (a *article) trimLeft(r text.Range) text.Range {
	for r.Len() > 0 {
		rest := a.s[r.Start:r.End]
		if _, ok := a.nameAt(r.Start); ok && a.caption(rest) == 0 {
			return r
		}
		if n := symbols(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := max(a.caption(rest), dateline(rest)); n > 0 {
			r.Start += n
			continue
		}
		if n := blankLen(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := a.timeLen(rest); n > 0 {
			r.Start += n
			continue
		}
		if n := a.scene(rest); n > 0 {
			r.Start += n
			continue
		}
		n := len(a.lex.set("time").prefix(rest))
		if n == 0 {
			n = len(a.lex.set("lead").prefix(rest))
		}
		if n == 0 || a.inName(r.Start+n) || !a.endsToken(r.Start+n) {
			return r
		}
		r.Start += n
	}
	return r
}

// symbols returns the length of s up to the last symbol that stands in no
// phrase (× > | *), and of a bracket s begins with.
func symbols(s string) int {
	depth, n, open := 0, 0, 0
	for i, c := range s {
		_, sd := markOf(c)
		switch {
		case sd == opening:
			if depth == 0 {
				open = i
			}
			depth++
		case sd == closing:
			if depth--; depth == 0 && (c == '】' || reporters(s[:open], s[open:i])) {
				n = i + utf8.RuneLen(c)
			}
		case depth == 0 && sd == noMark && !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune("、·-—.%/&＋+ ", c):
			n = i + utf8.RuneLen(c)
		}
	}
	if c, _ := utf8.DecodeRuneInString(s[n:]); c == '（' || c == '(' {
		if i := strings.IndexAny(s[n:], "）)"); i > 0 {
			_, size := utf8.DecodeRuneInString(s[n+i:])
			n += i + size
		}
	}
	return n
}

// dateline returns the length of the dateline that s begins with: 某社8月4日电 .
func dateline(s string) int {
	i := strings.IndexByte(s[:min(len(s), maxDateline)], ' ')
	if i > 0 && (strings.HasSuffix(s[:i], "电") || strings.HasSuffix(s[:i], "讯")) {
		return i
	}
	return 0
}

// maxDateline bounds a dateline in bytes.
const maxDateline = 60

// caption returns the length of the caption of a picture that s begins with: 某某 资料图.
func (a *article) caption(s string) int {
	words := a.lex.set("caption")
	for i := 1; i < len(s) && i < maxCaption; i++ {
		if isBlank(s[i:]) && words.closes(s[:i]) {
			return i
		}
	}
	return 0
}

// maxCaption bounds a caption in bytes.
const maxCaption = 120

// reporters reports whether a bracket holds a byline.
func reporters(before, inside string) bool {
	before = strings.TrimRight(before, " ")
	return strings.Contains(inside, "记者") || strings.HasSuffix(before, "电") || strings.HasSuffix(before, "讯")
}

// inName reports whether byte at lies inside a person's name.
func (a *article) inName(at int) bool {
	names := a.namesIn(text.Range{Start: max(0, at-60), End: at})
	return len(names) > 0 && names[len(names)-1].End > at
}

// timeLen returns the length of a date or hour in digits that s begins with.
func (a *article) timeLen(s string) int {
	i := 0
	for i < len(s) && (isDigit(s[i]) || s[i] == '-' || s[i] == '.') {
		i++
	}
	if i == 0 {
		return 0
	}
	if w := a.lex.set("timeunit").prefix(s[i:]); w != "" {
		return i + len(w)
	}
	return 0
}
