package text

import (
	"golang.org/x/text/unicode/norm"
)

// compose brings src into Unicode NFC, the only normal form that keeps the
// marks of Chinese as they are.
func compose(src string) *cleaner {
	c := &cleaner{src: src}
	var it norm.Iter
	it.InitString(norm.NFC, src)
	for !it.Done() {
		start := it.Pos()
		out := it.Next()
		if end := it.Pos(); string(out) != src[start:end] {
			c.flush(start)
			c.bytes = c.bytes.unit(c.out.Len(), start, len(out), end-start)
			c.out.Write(out)
			c.kept = end
			c.edits = appendEdit(c.edits, Edit{RuleCompose, Replaced, Span{start, end}})
		}
	}
	return c
}
