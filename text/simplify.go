package text

// simplify gives the traditional character r at i in its simplified form,
// which may depend on the word.
func (c *cleaner) simplify(i int, r rune, size int) int {
	s := simplified()
	if a := s.ambiguous[r]; a != nil {
		form := s.form(a, c.before(i, 12), c.src[i+size:], c.script() == Traditional)
		if form == r {
			return c.keep(i+size, r)
		}
		return c.replace(i, i+size, form, RuleScript)
	}
	return c.toSimplified(i, r, size, s.chars[r])
}

// toSimplified puts form in place of the traditional character r at i.
func (c *cleaner) toSimplified(i int, r rune, size int, form rune) int {
	if c.doc.kana() && c.inJapanese(i) {
		return c.keep(i+size, r)
	}
	return c.replace(i, i+size, form, RuleScript)
}

// inJapanese reports whether what stands around i is Japanese: kana.
func (c *cleaner) inJapanese(i int) bool {
	kana := 0
	for _, r := range c.src[max(0, i-45):min(len(c.src), i+45)] {
		if 0x3041 <= r && r <= 0x30FA && r != 'の' {
			kana++
		}
	}
	return kana >= 3
}
