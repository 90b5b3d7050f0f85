package text

import (
	"strings"
	"unicode/utf8"
)

// maxByline bounds the characters of a byline.
const maxByline = 60

// bylineWords are the words of bylines. A byline begins with one of them, or
// with names and ends with one.
var bylineWords = []string{"记者", "通讯员", "编辑：", "编辑:", "编辑/", "编辑 ", "供稿", "摄影", "撰稿", "特约", "责编", "采写", "作者", "文/", "图/", "文：", "图：", "实习生", "报道员", "来源", "供图", "摄"}

// isByline reports whether s, which stood in brackets, says who wrote, edited
// or took the pictures.
func isByline(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > maxByline || strings.ContainsAny(s, "。，；！？") {
		return false
	}
	for _, w := range bylineWords {
		if strings.Contains(s[:min(len(s), len(w)+4*len("本报某某"))], w) || strings.HasSuffix(s, w) || strings.HasSuffix(s, w+"报道") {
			return true
		}
	}
	return false
}

// isNameList reports whether s may be one or more names of at most three
// characters each, 、 or blanks between, a body before them.
func isNameList(s string) bool {
	names := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '、' })
	if len(names) > 1 && isBody(names[0]) {
		names = names[1:]
	}
	for _, name := range names {
		if n := utf8.RuneCountInString(name); n > 3 || strings.ContainsFunc(name, func(r rune) bool { return !isHan(r) }) {
			return false
		}
	}
	return len(names) > 0 && len(names) <= 4 && utf8.RuneCountInString(s) > 1
}

// isRemark reports whether s, in brackets at the very end of an article, is too
// short to be a sentence: （据柳城日报）, （上接1版）.
func isRemark(s string) bool {
	return utf8.RuneCountInString(s) <= 30 && !strings.ContainsAny(s, "。，；！？")
}

// isBody reports whether s ends like the name of a body.
func isBody(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("局部台社办院委处科厅会校报网站队", last)
}

// bylines appends the bylines in the paragraph p to out: brackets such as
// （记者甲 通讯员乙）, and 记者…报道： behind 讯 or 电 at its start.
func bylines(out []Range, clean string, p Range) []Range {
	s := clean[p.Start:p.End]
	for at := 0; ; {
		n := strings.Index(s[at:], "（")
		if n < 0 {
			break
		}
		at += n
		body := s[at+len("（"):]
		end := strings.Index(body[:min(len(body), 3*maxByline)], "）")
		if end >= 0 && isByline(body[:end]) {
			whole := at + len("（") + end + len("）")
			out = append(out, Range{p.Start + at, p.Start + whole})
			at = whole
			continue
		}
		at += len("（")
	}
	if r := openByline(s); r.Len() > 0 {
		out = append(out, Range{p.Start + r.Start, p.Start + r.End})
	}
	return out
}

// openByline returns a byline without brackets at the start of s: 本报讯
// 记者甲、通讯员乙报道：.
func openByline(s string) Range {
	start := s[:min(len(s), 3*maxByline)]
	end := strings.Index(start, "报道：")
	from := strings.Index(start, "记者")
	if from < 0 || end <= from+len("记者") || strings.ContainsAny(start[:end], "。（") {
		return Range{}
	}
	return Range{from, end + len("报道")}
}
