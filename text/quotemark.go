package text

import "strings"

// A quoteState tells whether a quotation is open on a line.
type quoteState struct {
	at   int // up to here the marks of the line were looked at
	open bool
}

// look goes on to the mark at i.
func (q *quoteState) look(s string, i int) {
	for _, r := range s[q.at:i] {
		switch r {
		case '“':
			q.open = true
		case '”':
			q.open = false
		}
	}
	q.at = i + 1
}

// straightQuote gives a straight quotation mark in Chinese text its Chinese
// form: it closes what is open and, behind a colon or when nothing is open,
// opens what the next mark of the line closes. One that does neither, as of 27",
// stays.
func (c *cleaner) straightQuote(i int) int {
	q := &c.quotes
	q.look(c.src, i)
	if isLatin(c.last) && isLatin(c.next(i+1)) { // an apostrophe
		return c.keep(i+1, '"')
	}
	mark := '”'
	if !q.open || c.last == '：' {
		if !closed(c.src[i+1:]) {
			return c.keep(i+1, '"')
		}
		mark = '“'
	}
	q.open = mark == '“'
	if !c.hanNear(i, i+1) {
		return c.keep(i+1, '"')
	}
	return c.replace(i, i+1, mark, RulePunct)
}

// closed reports whether the first quotation mark of the line that s begins
// with may close.
func closed(s string) bool {
	n := strings.IndexAny(s, "“”\"\n")
	return n >= 0 && (s[n] == '"' || strings.HasPrefix(s[n:], "”"))
}
