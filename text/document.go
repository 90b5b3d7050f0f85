package text

import "strings"

// A document knows what rules ask about a text as a whole. Each answer is
// found at most once, when it is first asked for.
type document struct {
	text          string
	scriptKnown   bool
	writtenIn     Script
	hasUntoned    answer
	hasToned      answer
	hasKana       answer
	isSubstituted answer
}

// An answer to a question is found at most once.
type answer struct{ known, yes bool }

func (a *answer) ask(find func() bool) bool {
	if !a.known {
		a.known, a.yes = true, find()
	}
	return a.yes
}

// script tells the script of the text.
func (d *document) script() Script {
	if !d.scriptKnown {
		d.scriptKnown, d.writtenIn = true, simplified().scriptOf(d.text)
	}
	return d.writtenIn
}

// untoned reports whether the text has notes of untoned pinyin throughout, so
// that (guo) behind 国 is one of them.
func (d *document) untoned() bool {
	return d.hasUntoned.ask(func() bool { return countNotes(d.text, manyNotes, true) >= manyNotes })
}

// annotated reports whether the text has notes of pinyin throughout, so that
// they stand behind rare characters too.
func (d *document) annotated() bool {
	return d.hasToned.ask(func() bool { return countNotes(d.text, manyNotes, false) >= manyNotes }) || d.untoned()
}

// manyNotes is the number of notes that shows a damaged text.
const manyNotes = 5

// substituted reports whether the text has rare characters in place of common
// ones throughout.
func (d *document) substituted() bool {
	return d.isSubstituted.ask(func() bool { return hasSubstitutes(d.text) })
}

const (
	manyRare  = 5 // rare characters that show substitution
	manyKinds = 3 // and different ones among them
)

// hasSubstitutes reports whether s has more characters of the first extension
// block than a real article.
func hasSubstitutes(s string) bool {
	n := 0
	seen := map[rune]bool{}
	for _, r := range s {
		if isRare(r) {
			n++
			seen[r] = true
		}
	}
	return n >= manyRare && len(seen) >= manyKinds
}

// isRare reports whether r is of CJK Unified Ideographs Extension A.
func isRare(r rune) bool { return 0x3400 <= r && r <= 0x4DBF }

// kana reports whether the text has Japanese letters.
func (d *document) kana() bool {
	return d.hasKana.ask(func() bool { return hasKana(d.text) })
}

// hasKana looks for kana by their first two bytes, E3 81 to E3 83.
func hasKana(s string) bool {
	for {
		n := strings.IndexByte(s, 0xE3)
		if n < 0 || n+2 >= len(s) {
			return false
		}
		if b := s[n+1]; b == 0x81 || b == 0x82 || b == 0x83 {
			return true
		}
		s = s[n+1:]
	}
}
