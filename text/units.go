package text

import "unicode/utf8"

// Runes converts a span to code points of the decoded source, as Python and
// Go readers count them.
func (t *Text) Runes(s Span) (start, end int) {
	a, b := t.InDecoded(s)
	return t.units().before(t.decoded, a).runes, t.units().before(t.decoded, b).runes
}

// UTF16 converts a span to UTF-16 code units of the decoded source, as
// JavaScript and Java readers count them.
func (t *Text) UTF16(s Span) (start, end int) {
	a, b := t.InDecoded(s)
	return t.units().before(t.decoded, a).utf16(), t.units().before(t.decoded, b).utf16()
}

// InDecoded returns where s begins and ends in Decoded, in bytes.
func (t *Text) InDecoded(s Span) (start, end int) {
	s.Start = min(max(s.Start, 0), len(t.source))
	s.End = min(max(s.End, s.Start), len(t.source))
	bytes := t.bytes
	if bytes == nil {
		return s.Start, s.End
	}
	return bytes.point(s.Start), bytes.point(s.End)
}

// A count says how many characters stand before a byte, and how many of them
// take two code units of UTF-16.
type count struct{ at, runes, pairs int }

func (c count) utf16() int { return c.runes + c.pairs }

// on counts on to the end of s, which stands at c.
func (c count) on(s string) count {
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r > 0xFFFF {
			c.pairs++
		}
		c.runes++
		c.at += n
		s = s[n:]
	}
	return c
}

// counts are the counts at every stride of a text, so that none walks far.
type counts []count

const stride = 1 << 10

func countUnits(s string) counts {
	cs := make(counts, 1, 1+len(s)/stride)
	for c := cs[0]; c.at+stride < len(s); cs = append(cs, c) {
		end := c.at + stride
		for end < len(s) && !utf8.RuneStart(s[end]) {
			end++
		}
		c = c.on(s[c.at:end])
	}
	return cs
}

// before returns the count at byte at of s, the text cs is of.
func (cs counts) before(s string, at int) count {
	k := min(at/stride, len(cs)-1)
	for cs[k].at > at {
		k--
	}
	return cs[k].on(s[cs[k].at:at])
}
