package text

import "unicode/utf8"

// mojibakeSigns are characters that news does not use and that UTF-8 text read
// as GBK is full of: the first bytes of 的 是 一 中 、 。 ， and others.
const mojibakeSigns = "锛銆鐨涓鑷欏榪浠涔鎴"

const (
	minMojibake    = 6   // uncommon characters in a run that show mojibake
	mojibakeBefore = 48  // bytes looked at before a sign of it
	mojibakeAfter  = 600 // and behind it
)

// mojibake marks the run around i when most of its characters are uncommon,
// and returns where to go on; i when it is none.
func (c *cleaner) mojibake(i int) int {
	if i < c.mojibakeSeen {
		return i
	}
	common := common()
	start := i
	for start > 0 && start > i-mojibakeBefore && start > c.mojibakeSeen {
		r, size := utf8.DecodeLastRuneInString(c.src[:start])
		if common[r] || r < 0x80 && r != ' ' && r != '?' || r == '。' {
			break
		}
		start -= size
	}
	end, uncommonHan, commonHan := start, 0, 0
	for end < len(c.src) && end < i+mojibakeAfter && c.src[end] != '\n' {
		r, size := utf8.DecodeRuneInString(c.src[end:])
		if isHan(r) {
			if common[r] {
				commonHan++
			} else {
				uncommonHan++
			}
			if commonHan > uncommonHan {
				break
			}
		}
		end += size
	}
	c.mojibakeSeen = end
	if uncommonHan < minMojibake || uncommonHan < 2*commonHan {
		return i
	}
	c.damage(start, end, RuleMojibake)
	return c.keep(end, '鐨') // whatever stands there, it is a Chinese character to what follows
}
