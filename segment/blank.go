package segment

import (
	"unicode"
	"unicode/utf8"
)

// skipBlank returns the start of the first character of s[at:end] that is no
// blank, end if there is none.
func skipBlank(s string, at, end int) int {
	for at < end {
		n := blankAt(s[at:end])
		if n == 0 {
			return at
		}
		at += n
	}
	return at
}

// nextBlank returns the start of the first blank of s[at:end], end if there
// is none.
func nextBlank(s string, at, end int) int {
	for ; at < end; at++ {
		if mayBeBlank[s[at]] && blankAt(s[at:end]) > 0 {
			return at
		}
	}
	return end
}

// mayBeBlank holds the bytes that blanks begin with; none of them stands
// inside a character.
var mayBeBlank = [256]bool{'\t': true, '\n': true, '\v': true, '\f': true, '\r': true, ' ': true, 0xc2: true, 0xe1: true, 0xe2: true, 0xe3: true}

// blankAt returns the length of the blank that s begins with, 0 if it begins
// with something else.
func blankAt(s string) int {
	switch c := s[0]; {
	case c == ' ' || c >= '\t' && c <= '\r':
		return 1
	case c < 0x80 || c >= 0xe4:
		return 0 // nothing above U+3000 is blank
	}
	if r, n := utf8.DecodeRuneInString(s); unicode.IsSpace(r) {
		return n
	}
	return 0
}

func isBlank(s string) bool { return skipBlank(s, 0, len(s)) == len(s) }
