package text

import "unicode/utf8"

// isSymbol reports whether r is an emoji or dingbat.
func isSymbol(r rune) bool {
	return 0x2600 <= r && r <= 0x27BF || 0x1F000 <= r && r <= 0x1FAFF || r == 0xFE0F
}

// skipSymbols returns where the symbols that begin at i end.
func skipSymbols(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isSymbol(r) {
			break
		}
		i += size
	}
	return i
}

// symbol removes emoji strewn between a character and its note.
func (c *cleaner) symbol(i int, r rune) int {
	end := skipSymbols(c.src, i)
	if isHan(c.last) && opens(c.src, end) {
		if _, ok := note(c.src, end, c.doc.untoned()); ok {
			return c.remove(i, end, RulePinyin)
		}
	}
	return c.keep(end, r)
}
