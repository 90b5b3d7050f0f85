package text

import "unicode/utf8"

// Runes converts a span to code points of the decoded source, as Python and
// Go readers count them. It walks the source up to s.
func (t *Text) Runes(s Span) (start, end int) {
	a, b := t.inDecoded(s)
	start = utf8.RuneCountInString(t.decoded[:a])
	return start, start + utf8.RuneCountInString(t.decoded[a:b])
}

// UTF16 converts a span to UTF-16 code units of the decoded source, as
// JavaScript and Java readers count them. It walks the source up to s.
func (t *Text) UTF16(s Span) (start, end int) {
	a, b := t.inDecoded(s)
	start = utf16Len(t.decoded[:a])
	return start, start + utf16Len(t.decoded[a:b])
}

// inDecoded returns where s begins and ends in the decoded source.
func (t *Text) inDecoded(s Span) (start, end int) {
	s.Start = min(max(s.Start, 0), len(t.source))
	s.End = min(max(s.End, s.Start), len(t.source))
	bytes := t.bytes
	if bytes == nil {
		return s.Start, s.End
	}
	return bytes.point(s.Start), bytes.point(s.End)
}

func utf16Len(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}
