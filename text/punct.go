package text

import "strings"

// chineseMarks gives the Chinese form of ASCII marks.
var chineseMarks = map[rune]rune{',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '.': '。'}

// comma removes a comma that stands before another mark, as content farms
// double them; the second mark is the article's own. A comma between Chinese
// characters gets its Chinese form.
func (c *cleaner) comma(i int, r rune, size int) int {
	if next := c.next(i + size); strings.ContainsRune(",，、。;；", next) {
		if isChinese(c.last) || isChinese(next) || c.hanNear(i, i+size) {
			return c.remove(i, i+size, RuleDoubled)
		}
	}
	if r == ',' && c.chineseAround(i, size) {
		return c.replace(i, i+size, '，', RulePunct)
	}
	return c.keep(i+size, r)
}

// mark gives one of ; : ! ? . its Chinese form where its neighbours are Chinese.
func (c *cleaner) mark(i int, r rune, size int) int {
	switch r {
	case '?', '？':
		if end, ok := c.slip(i); ok {
			c.damage(i, end, RuleSlip)
			return c.keep(end, '？')
		}
		if r == '？' {
			return c.keep(i+size, r)
		}
	case ':':
		if strings.HasPrefix(c.src[i:], "://") {
			return c.keep(endOfURL(c.src, i), '/')
		}
	case '.':
		return c.fullStop(i)
	}
	if c.chineseAround(i, size) {
		return c.replace(i, i+size, chineseMarks[r], RulePunct)
	}
	return c.keep(i+size, r)
}

// markForms gives the usual form of marks that keyboards, fonts and code pages
// have in others: small ones, half-width ones, and dots between the parts of a
// name.
var markForms = map[rune]rune{
	'︰': '：', '﹕': '：', '∶': '：', '﹐': '，', '､': '、', '﹑': '、', '｡': '。', '﹒': '·', '﹔': '；', '﹖': '？', '﹗': '！',
	'﹙': '（', '﹚': '）', '〝': '“', '〞': '”', '〟': '”', '•': '·', '‧': '·', '・': '·', '･': '·', '∙': '·', '⋅': '·', '˙': '·',
}

// form gives a mark its usual form. A dot is one between Chinese characters
// only, and the colon of a ratio is that of numbers.
func (c *cleaner) form(i int, r rune, size int) int {
	to := markForms[r]
	switch {
	case to == '·' && !(isHan(c.last) && isHan(c.next(i+size)) && !c.inJapanese(i)):
		return c.keep(i+size, r)
	case r == '∶' && isDigit(c.last) && isDigit(c.next(i+size)):
		to = ':'
	}
	return c.replace(i, i+size, to, RulePunct)
}

// ellipsis makes the dots of src[i:end] an ellipsis, three of them one mark.
func (c *cleaner) ellipsis(i, end int) int {
	for ; end-i >= 6; i += 3 {
		c.replace(i, i+3, '…', RulePunct)
	}
	return c.replace(i, end, '…', RulePunct)
}

// fullStop makes dots in a row an ellipsis and a dot that ends a line of Chinese
// the Chinese full stop. One between two Chinese characters (市.委) is damage, but
// for that of a list number (一.).
func (c *cleaner) fullStop(i int) int {
	if end := skipAny(c.src, i, "."); end-i >= 3 {
		if isChinese(c.last) || isChinese(c.next(end)) {
			return c.ellipsis(i, end)
		}
		return c.keep(end, '.')
	}
	if isHan(c.last) {
		next := c.next(i + 1)
		if next == 0 || next == '\n' || next == '\r' || next == '”' {
			return c.replace(i, i+1, '。', RulePunct)
		}
		if isHan(next) && !strings.ContainsRune("一二三四五六七八九十", c.last) {
			c.damage(i, i+1, RuleDot)
		}
	}
	return c.keep(i+1, '.')
}

// endOfURL returns the end of the address around i: it holds no blanks, no
// brackets and nothing beyond ASCII.
func endOfURL(s string, i int) int {
	for i < len(s) && s[i] > ' ' && s[i] < 0x7F && strings.IndexByte("(),;<>\"", s[i]) < 0 {
		i++
	}
	return i
}

// chineseAround reports whether a mark of size bytes at i stands in Chinese
// text, as its neighbours tell. A blank behind the mark is passed over; a line
// end, and a quotation mark, which Chinese shares with English, tell nothing.
func (c *cleaner) chineseAround(i, size int) bool {
	end := i + size
	right := c.next(end)
	if right == ' ' {
		right = c.next(end + 1)
	}
	if isQuote(c.last) || isQuote(right) || right == 0 || isLineEnd(right) {
		return c.hanNear(i, end)
	}
	return isChinese(c.last) || isChinese(right)
}

func isQuote(r rune) bool { return r == '“' || r == '”' || r == '‘' || r == '’' || r == '"' }

// nearBytes is how far hanNear looks: six Chinese characters.
const nearBytes = 18

// hanNear reports whether a Chinese character stands within a few characters
// of src[i:end].
func (c *cleaner) hanNear(i, end int) bool {
	return hasHan(c.src[end:min(len(c.src), end+nearBytes)]) || hasHan(c.src[max(0, i-nearBytes):i])
}

// hasHan reports whether s holds a first byte of the Chinese characters from
// U+4000 to U+9FFF.
func hasHan(s string) bool {
	for i := range len(s) {
		if 0xE4 <= s[i] && s[i] <= 0xE9 {
			return true
		}
	}
	return false
}
