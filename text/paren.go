package text

import (
	"strings"
	"unicode/utf8"
)

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

// close gives a closing parenthesis the form of its partner.
func (c *cleaner) close(i int, r rune, size int) int {
	chinese := isChinese(c.last)
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
	body := c.src[i+1 : min(len(c.src), i+1+maxInParens)]
	n := strings.IndexAny(body, ")）\n")
	if n < 0 {
		return isHan(c.next(i + 1))
	}
	if strings.ContainsFunc(body[:n], isHan) {
		return true
	}
	_, size := utf8.DecodeRuneInString(body[n:])
	return !isLatin(c.last) && isChinese(c.next(i+1+n+size))
}
