package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// cutTails takes out the lines at the bottom that are labels, furniture or
// signatures.
func (l *layout) cutTails(clean string) {
	end := len(l.paragraphs)
	for i := end - 1; i > 0 && i >= end-tailLines; i-- {
		p := l.paragraphs[i]
		s := clean[p.Start:p.End]
		if strings.Trim(s, "|-—*_= 0123456789") == "" {
			l.tails = append(l.tails, p)
		} else if !l.cutTail(clean, p, atEnd) {
			break
		}
		l.paragraphs = l.paragraphs[:i]
	}
}

// cutSignatures takes out the bylines and remarks in brackets behind the last
// sentence of a story, （记者甲）, （完）, and, behind the last of all, labels.
func (l *layout) cutSignatures(clean string) {
	last := len(l.paragraphs) - 1
	for i := last; i >= 0; i-- {
		p := l.paragraphs[i]
		rest := trim(clean, Range{p.Start + afterFinalMark(clean[p.Start:p.End]), p.End})
		where := inBody
		if rest.Start > p.Start {
			where = behindSentence
			if i == last {
				where = atEnd
			}
		}
		if rest.Len() == 0 || !l.cutTail(clean, rest, where) {
			continue
		}
		l.paragraphs[i] = trim(clean, Range{p.Start, rest.Start})
		if i == last && l.paragraphs[i].Len() == 0 {
			last--
		}
	}
	l.paragraphs = slices.DeleteFunc(l.paragraphs, func(p Range) bool { return p.Len() == 0 })
	slices.SortFunc(l.tails, func(a, b Range) int { return a.Start - b.Start })
}

// afterFinalMark returns where s goes on behind its last final mark and the
// marks that close with it, 0 when it has none.
func afterFinalMark(s string) int {
	at := strings.LastIndexAny(s, "。！？…")
	if at < 0 {
		return 0
	}
	return skipAny(s, at, "。！？…”’」』）")
}

// A place is where a tail may stand. Later places allow more.
type place int

const (
	inBody         place = iota // all of a paragraph of the body
	behindSentence              // behind the last sentence of a paragraph
	atEnd                       // at the end of the article
)

// cutTail records the brackets and the line of labels that r consists of as
// tails. It reports false and records nothing when r is anything else.
func (l *layout) cutTail(clean string, r Range, at place) bool {
	tails, names := len(l.tails), len(l.bylines)
	for r.Len() > 0 {
		whole := Range{r.Start, r.Start + bracket(clean[r.Start:r.End])}
		kind := notTail
		if whole.Len() > 0 {
			kind = bracketKind(strings.Trim(clean[whole.Start:whole.End], "（）【】() "), at)
		}
		if kind == notTail && at == atEnd {
			whole = r
			kind = lineKind(clean[r.Start:r.End])
		}
		if kind == notTail {
			l.tails, l.bylines = l.tails[:tails], l.bylines[:names]
			return false
		}
		l.tails = append(l.tails, whole)
		if kind == namesTail {
			l.bylines = append(l.bylines, whole)
		}
		r = trim(clean, Range{whole.End, r.End})
	}
	return true
}

// bracket returns the length of the bracket that s begins with, 0 for none.
func bracket(s string) int {
	closing := ""
	switch {
	case strings.HasPrefix(s, "（"):
		closing = "）"
	case strings.HasPrefix(s, "【"):
		closing = "】"
	default:
		return 0
	}
	end := strings.Index(s[:min(len(s), 3*maxByline)], closing)
	if end < 0 {
		return 0
	}
	return end + len(closing)
}

// A tailKind is what a bracket or line at the end of an article is.
type tailKind int

const (
	notTail   tailKind = iota
	plainTail          // a remark, a source, furniture
	namesTail          // who wrote, edited, took pictures
)

// bracketKind tells what the text of a bracket is.
func bracketKind(s string, at place) tailKind {
	switch {
	case s == "完" || s == "全文完":
		return plainTail
	case isByline(s), at > inBody && isNameList(s):
		return namesTail
	case at == atEnd && isRemark(s):
		return plainTail
	}
	return notTail
}

// lineKind tells what a line of labels or furniture is.
func lineKind(s string) tailKind {
	line := pageWords().read(s)
	bracketed := utf8.RuneCountInString(s) <= maxByline && bracket(s) == len(s)
	switch {
	case isIssue(s):
		return plainTail
	case !line.tail || !(line.sure() || bracketed && line.weak > 0):
		return notTail
	case line.persons > 0:
		return namesTail
	}
	return plainTail
}

// isIssue reports whether s names the issue and the page of a paper:
// 《柳城日报》（2019年01月11日 09 版）.
func isIssue(s string) bool {
	return strings.HasPrefix(s, "《") && strings.HasSuffix(s, "版）") && utf8.RuneCountInString(s) <= maxByline && !strings.ContainsAny(s, "，。；")
}
