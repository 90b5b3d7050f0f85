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

// wrap breaks s into lines of at most n columns, between Chinese characters
// and at blanks, so that no line begins with a closing mark or ends with an
// opening one. What cannot be broken so stays whole.
func wrap(s string, n int) []string {
	var lines []string
	start, used := 0, 0  // of the line
	stop, beyond := 0, 0 // where the line may end, and the columns behind that
	before := ""
	for at := 0; at < len(s); {
		unit := s[at : at+unitLen(s[at:])]
		if !closes(unit) && !opens(before) {
			stop, beyond = at, 0
		}
		wide := columns(unit)
		if unit == " " && used+wide > n {
			wide = 0 // at the end of a line nobody sees it
		}
		if used+wide > n && stop > start {
			lines = append(lines, strings.TrimRight(s[start:stop], " "))
			start, used, beyond = stop, beyond, 0
		}
		used, beyond = used+wide, beyond+wide
		at += len(unit)
		before = unit
	}
	return append(lines, strings.TrimRight(s[start:], " "))
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

func closes(unit string) bool {
	r, _ := utf8.DecodeRuneInString(unit)
	return strings.ContainsRune(" ，。、；：？！）》〉”’」』】…—,.;:?!)%", r)
}

func opens(unit string) bool {
	r, _ := utf8.DecodeRuneInString(unit)
	return strings.ContainsRune("（《〈“‘「『【(", r)
}
