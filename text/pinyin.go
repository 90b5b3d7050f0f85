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

// note returns the end of the note that begins at i with an opening
// parenthesis: one syllable of toned pinyin, or of untoned pinyin where untoned
// allows it, with blanks and symbols about it.
func note(s string, i int, untoned bool) (end int, ok bool) {
	var letters [8]byte
	_, at := utf8.DecodeRuneInString(s[i:])
	toned, n := false, 0
	for at += i; at < len(s) && at < i+maxNote; {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		base, tone := letter(r)
		switch {
		case base != 0 && n < len(letters):
			letters[n] = base
			n++
			toned = toned || tone
		case r == ')' || r == '）':
			return at, (toned || untoned) && syllables()[string(letters[:n])]
		case base != 0 || r != ' ' && r != 0xA0 && r != 0x3000 && !isSymbol(r):
			return 0, false
		}
	}
	return 0, false
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
	must(eachRow("syllables.txt", syllableData, 1, func(columns []string) error {
		for _, s := range strings.Fields(columns[0]) {
			set[s] = true
		}
		return nil
	}))
	return set
})

// countNotes counts the notes behind Chinese characters, up to enough; those of
// untoned pinyin where untoned says so.
func countNotes(s string, enough int, untoned bool) (count int) {
	for _, open := range []string{"(", "（"} {
		for i := 0; count < enough; {
			n := strings.Index(s[i:], open)
			if n < 0 {
				break
			}
			i += n
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			end, ok := note(s, i, untoned)
			if ok && isHan(before) {
				count++
				i = end
				continue
			}
			i += len(open)
		}
	}
	return count
}

// opens reports whether a parenthesis opens at i.
func opens(s string, i int) bool {
	return strings.HasPrefix(s[i:], "(") || strings.HasPrefix(s[i:], "（")
}

// notes returns the end of the notes that begin at i, one behind the other,
// with symbols strewn between; i when there are none.
func (c *cleaner) notes(i int) int {
	if !common()[c.last] && !c.doc.annotated() {
		return i // the author's own, as the character is rare
	}
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
		if !opens(c.src, next) {
			return i
		}
		if _, again := note(c.src, next, c.doc.untoned()); !again {
			return i
		}
		i = next
	}
}
