package text

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// compose brings src into Unicode NFC, the only normal form that keeps the
// marks of Chinese as they are.
func compose(src string) *cleaner {
	c := &cleaner{src: src}
	var it norm.Iter
	it.InitString(norm.NFC, src)
	var out []byte
	for !it.Done() {
		start := it.Pos()
		out = append(out[:0], it.Next()...)
		for it.Pos() == start && !it.Done() { // one character that becomes several
			out = append(out, it.Next()...)
		}
		if end := it.Pos(); string(out) != src[start:end] {
			head, tail := shared(out, src[start:end])
			start, end = start+head, end-tail
			c.flush(start)
			c.bytes = c.bytes.unit(c.out.Len(), start, len(out)-head-tail, end-start)
			c.out.Write(out[head : len(out)-tail])
			c.kept = end
			c.edits = appendEdit(c.edits, Edit{RuleCompose, Replaced, Span{start, end}})
		}
	}
	return c
}

// shared returns the lengths of the characters with which both a and b begin
// and end. At least one character of either is in neither.
func shared(a []byte, b string) (head, tail int) {
	for {
		r, n := utf8.DecodeRune(a[head:])
		q, m := utf8.DecodeRuneInString(b[head:])
		if r != q || head+n >= len(a) || head+m >= len(b) {
			break
		}
		head += n
	}
	for {
		r, n := utf8.DecodeLastRune(a[head : len(a)-tail])
		q, m := utf8.DecodeLastRuneInString(b[head : len(b)-tail])
		if r != q || head+tail+n >= len(a) || head+tail+m >= len(b) {
			return head, tail
		}
		tail += n
	}
}
