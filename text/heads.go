package text

import (
	"slices"
	"strings"
)

const (
	headLines = 6  // paragraphs among which heads are looked for
	tailLines = 12 // paragraphs among which tails are looked for
)

// setAside takes the heads and tails out of the paragraphs and finds the
// bylines.
func (l *layout) setAside(clean string) {
	l.cutStamps(clean)
	l.cutHeads(clean)
	l.cutTails(clean)
	l.cutSignatures(clean)
	for _, p := range l.paragraphs {
		l.bylines = bylines(l.bylines, clean, p)
	}
	slices.SortFunc(l.bylines, func(a, b Range) int { return a.Start - b.Start })
}

// cutHeads takes out the lines of labels near the top, and what stands before
// 正文： on such a line. It stops at the first sentence.
func (l *layout) cutHeads(clean string) {
	for i := 0; i < len(l.paragraphs) && i < headLines; {
		p := l.paragraphs[i]
		s := clean[p.Start:p.End]
		if end := bodyMark(s); end > 0 {
			head := trim(clean, Range{p.Start, p.Start + end})
			l.heads = append(l.heads, head)
			if l.paragraphs[i] = trim(clean, Range{p.Start + end, p.End}); l.paragraphs[i].Len() == 0 {
				l.paragraphs = slices.Delete(l.paragraphs, i, i+1)
			}
			return
		}
		line := pageWords().read(s[dateLength(s):])
		switch {
		case line.head && line.sure() || isDate(s):
			l.heads = append(l.heads, p)
			if line.persons > 0 {
				l.bylines = append(l.bylines, p)
			}
			l.paragraphs = slices.Delete(l.paragraphs, i, i+1)
			continue
		case strings.Contains(s, "。"):
			return
		}
		i++
	}
}

// bodyMark returns where the body begins in a line such as
// 来源：某报|2023年8月17日 正文：…, 0 when it is none.
func bodyMark(s string) int {
	const mark = "正文："
	n := strings.Index(s[:min(len(s), 3*maxPageLine)], mark)
	if n <= 0 {
		return 0
	}
	if w, size := pageWords().wordAt(s); size > 0 && w.head && colon(s[size:]) {
		return n + len(mark)
	}
	return 0
}

// The digits of a date, with or without a time of day: from 2023-8-1 on.
const minDateDigits, maxDateDigits = 6, 18

// isDate reports whether s is a date or time and nothing else.
func isDate(s string) bool {
	digits := 0
	for _, r := range s {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case !strings.ContainsRune("年月日时分秒-/:：. |[]()（）【】", r):
			return false
		}
	}
	return digits >= minDateDigits && digits <= maxDateDigits
}

// dateLength returns the length of the date and time that s begins with, and
// the blanks behind it; 0 when there is none.
func dateLength(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "0123456789-/:. |"))
	if !isDate(s[:n]) {
		return 0
	}
	return n
}
