package text

import "unicode/utf8"

// A paren is an opening parenthesis whose partner has not come yet.
type paren struct{ chinese bool }

const (
	maxParens   = 16 // parentheses remembered on a line
	maxInParens = 96 // bytes looked at for the partner of a parenthesis
)

// open removes notes of pinyin; other parentheses get their Chinese form
// where they stand in Chinese text.
func (c *cleaner) open(i int, r rune, size int) int {
	if isHan(c.last) {
		if end := c.notes(i); end > i {
			return c.remove(i, end, RulePinyin)
		}
	}
	p := paren{chinese: r == '（' || c.inChinese(i)}
	if len(c.parens) == maxParens {
		copy(c.parens, c.parens[1:])
		c.parens = c.parens[:maxParens-1]
	}
	c.parens = append(c.parens, p)
	if r == '(' && p.chinese {
		return c.replace(i, i+size, '（', RulePunct)
	}
	return c.keep(i+size, r)
}

// close gives a closing parenthesis the form of its partner. One without a
// partner, as in 1)加强, goes by its neighbours.
func (c *cleaner) close(i int, r rune, size int) int {
	chinese := isChinese(c.last) || isDigit(c.last) && isChinese(c.next(i+size))
	if n := len(c.parens); n > 0 {
		chinese = c.parens[n-1].chinese
		c.parens = c.parens[:n-1]
	}
	if r == ')' && chinese {
		return c.replace(i, i+size, '）', RulePunct)
	}
	return c.keep(i+size, r)
}

// inChinese reports whether the parenthesis at i opens in Chinese text: before
// it, in it, or behind its partner stands a Chinese character.
func (c *cleaner) inChinese(i int) bool {
	if isChinese(c.last) {
		return true
	}
	latin := isLatin(c.last)
	for at := i + 1; at < len(c.src) && at < i+maxInParens; {
		b := c.src[at]
		switch {
		case b == ')':
			return !latin && c.chineseBehind(at+1)
		case b == '\n' || b == '(':
			return false
		case b < utf8.RuneSelf:
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(c.src[at:])
		if isHan(r) {
			return true
		}
		if at += size; r == '）' {
			return !latin && c.chineseBehind(at)
		}
	}
	return false
}

// chineseBehind reports whether a Chinese character stands at i, a blank passed
// over.
func (c *cleaner) chineseBehind(i int) bool {
	r := c.next(i)
	if r == ' ' {
		r = c.next(i + 1)
	}
	return isChinese(r)
}
