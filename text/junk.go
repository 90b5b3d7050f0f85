package text

import "strings"

// Anti-copy strings such as "& K0 x& ^! M9 P2" are short mixtures of letters,
// digits and signs. They are looked for around a sign that Chinese news hardly
// uses.

const (
	junkBefore = 64  // bytes looked at before such a sign
	junkAfter  = 256 // and behind it
	junkMixed  = 3   // words that mix letters, digits and signs in a string of junk
	junkWord   = 4   // bytes of the longest of its words
)

// junk marks the anti-copy string around i, which is none for most signs.
func (c *cleaner) junk(i int, r rune) int {
	if i < c.junkSeen {
		return c.keep(i+1, r)
	}
	start, end := i, i
	for start > 0 && start > i-junkBefore && start > c.junkSeen && isJunkByte(c.src[start-1]) {
		start--
	}
	for end < len(c.src) && end < i+junkAfter && isJunkByte(c.src[end]) {
		end++
	}
	c.junkSeen = end
	from, to := junkIn(c.src[start:end])
	if to <= i-start {
		return c.keep(i+1, r)
	}
	c.damage(start+from, start+to, RuleJunk)
	return c.keep(start+to, ' ')
}

func isJunkByte(b byte) bool { return ' ' <= b && b < 0x7F }

// junkIn returns the stretch of s that is junk, 0, 0 when none is.
func junkIn(s string) (from, to int) {
	words, letters, mixed := 0, 0, 0
	from = -1
	for at := 0; at < len(s); {
		if s[at] == ' ' {
			at++
			continue
		}
		end := at + max(strings.IndexByte(s[at:], ' '), 0)
		if end == at {
			end = len(s)
		}
		if n := end - at; n <= junkWord {
			if from < 0 {
				from = at
			}
			to = end
			words++
			letters += n
			if n > 1 && isMixed(s[at:end]) {
				mixed++
			}
		} else if words > 0 && mixed < junkMixed {
			from, words, letters, mixed = -1, 0, 0, 0
		}
		at = end
	}
	// At least two words of five are mixed, and they have two and a half bytes on average at most.
	if mixed < junkMixed || 5*mixed < 2*words || 2*letters > 5*words {
		return 0, 0
	}
	return from, to - trailingNumber(s, to)
}

// trailingNumber returns the length of the number that s[:to] ends with when
// a Chinese character follows: it belongs to the text, as in 1月.
func trailingNumber(s string, to int) int {
	n := 0
	for n < to && '0' <= s[to-1-n] && s[to-1-n] <= '9' {
		n++
	}
	if to < len(s) || n == to || s[to-1-n] != ' ' {
		return 0
	}
	return n
}

// isMixed reports whether s has characters of two kinds: letters, digits, signs.
func isMixed(s string) bool {
	var letter, digit, sign bool
	for _, b := range []byte(s) {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z':
			letter = true
		case '0' <= b && b <= '9':
			digit = true
		case b != ',' && b != '.':
			sign = true
		}
	}
	return letter && digit || letter && sign || digit && sign
}
