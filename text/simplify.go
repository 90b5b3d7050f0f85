package text

import "unicode/utf8"

// simplify gives the traditional character r at i in its simplified form,
// which may depend on the word.
func (c *cleaner) simplify(i int, r rune, size int) int {
	s := simplified()
	if a := s.ambiguous[r]; a != nil {
		traditional := c.script() == Traditional || c.inTraditional(i, size)
		form := s.form(a, c.before(i, 12), c.src[i+size:], traditional)
		if form == r {
			return c.keep(i+size, r)
		}
		return c.replace(i, i+size, form, RuleScript)
	}
	return c.toSimplified(i, r, size, s.chars[r])
}

// toSimplified puts form in place of the traditional character r at i.
func (c *cleaner) toSimplified(i int, r rune, size int, form rune) int {
	if c.doc.kana() && c.inJapanese(i) || c.inName(i, size, r, form) {
		return c.keep(i+size, r)
	}
	return c.replace(i, i+size, form, RuleScript)
}

// inName reports whether the traditional character at i stands by itself in a
// simplified text, where it is the way somebody writes a name (王濛, 林峯): it
// is neither one that no name has nor the only traditional form of an everyday
// character (發展).
func (c *cleaner) inName(i, size int, r, form rune) bool {
	s := simplified()
	if c.script() != Simplified || s.nameless[r] || s.plain[form] && common()[form] {
		return false
	}
	return !c.inTraditional(i, size)
}

const (
	passageWindow = 24 // bytes looked at on either side of a character
	passageChars  = 3  // traditional characters in them that show a passage
)

// inTraditional reports whether what stands around the character at i is
// traditional, as where a simplified text quotes another.
func (c *cleaner) inTraditional(i, size int) bool {
	chars := simplified().chars
	n := 0
	count := func(s string) {
		for _, r := range s {
			if _, ok := chars[r]; ok {
				n++
			}
		}
	}
	count(c.src[wholeFrom(c.src, max(0, i-passageWindow)):i])
	count(c.src[i+size : min(len(c.src), i+size+passageWindow)])
	return n >= passageChars
}

// wholeFrom returns the first character boundary of s at or behind i.
func wholeFrom(s string, i int) int {
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

const (
	japaneseWindow = 45 // bytes looked at on either side of a character
	japaneseChars  = 3  // kana in them that show Japanese
)

// inJapanese reports whether what stands around i is Japanese: kana.
func (c *cleaner) inJapanese(i int) bool {
	kana := 0
	for _, r := range c.src[max(0, i-japaneseWindow):min(len(c.src), i+japaneseWindow)] {
		if 0x3041 <= r && r <= 0x30FA && r != 'の' {
			kana++
		}
	}
	return kana >= japaneseChars
}
