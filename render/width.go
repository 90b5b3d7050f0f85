package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// columns returns how many columns of a terminal s takes by Unicode's East
// Asian Width (UAX #11): two for a wide or full-width character, none for a
// mark over another, else one. Ambiguous ones count as one.
func columns(s string) (n int) {
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

func columnsOf(r rune) int {
	if r < 0x7F {
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	return 1
}

// pad returns s filled with blanks up to n columns.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-columns(s)))
}

// wrap breaks s into lines of at most n columns. It breaks between Chinese
// characters and at blanks; a closing mark may stand beyond the end of a line.
func wrap(s string, n int) []string {
	var lines []string
	start, at, used := 0, 0, 0
	for at < len(s) {
		unit := s[at : at+unitLen(s[at:])]
		wide := columns(unit)
		if used > 0 && used+wide > n && !closes(unit) {
			lines = append(lines, strings.TrimRight(s[start:at], " "))
			start, used = at, 0
			if unit == " " {
				start, wide = at+1, 0
			}
		}
		at += len(unit)
		used += wide
	}
	return append(lines, s[start:])
}

// unitLen returns the length of what must not be broken: a character, or a
// word of letters and digits.
func unitLen(s string) int {
	end := strings.IndexFunc(s, func(r rune) bool { return r >= 0x7F || !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	switch {
	case end < 0:
		return len(s)
	case end > 0:
		return end
	}
	_, n := utf8.DecodeRuneInString(s)
	return n
}

func closes(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("，。、；：？！）》”’」』】…,.;:?!)", r)
}
