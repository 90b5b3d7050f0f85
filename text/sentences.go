package text

import (
	"strings"
	"unicode/utf8"
)

// sentences appends the sentences of the paragraph p to out. A sentence ends
// at 。！？…… outside of the quotation marks and brackets that are closed within
// the paragraph, or with a quotation that ends so.
func sentences(out []Range, clean string, p Range) []Range {
	s := clean[p.Start:p.End]
	inside := enclosures(s)
	start := 0
	for i := 0; i < len(s); {
		end := i
		if len(inside) > 0 && i == inside[0].Start {
			end = inside[0].End
			inside = inside[1:]
			i = end
			if !endsInside(s[:end], s[end:]) {
				continue
			}
		} else if !mayEnd[s[i]] {
			i += charLen(s[i])
			continue
		} else if end = finalMark(s, i); end == i {
			i += charLen(s[i])
			continue
		}
		out = appendSentence(out, clean, Range{p.Start + start, p.Start + end})
		start, i = end, end
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

// finalMark returns the end of the final marks of a sentence at i and of the
// closing marks behind them, i when there are none.
func finalMark(s string, i int) int {
	r, size := decodeRune(s, i)
	switch r {
	case '。', '！', '？':
	case '!', '?':
		if !blankOrEnd(s[i+1:]) {
			return i
		}
	case '.':
		if !endsEnglish(s, i) {
			return i
		}
	case '…':
		end := skipAny(s, i, "…")
		if follows(s[end:], "，、；：的地了等和") {
			return i
		}
	default:
		return i
	}
	end := skipAny(s, i+size, "。！？!?…")
	end = skipAny(s, end, "”’」』）》】〉〕")
	if follows(s[end:], "，、；：") {
		return i
	}
	return end
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
