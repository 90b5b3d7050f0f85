package text

import (
	"strings"
	"unicode/utf8"
)

// lineEnd makes every line end a line feed.
func (c *cleaner) lineEnd(i int, r rune, size int) int {
	c.parens = c.parens[:0]
	c.quotes = quoteState{at: i + size}
	switch {
	case r == '\n':
		return c.keep(i+1, 0)
	case r == '\r' && c.next(i+1) == '\n':
		return c.remove(i, i+1, RuleLineEnd)
	}
	end := c.replace(i, i+size, '\n', RuleLineEnd)
	c.last = 0
	return end
}

// blank makes a run of blanks one ASCII blank, and removes it at the ends of a
// line and before a note of pinyin.
func (c *cleaner) blank(i int, r rune, size int) int {
	end := i + size
	for end < len(c.src) {
		r, n := utf8.DecodeRuneInString(c.src[end:])
		if !isBlank(r) {
			break
		}
		end += n
	}
	next := c.next(end)
	switch {
	case c.last == 0 || next == 0 || isLineEnd(next):
		return c.remove(i, end, RuleBlank)
	case isHan(c.last) && (next == '(' || next == '（') && c.notes(end) > end:
		return c.remove(i, end, RulePinyin)
	case r == ' ' && end == i+1:
		return c.keep(end, ' ')
	}
	return c.replace(i, end, ' ', RuleBlank)
}

func isBlank(r rune) bool {
	return r == ' ' || r == '\t' || r == 0xA0 || r == 0x1680 || 0x2000 <= r && r <= 0x200A || r == 0x202F || r == 0x205F || r == 0x3000
}

func isLineEnd(r rune) bool { return strings.ContainsRune("\n\r\v\f\u0085\u2028\u2029", r) }

// wide gives full-width letters and digits, and the point, the colon and the
// percent sign of numbers, their ASCII forms.
func (c *cleaner) wide(i int, r rune, size int) int {
	digit := '0' <= c.last && c.last <= '9'
	next := c.next(i + size)
	switch {
	case r == '％' && !digit:
		return c.keep(i+size, r)
	case (r == '．' || r == '：') && !(digit && isDigit(next)):
		return c.keep(i+size, r)
	}
	return c.replace(i, i+size, r-0xFEE0, RuleWidth)
}

// isDigit reports whether r is a digit of either width.
func isDigit(r rune) bool { return '0' <= r && r <= '9' || '０' <= r && r <= '９' }
