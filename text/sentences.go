package text

import (
	"strings"
	"unicode/utf8"
)

// sentences appends the sentences of the paragraph p to out. A sentence ends
// at 。！？…… outside of the quotation marks and brackets that are closed within
// the paragraph, or with a quotation that ends so and the attribution behind it.
func sentences(out []Range, clean string, p Range) []Range {
	s := clean[p.Start:p.End]
	inside := enclosures(s)
	start := 0
	for i := 0; i < len(s); {
		ends := false
		switch {
		case len(inside) > 0 && i == inside[0].Start:
			i = inside[0].End
			inside = inside[1:]
			ends = endsInside(s[:i], s[i:]) && !attributes(s[i:])
		case mayEnd[s[i]]:
			i, ends = finalMarks(s, i)
		default:
			i += charLen(s[i])
		}
		if ends {
			out = appendSentence(out, clean, Range{p.Start + start, p.Start + i})
			start = i
		}
	}
	return appendSentence(out, clean, Range{p.Start + start, p.End})
}

// mayEnd holds the first bytes of the marks that end sentences.
var mayEnd = [256]bool{'.': true, '!': true, '?': true, 0xE2: true, 0xE3: true, 0xEF: true}

// appendSentence appends r trimmed, unless it is blank.
func appendSentence(out []Range, clean string, r Range) []Range {
	if r = trim(clean, r); r.Len() == 0 {
		return out
	}
	return append(out, r)
}

// charLen returns the length of the character that begins with b.
func charLen(b byte) int {
	switch {
	case b < 0x80:
		return 1
	case b < 0xE0:
		return 2
	case b < 0xF0:
		return 3
	}
	return 4
}

// finalMarks passes over the character at i or, where it is a final mark, over
// the final and closing marks that begin with it, and reports whether they end
// a sentence.
func finalMarks(s string, i int) (end int, ends bool) {
	r, size := decodeRune(s, i)
	end = i + size
	switch r {
	case '。', '！', '？':
	case '!', '?':
		if !blankOrEnd(s[end:]) {
			return end, false
		}
	case '.':
		if !endsEnglish(s, i) {
			return end, false
		}
	case '…':
		if end = skipAny(s, end, "…"); follows(s[end:], "的地了等和") {
			return end, false
		}
	default:
		return end, false
	}
	end = skipAny(s, end, "。！？!?…")
	end = skipAny(s, end, "”’」』）》】〉〕")
	return end, !follows(s[end:], "，、；：")
}

// endsEnglish reports whether the dot at i ends a sentence: a word stands
// before it, and behind it the end or a blank and a capital or Chinese
// character.
func endsEnglish(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if !isHan(before) && !('a' <= before && before <= 'z') {
		return false
	}
	if i+1 == len(s) {
		return true
	}
	if s[i+1] != ' ' || i+2 >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i+2:])
	return isHan(r) || 'A' <= r && r <= 'Z'
}

func blankOrEnd(s string) bool { return s == "" || s[0] == ' ' }

// skipAny returns where the characters of set that begin at i end.
func skipAny(s string, i int, set string) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !strings.ContainsRune(set, r) {
			break
		}
		i += size
	}
	return i
}

// follows reports whether s begins with a character of set.
func follows(s, set string) bool {
	if s == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(set, r)
}

// endsInside reports whether a quotation that before ends with ends the
// sentence too, as in “…。”, when after does not go on with it.
func endsInside(before, after string) bool {
	closing, size := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune("》〉", closing) {
		return false
	}
	mark, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before[:len(before)-size], "”’」』）"))
	switch {
	case strings.ContainsRune("）】〕", closing):
		return mark == '。' && !follows(after, "，、；：。！？")
	case mark == '。':
		return !follows(after, "，、；：。！？")
	case strings.ContainsRune("！？!?…", mark):
		return !follows(after, "，、；：。！？的地和等与及之或这是为“‘「")
	}
	return false
}
