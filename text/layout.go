package text

import (
	"strings"
	"unicode/utf8"
)

// A layout is how the clean form divides into lines, paragraphs and sentences.
type layout struct {
	lines      []Range
	paragraphs []Range
	sentences  []Range
	heads      []Range
	tails      []Range
	bylines    []Range
}

// layOut divides clean. Debris at the ends of a line is no part of its
// paragraph. With apparatus it sets heads and tails aside.
func layOut(clean string, debris []Range, apparatus bool) layout {
	var l layout
	l.lines = lines(clean)
	for _, line := range l.lines {
		for len(debris) > 0 && debris[0].End <= line.Start {
			debris = debris[1:]
		}
		l.paragraphs = paragraphs(l.paragraphs, clean, cutDebris(clean, trim(clean, line), debris))
	}
	if apparatus {
		l.setAside(clean)
	}
	for _, p := range l.paragraphs {
		l.sentences = sentences(l.sentences, clean, p)
	}
	return l
}

// lines returns the lines of clean without their line ends.
func lines(clean string) []Range {
	out := make([]Range, 0, strings.Count(clean, "\n")+1)
	for at := 0; at < len(clean); {
		n := strings.IndexByte(clean[at:], '\n')
		if n < 0 {
			out = append(out, Range{at, len(clean)})
			break
		}
		out = append(out, Range{at, at + n})
		at += n + 1
	}
	return out
}

// paragraphs appends the paragraphs of the line r. Scraping may have lost the
// line ends between them: a blank behind a final mark, outside of quotation
// marks and brackets, is one, as Chinese puts none there.
func paragraphs(out []Range, clean string, r Range) []Range {
	s := clean[r.Start:r.End]
	var inside []Range
	at, known := 0, false
	for i := 0; i < len(s); i++ {
		n := strings.IndexByte(s[i:], ' ')
		if n < 0 {
			break
		}
		i += n
		if !lostLineEnd(s, i) {
			continue
		}
		if !known {
			inside, known = enclosures(s), true
		}
		for len(inside) > 0 && inside[0].End <= i {
			inside = inside[1:]
		}
		if len(inside) > 0 && inside[0].Start < i {
			i = inside[0].End - 1
			continue
		}
		out = append(out, Range{r.Start + at, r.Start + i})
		at = i + 1
	}
	if at < len(s) {
		out = append(out, Range{r.Start + at, r.End})
	}
	return out
}

// lostLineEnd reports whether the blank at i stands between the final mark of
// one Chinese sentence and the beginning of the next.
func lostLineEnd(s string, i int) bool {
	before := strings.TrimRight(s[:i], "”’」』）")
	if !endsWithAny(before, "。！？…") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i+1:])
	return isHan(r) || isDigit(r) || strings.ContainsRune("“‘「《（【", r)
}

func endsWithAny(s, set string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(set, r)
}

// cutDebris returns r without the debris at its ends.
func cutDebris(clean string, r Range, debris []Range) Range {
	for _, d := range debris {
		if d.Start >= r.End {
			break
		}
		if d.Start <= r.Start {
			r = trim(clean, Range{min(d.End, r.End), r.End})
		} else if d.End >= r.End {
			return trim(clean, Range{r.Start, d.Start})
		}
	}
	return r
}

// trim returns r without the blanks at its ends.
func trim(clean string, r Range) Range {
	s := clean[r.Start:r.End]
	left := strings.TrimLeftFunc(s, isSpace)
	return Range{r.End - len(left), r.End - len(left) + len(strings.TrimRightFunc(left, isSpace))}
}

func isSpace(r rune) bool { return isBlank(r) || isLineEnd(r) }

// Lines returns the lines of the clean form, empty ones included, without
// their line ends. Like all the ranges a Text returns, they must not be modified.
func (t *Text) Lines() []Range { return t.layout().lines }

// Paragraphs returns the paragraphs of the body, in order: lines that are
// not blank, trimmed of blanks, anti-copy strings and mojibake at both ends,
// without heads and tails. A line is several paragraphs where a blank stands
// between its sentences.
func (t *Text) Paragraphs() []Range { return t.layout().paragraphs }

// Sentences returns the sentences of the body, in order. A sentence never
// crosses a paragraph and ends after its final mark and closing quotation marks,
// or after the short attribution that follows them: “…。”柳青禾说。
func (t *Text) Sentences() []Range { return t.layout().sentences }

// Heads returns what stands before the body and is not part of it: source,
// date, 正文：. It is in the clean form all the same.
func (t *Text) Heads() []Range { return t.layout().heads }

// Tails returns what stands behind the body and is not part of it: editors,
// sources, links. It is in the clean form all the same.
func (t *Text) Tails() []Range { return t.layout().tails }

// Bylines returns the stretches that name who wrote, took the pictures or
// edited: （记者…）, 责任编辑：…, in order. They may stand in the body, in a head
// or in a tail.
func (t *Text) Bylines() []Range { return t.layout().bylines }
