package text

import "unicode/utf8"

// partners gives the opening mark of a closing mark.
var partners = map[rune]rune{
	'”': '“', '’': '‘', '」': '「', '』': '『', '）': '（', '】': '【', '》': '《', '〉': '〈', '〕': '〔',
}

// maxDepth bounds how deep marks nest; deeper ones count as text.
const maxDepth = 32

// enclosures returns the outermost stretches of s between an opening mark and
// the closing mark that belongs to it, both included. A mark without a partner
// encloses nothing: it does not swallow the rest of the paragraph.
func enclosures(s string) []Range {
	type open struct {
		mark rune
		at   int
	}
	var out []Range
	var stack [maxDepth]open
	depth := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if s[i] != 0xE2 && s[i] != 0xE3 && s[i] != 0xEF { // no mark begins with another byte
			i += charLen(s[i])
			continue
		}
		r, size := decodeRune(s, i)
		switch r {
		case '“', '‘', '「', '『', '（', '【', '《', '〈', '〔':
			if depth < maxDepth {
				stack[depth] = open{r, i}
				depth++
			}
		case '”', '’', '」', '』', '）', '】', '》', '〉', '〕':
			for k := depth - 1; k >= 0; k-- {
				if stack[k].mark != partners[r] {
					continue
				}
				for len(out) > 0 && out[len(out)-1].Start > stack[k].at {
					out = out[:len(out)-1]
				}
				out = append(out, Range{stack[k].at, i + size})
				depth = k
				break
			}
		}
		i += size
	}
	return out
}
