package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	headLines = 6  // paragraphs among which heads are looked for
	tailLines = 12 // paragraphs among which tails are looked for
)

// setAside takes the heads and tails out of the paragraphs and finds the
// bylines.
func (l *layout) setAside(clean string) {
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
		line := pageWords().read(s)
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
	return digits >= 6 && digits <= 18
}

// cutTails takes out the lines of labels and furniture at the bottom.
func (l *layout) cutTails(clean string) {
	end := len(l.paragraphs)
	for i := end - 1; i > 0 && i >= end-tailLines; i-- {
		p := l.paragraphs[i]
		s := clean[p.Start:p.End]
		line := pageWords().read(s)
		if !(line.tail && line.sure()) && strings.Trim(s, "|-—*_= 0123456789") != "" {
			break
		}
		l.tails = append(l.tails, p)
		if line.persons > 0 {
			l.bylines = append(l.bylines, p)
		}
		l.paragraphs = l.paragraphs[:i]
	}
	slices.Reverse(l.tails)
}

// cutSignatures takes out the bylines and remarks in brackets behind the last
// sentence of a story: （记者甲）, （完）.
func (l *layout) cutSignatures(clean string) {
	last := len(l.paragraphs) - 1
	var cut []Range
	for i := last; i >= 0; i-- {
		p := l.paragraphs[i]
		open := finalBracket(clean[p.Start:p.End])
		if open < 0 {
			continue
		}
		sign := Range{p.Start + open, p.End}
		body := strings.Trim(clean[sign.Start:sign.End], "（）【】() ")
		switch {
		case isByline(body) || open > 0 && isNameList(body):
			l.bylines = append(l.bylines, sign)
		case body == "完" || open > 0 && i == last && isRemark(body):
		default:
			continue
		}
		cut = append(cut, sign)
		l.paragraphs[i] = trim(clean, Range{p.Start, sign.Start})
		if i == last && l.paragraphs[i].Len() == 0 {
			last--
		}
	}
	l.paragraphs = slices.DeleteFunc(l.paragraphs, func(p Range) bool { return p.Len() == 0 })
	l.tails = append(l.tails, cut...)
	slices.SortFunc(l.tails, func(a, b Range) int { return a.Start - b.Start })
}

// finalBracket returns where the bracket that s ends with opens, when it
// stands behind a final mark or is all of s; -1 when there is none.
func finalBracket(s string) int {
	if !strings.HasSuffix(s, "）") && !strings.HasSuffix(s, "】") {
		return -1
	}
	open := strings.LastIndexAny(s[max(0, len(s)-3*maxByline):], "（【")
	if open < 0 {
		return -1
	}
	open += max(0, len(s)-3*maxByline)
	if before := strings.TrimRight(s[:open], " ”’」』）"); before != "" {
		if r, _ := utf8.DecodeLastRuneInString(before); !strings.ContainsRune("。！？…", r) {
			return -1
		}
	}
	return open
}
