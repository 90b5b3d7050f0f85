package text

import (
	"strings"
	"unicode/utf8"
)

// A cleaner goes over a text once and records what has to change. What it
// does not touch is copied in whole stretches, and a text that needs no
// change is never copied.
type cleaner struct {
	src      string
	out      strings.Builder
	bytes    offsets
	edits    []Edit
	kept     int  // src[kept:] is not yet in out
	last     rune // the last character kept, 0 at the start of a line
	needsNFC bool // src is not composed; the result is void
	lossy    bool // decoding reported the U+FFFD of src

	doc    document
	parens []paren // brackets opened on this line
	quotes quoteState

	junkSeen     int // up to here junk was looked for
	mojibakeSeen int // up to here mojibake was looked for
}

// clean applies the rules of cleaning to src.
func clean(src string, lossy bool) *cleaner {
	c := &cleaner{src: src, lossy: lossy, doc: document{text: src}}
	table := classes()
	for i := 0; i < len(src); {
		if b := src[i]; b < utf8.RuneSelf {
			if k := table[b]; k != plain {
				i = c.apply(k, i, rune(b), 1)
				continue
			}
			c.last = rune(b)
			i++
			continue
		}
		r, size := decodeRune(src, i)
		k := classOf(table, r)
		if k == combining {
			c.needsNFC = true
			return c
		}
		if k == plain {
			c.last = r
			i += size
			continue
		}
		i = c.apply(k, i, r, size)
	}
	return c
}

// decodeRune decodes the character of valid UTF-8 at i, those of three bytes,
// which are most, at once.
func decodeRune(s string, i int) (rune, int) {
	if s[i]>>4 == 0xE && i+2 < len(s) {
		return rune(s[i]&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

// apply applies the rule of class k to the character r at i and returns where
// to go on.
func (c *cleaner) apply(k class, i int, r rune, size int) int {
	if k > simplifies {
		return c.toSimplified(i, r, size, rune(k))
	}
	switch k {
	case lineEnd:
		return c.lineEnd(i, r, size)
	case blank:
		return c.blank(i, r, size)
	case invisible:
		return c.remove(i, i+size, RuleControl)
	case wide:
		return c.wide(i, r, size)
	case traditional:
		return c.simplify(i, r, size)
	case opening:
		return c.open(i, r, size)
	case closing:
		return c.close(i, r, size)
	case comma:
		return c.comma(i, r, size)
	case mark:
		return c.mark(i, r, size)
	case form:
		return c.form(i, r, size)
	case straight:
		return c.straightQuote(i)
	case markup:
		return c.markup(i, r, size)
	case symbol:
		return c.symbol(i, r)
	case sign:
		return c.junk(i, r)
	case odd:
		return c.odd(i, r, size)
	}
	return c.keep(i+size, r)
}

// keep leaves the character r that ends at end as it is.
func (c *cleaner) keep(end int, r rune) int {
	c.last = r
	return end
}

// remove takes src[start:end] out.
func (c *cleaner) remove(start, end int, rule Rule) int {
	c.flush(start)
	c.kept = end
	c.edits = appendEdit(c.edits, Edit{rule, Removed, Span{start, end}})
	return end
}

// replace puts the character r in place of src[start:end].
func (c *cleaner) replace(start, end int, r rune, rule Rule) int {
	c.flush(start)
	c.bytes = c.bytes.extend(c.out.Len(), start, utf8.RuneLen(r), end-start)
	c.out.WriteRune(r)
	c.kept = end
	c.edits = appendEdit(c.edits, Edit{rule, Replaced, Span{start, end}})
	c.last = r
	return end
}

// damage marks src[start:end], which stays as it is.
func (c *cleaner) damage(start, end int, rule Rule) {
	c.edits = appendEdit(c.edits, Edit{rule, Damaged, Span{start, end}})
}

// flush copies what was kept before end.
func (c *cleaner) flush(end int) {
	if c.kept == end {
		return
	}
	if c.out.Len() == 0 {
		c.out.Grow(len(c.src))
	}
	c.bytes = c.bytes.extend(c.out.Len(), c.kept, 1, 1)
	c.out.WriteString(c.src[c.kept:end])
	c.kept = end
}

// result returns the clean form and its map to src, nil when nothing moved.
func (c *cleaner) result() (string, offsets) {
	if c.kept == 0 && c.out.Len() == 0 {
		return c.src, nil
	}
	c.flush(len(c.src))
	return c.out.String(), c.bytes.close(c.out.Len(), len(c.src))
}

func (c *cleaner) script() Script { return c.doc.script() }

// next returns the character at i, 0 at the end.
func (c *cleaner) next(i int) rune {
	if i >= len(c.src) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(c.src[i:])
	return r
}

// before returns what the clean form holds before i; at most n bytes of it.
func (c *cleaner) before(i, n int) string {
	c.flush(i)
	s := c.out.String()
	return s[max(0, len(s)-n):]
}
