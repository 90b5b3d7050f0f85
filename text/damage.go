package text

import (
	"strings"
	"unicode/utf8"
)

// maxSlipMarks bounds the question marks of a slip.
const maxSlipMarks = 3

// slip returns the end of a place where a GBK decoder lost step: it eats
// characters behind a mark and leaves question marks, a stray letter or a
// reading without its beginning, and then characters that no news has.
func (c *cleaner) slip(i int) (end int, ok bool) {
	end = i
	for end < len(c.src) && c.src[end] == '?' && (c.last == 0 || end <= i+maxSlipMarks) {
		end++
	}
	marks := end - i
	if marks >= 2 && c.last == 0 {
		return end, true
	}
	if marks == 0 {
		end += len("？")
	}
	rest := c.src[end:min(len(c.src), end+64)]
	switch {
	case marks > maxSlipMarks:
		return 0, false
	case strings.HasPrefix(rest, "/p>"):
		return end + len("/p>"), marks > 0
	case marks > 0:
		if n := strayLetters(rest); n > 0 {
			run := uncommonRun(rest[n:])
			end += n + run + restOfNote(rest[n:], run)
			if strings.HasPrefix(c.src[end:], "/p>") {
				end += len("/p>")
			}
			return end, true
		}
	}
	lost, needed := rest, 3
	if after, ok := strings.CutPrefix(rest, "！"); ok {
		lost = after
	} else if after, ok := strings.CutPrefix(rest, "；"); ok {
		lost, needed = after, 1
	} else if after, ok := strings.CutPrefix(rest, ";"); ok && marks > 0 {
		lost, needed = after, 1
	} else if marks == 0 {
		return 0, false
	}
	if n := uncommonRun(lost); uncommon(lost[:n]) >= needed {
		return end + len(rest) - len(lost) + n + restOfNote(lost, n), true
	}
	return 0, false
}

// restOfNote returns the length of the rest of a note at n, within which
// s[:n] ends.
func restOfNote(s string, n int) int {
	last, _ := utf8.DecodeLastRuneInString(s[:n])
	if base, _ := letter(last); base == 0 {
		return 0
	}
	at := n
	for at < len(s) && 'a' <= s[at] && s[at] <= 'z' {
		at++
	}
	if at < len(s) && s[at] == ')' {
		return at + 1 - n
	}
	return 0
}

// strayLetters returns the length of a single small letter, or of the rest of
// a toned reading with its parenthesis, at the start of s before a Chinese
// character or a symbol.
func strayLetters(s string) (n int) {
	letters, toned := 0, false
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		base, tone := letter(r)
		if base == 0 {
			break
		}
		letters++
		toned = toned || tone
		n += size
	}
	if letters == 0 || !(toned || letters == 1) {
		return 0
	}
	if toned && n < len(s) && s[n] == ')' {
		return n + 1
	}
	if r, _ := utf8.DecodeRuneInString(s[n:]); !isHan(r) {
		return 0
	}
	return n
}

// uncommonRun returns the length of s up to the last of the uncommon
// characters it begins with; common ones may stand between them.
func uncommonRun(s string) (n int) {
	common := common()
	at, gap := 0, 0
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		if r == utf8.RuneError || isBlank(r) || !isHan(r) && isChinese(r) || gap > 1 {
			break
		}
		at += size
		if common[r] || r < 0x80 && r != '?' {
			gap++
			continue
		}
		n, gap = at, 0
	}
	return n
}

// uncommon counts the Chinese characters of s that are uncommon in news.
func uncommon(s string) (n int) {
	common := common()
	for _, r := range s {
		if isHan(r) && !common[r] {
			n++
		}
	}
	return n
}

// odd marks characters that stand for lost ones.
func (c *cleaner) odd(i int, r rune, size int) int {
	switch {
	case r == utf8.RuneError:
		if !c.lossy {
			c.damage(i, i+size, RuleInvalid)
		}
	case strings.ContainsRune(mojibakeSigns, r):
		if end := c.mojibake(i); end > i {
			return end
		}
		if form, ok := simplified().chars[r]; ok {
			return c.toSimplified(i, r, size, form)
		}
	case c.doc.substituted():
		c.damage(i, i+size, RuleRare)
	}
	return c.keep(i+size, r)
}
