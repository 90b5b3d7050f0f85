package text

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// A note is a reading in parentheses behind a character, as content farms
// insert them: 會(huì)議. They are removed with the blanks inside and, where they
// are repeated, all together.

// maxNote bounds the bytes of a note between its parentheses.
const maxNote = 24

// note returns the end of the note of toned pinyin that begins at i with an
// opening parenthesis, or of untoned pinyin where untoned allows it.
func note(s string, i int, untoned bool) (end int, ok bool) {
	_, size := utf8.DecodeRuneInString(s[i:])
	body := s[i+size:]
	n := strings.IndexAny(body[:min(len(body), maxNote)], ")）")
	if n < 0 {
		return 0, false
	}
	_, closing := utf8.DecodeRuneInString(body[n:])
	toned, ok := reading(body[:n])
	return i + size + n + closing, ok && (toned || untoned)
}

// reading reports whether s is one syllable of pinyin, blanks and symbols
// around its letters aside, and whether it carries a tone mark.
func reading(s string) (toned, ok bool) {
	var letters [8]byte
	n := 0
	for _, r := range s {
		base, tone := letter(r)
		switch {
		case base != 0:
			if n == len(letters) {
				return false, false
			}
			letters[n] = base
			n++
			toned = toned || tone
		case r == ' ' || r == 0xA0 || r == 0x3000 || isSymbol(r):
		default:
			return false, false
		}
	}
	return toned, syllables()[string(letters[:n])]
}

// letter returns the plain letter of a letter of pinyin, v for ü, and whether
// it carries a tone mark; 0 for other characters.
func letter(r rune) (base byte, toned bool) {
	if 'a' <= r && r <= 'z' {
		return byte(r), false
	}
	const marked = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
	const plain = "aaaaeeeeiiiioooouuuuvvvvnnnm"
	if r == 'ü' {
		return 'v', false
	}
	if r < 0xE0 || r > 0x1E3F {
		return 0, false
	}
	at := 0
	for _, m := range marked {
		if m == r {
			return plain[at], true
		}
		at++
	}
	return 0, false
}

//go:embed data/syllables.txt
var syllableData string

// syllables holds the syllables of pinyin without tones, v for ü.
var syllables = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 512)
	_ = eachLine("syllables.txt", syllableData, func(line string) error {
		for _, s := range strings.Fields(line) {
			set[s] = true
		}
		return nil
	})
	return set
})

// countUntoned counts the notes of untoned pinyin behind Chinese characters,
// up to enough.
func countUntoned(s string, enough int) (count int) {
	for i := 0; count < enough; {
		n := strings.IndexByte(s[i:], '(')
		if n < 0 {
			return count
		}
		i += n
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		end, ok := note(s, i, true)
		if ok && isHan(before) {
			count++
			i = end
			continue
		}
		i++
	}
	return count
}

// notes returns the end of the notes that begin at i, one behind the other,
// with symbols strewn between; i when there are none.
func (c *cleaner) notes(i int) int {
	for {
		end, ok := note(c.src, i, false)
		if !ok {
			end, ok = note(c.src, i, true)
			if ok = ok && c.doc.untoned(); !ok {
				return i
			}
		}
		i = end
		next := skipSymbols(c.src, i)
		if next == len(c.src) || c.src[next] != '(' {
			return i
		}
		if _, again := note(c.src, next, c.doc.untoned()); !again {
			return i
		}
		i = next
	}
}
