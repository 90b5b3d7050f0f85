package text

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// maxByline bounds the characters of a byline.
const maxByline = 60

// maxBeforeWord bounds the bytes of a body's name (本报, 柳城日报社) before the
// first word of a byline.
const maxBeforeWord = 48

//go:embed data/bylines.txt
var bylineData string

// bylineWords holds the words of bylines.txt.
var bylineWords = sync.OnceValue(func() []string {
	var words []string
	must(eachRow("bylines.txt", bylineData, 1, func(columns []string) error {
		words = append(words, strings.ReplaceAll(columns[0], "_", " "))
		return nil
	}))
	return words
})

// isByline reports whether s, which stood in brackets, says who wrote, edited
// or took the pictures.
func isByline(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > maxByline || strings.ContainsAny(s, "。，；！？") {
		return false
	}
	for _, w := range bylineWords() {
		if strings.Contains(s[:min(len(s), len(w)+maxBeforeWord)], w) || strings.HasSuffix(s, w) || strings.HasSuffix(s, w+"报道") {
			return true
		}
	}
	return false
}

const (
	maxNameList  = 4 // names in brackets that are a byline without a word that says so
	maxNameChars = 3 // characters of each
)

// isNameList reports whether s may be one or more names, 、 or blanks between, a body before them.
func isNameList(s string) bool {
	names := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '、' })
	if len(names) > 1 && isBody(names[0]) {
		names = names[1:]
	}
	for _, name := range names {
		if n := utf8.RuneCountInString(name); n > maxNameChars || strings.ContainsFunc(name, func(r rune) bool { return !isHan(r) }) {
			return false
		}
	}
	return len(names) > 0 && len(names) <= maxNameList && utf8.RuneCountInString(s) > 1
}

// maxRemark bounds the characters of a remark in brackets.
const maxRemark = 30

// isRemark reports whether s, in brackets at the very end of an article, is too
// short to be a sentence: （据柳城日报）, （上接1版）.
func isRemark(s string) bool {
	return utf8.RuneCountInString(s) <= maxRemark && !strings.ContainsAny(s, "。，；！？")
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
