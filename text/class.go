package text

import (
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A class says which rule of cleaning looks at a character.
type class uint16

const (
	plain       class = iota
	lineEnd           // \n, \r and the like
	blank             // blanks of any width
	invisible         // controls and zero-width characters
	wide              // full-width letters, digits and marks of numbers
	traditional       // characters that simplified text writes otherwise
	opening           // ( and （
	closing           // ) and ）
	comma             // , and ，
	mark              // ; : ! ? . and their Chinese forms where damage begins with them
	form              // other forms of Chinese marks
	straight          // "
	markup            // < and &
	symbol            // emoji and dingbats
	sign              // ASCII signs that news hardly uses
	odd               // U+FFFD, rare characters and those of mojibake
	combining         // characters that NFC may change
	simplifies        // from here on, the simplified form of a character
)

// A classTable holds the class of every character of the basic plane, or, for
// a traditional character that has one simplified form, that form.
type classTable [1 << 16]class

var classes = sync.OnceValue(func() *classTable {
	t := new(classTable)
	set := func(k class, chars string) {
		for _, r := range chars {
			t[r] = k
		}
	}
	span := func(k class, from, to rune) {
		for r := from; r <= to; r++ {
			t[r] = k
		}
	}
	span(invisible, 0, 0x1F)
	span(invisible, 0x7F, 0x9F)
	span(combining, 0x300, 0x36F)
	composing(t[:])
	span(blank, 0x2000, 0x200A)
	span(invisible, 0x200B, 0x200F)
	span(invisible, 0x202A, 0x202E)
	span(invisible, 0x2060, 0x2064)
	set(invisible, "\u00AD\uFEFF\uFE0E\uFE0F")
	set(lineEnd, "\n\r\v\f\u0085\u2028\u2029")
	set(blank, " \t\u00A0\u1680\u202F\u205F\u3000")
	span(wide, '０', '９')
	span(wide, 'Ａ', 'Ｚ')
	span(wide, 'ａ', 'ｚ')
	set(wide, "．％：")
	span(odd, 0x3400, 0x4DBF)
	span(symbol, 0x2600, 0x27BF)
	set(odd, "\uFFFD")
	for r, simp := range simplified().chars {
		if r < 1<<16 && simp < 1<<16 {
			t[r] = class(simp)
		} else if r < 1<<16 {
			t[r] = traditional
		}
	}
	for r := range simplified().ambiguous {
		t[r] = traditional
	}
	set(opening, "(（")
	set(closing, ")）")
	set(comma, ",，")
	set(mark, ";:!?.？")
	for r := range markForms {
		t[r] = form
	}
	set(straight, `"`)
	set(markup, "<&")
	set(sign, "^~\\`{}$#@*=+|]")
	set(odd, mojibakeSigns)
	return t
})

// composing marks the characters that NFC may change.
func composing(t []class) {
	for _, span := range [][2]rune{{0x370, 0x33FF}, {0xA66F, 0xABFF}, {0xF900, 0xFFFD}} {
		for r := span[0]; r <= span[1]; r++ {
			if p := norm.NFC.PropertiesString(string(r)); !norm.NFC.IsNormalString(string(r)) || p.CCC() != 0 || !p.BoundaryBefore() {
				t[r] = combining
			}
		}
	}
}

// classOf returns the class of r.
func classOf(table *classTable, r rune) class {
	switch {
	case r < 1<<16:
		return table[r]
	case 0x1F000 <= r && r <= 0x1FAFF:
		return symbol
	case 0x20000 <= r && r <= 0x3FFFF:
		if 0x2F800 <= r && r <= 0x2FA1F {
			return combining
		}
		if _, ok := simplified().chars[r]; ok {
			return traditional
		}
		return plain
	case r >= 0xE0000:
		return invisible
	case !norm.NFC.IsNormalString(string(r)):
		return combining
	}
	return plain
}

// isHan reports whether r is a Chinese character.
func isHan(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || r == '〇' || 0x3400 <= r && r <= 0x4DBF || 0x20000 <= r && r <= 0x3FFFF
}

// isChinese reports whether r is a Chinese character or mark.
func isChinese(r rune) bool {
	return isHan(r) || 0x3000 <= r && r <= 0x303F || 0xFF01 <= r && r <= 0xFF5E ||
		r == '“' || r == '”' || r == '‘' || r == '’' || r == '…' || r == '—' || r == '·'
}

// isLatin reports whether r is a letter or digit of Latin text.
func isLatin(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0xC0 && r < 0x250 && unicode.IsLetter(r)
}
