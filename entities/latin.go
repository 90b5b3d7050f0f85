package entities

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

const latinScore = 300 // the post settles it

// latin returns the names in Latin letters that follow a post: 首席执行官Jean-Marc
// Dupont. One word alone is a brand as often as a name.
func (p *page) latin() []name {
	var found []name
	end := 0
	for at, c := range p.clean {
		if at < end || !isLetter(c) {
			continue
		}
		n, words := latinWords(p.clean[at:])
		end = at + n
		if words > 1 && p.behindPost(p.skipBlanksBack(at)) {
			found = append(found, name{Range: text.Range{Start: at, End: end}, score: latinScore, rule: latinRule})
		}
	}
	return found
}

// latinWords returns the length of the run of Latin words that s begins with,
// and how many of them a name can consist of: all begin with a capital. The
// run ends with its last word.
func latinWords(s string) (end, words int) {
	capitals := true
	for at := 0; at < len(s); {
		n := wordLen(s[at:])
		if n == 0 {
			break
		}
		c, _ := utf8.DecodeRuneInString(s[at:])
		capitals = capitals && unicode.IsUpper(c)
		words++
		at += n
		end = at
		for at < len(s) && strings.IndexByte(" .-'", s[at]) >= 0 {
			at++
		}
		if at > end+2 {
			break
		}
	}
	if !capitals {
		words = 0
	}
	return end, words
}

// wordLen returns the length of the letters that s begins with.
func wordLen(s string) int {
	for i, c := range s {
		if !isLetter(c) {
			return i
		}
	}
	return len(s)
}

// isLetter reports whether c is a Latin letter, with or without accents.
func isLetter(c rune) bool {
	return isLatin(c) || c >= 'À' && c < endOfLatin && unicode.Is(unicode.Latin, c)
}

// endOfLatin is the end of the blocks of letters of languages.
const endOfLatin = 0x1F00
