package text

import (
	"strings"
	"unicode/utf8"
)

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

// lineKind tells what a line of labels or furniture is. Behind the brackets that
// end an article a weak label is enough.
func lineKind(s string, behind bool) tailKind {
	line := pageWords().read(s)
	short := utf8.RuneCountInString(s) <= maxByline
	switch {
	case isIssue(s), strings.Trim(s, "|-—*_= 0123456789") == "":
		return plainTail
	case !line.tail:
		return notTail
	case line.sure() && line.persons > 0, line.editor && short && !strings.ContainsAny(s, "，；！？"):
		return namesTail
	case line.sure(), line.weak > 0 && short && (behind || bracket(s) == len(s)):
		return plainTail
	}
	return notTail
}

// isIssue reports whether s names the issue and the page of a paper:
// 《柳城日报》（2019年01月11日 09 版）.
func isIssue(s string) bool {
	return strings.HasPrefix(s, "《") && strings.HasSuffix(s, "版）") &&
		utf8.RuneCountInString(s) <= maxByline && !strings.ContainsAny(s, "，。；")
}
