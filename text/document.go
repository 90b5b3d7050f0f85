package text

import "strings"

// A document knows what rules ask about a text as a whole. Each answer is
// found at most once, when it is first asked for.
type document struct {
	text      string
	counted   bool
	trad      int // characters that only traditional text has
	simp      int // characters that only simplified text has
	searched  bool
	noted     bool // it has notes of untoned pinyin throughout
	toneKnown bool
	toned     bool // it has notes of toned pinyin throughout
	kanaKnown bool
	hasKana   bool // it has Japanese letters
	rareKnown bool
	strewn    bool // it has rare characters throughout
}

// script tells the script of the text.
func (d *document) script() Script {
	if !d.counted {
		d.counted = true
		d.trad, d.simp = simplified().scriptOf(d.text)
	}
	switch {
	case d.trad > d.simp:
		return Traditional
	case d.simp > 0:
		return Simplified
	}
	return NoScript
}

// untoned reports whether the text has notes of untoned pinyin throughout, so
// that (guo) behind 国 is one of them.
func (d *document) untoned() bool {
	if !d.searched {
		d.searched = true
		d.noted = countNotes(d.text, manyNotes, true) >= manyNotes
	}
	return d.noted
}

// annotated reports whether the text has notes of pinyin throughout, so that
// they stand behind rare characters too.
func (d *document) annotated() bool {
	if !d.toneKnown {
		d.toneKnown = true
		d.toned = countNotes(d.text, manyNotes, false) >= manyNotes
	}
	return d.toned || d.untoned()
}

// manyNotes is the number of notes that shows a damaged text.
const manyNotes = 5

// rare reports whether the text has rare characters in place of common ones:
// a real article has few of the first extension block.
func (d *document) rare() bool {
	if !d.rareKnown {
		d.rareKnown = true
		n := 0
		seen := map[rune]bool{}
		for _, r := range d.text {
			if 0x3400 <= r && r <= 0x4DBF {
				n++
				seen[r] = true
			}
		}
		d.strewn = n >= manyRare && len(seen) >= manyKinds
	}
	return d.strewn
}

const (
	manyRare  = 5 // rare characters that show substitution
	manyKinds = 3 // and different ones among them
)

// kana reports whether the text has Japanese letters.
func (d *document) kana() bool {
	if !d.kanaKnown {
		d.kanaKnown = true
		d.hasKana = hasKana(d.text)
	}
	return d.hasKana
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
