package summary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// maxTitle is the number of characters of a headline.
const maxTitle = 80

// titleEnd returns the end of the headline that the article begins with, 0
// without one: first lines that do not end as sentences do.
func (a *article) titleEnd() int {
	end := 0
	ps := a.doc.Text.Paragraphs()
	for i, p := range ps {
		if i == len(ps)-1 || i >= 3 || !isTitle(a.slice(p)) {
			break
		}
		end = p.End
	}
	return end
}

// title returns the first line of the headline, without the blanks around it.
func (a *article) title() Phrase {
	if a.titleEnd() == 0 {
		return Phrase{}
	}
	r := a.doc.Text.Paragraphs()[0]
	line := a.slice(r)
	r.Start += len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
	r.End -= len(line) - len(strings.TrimRightFunc(line, unicode.IsSpace))
	return Phrase{Text: a.slice(r), Range: r}
}

func isTitle(s string) bool {
	if utf8.RuneCountInString(s) > maxTitle || strings.Contains(s, "。") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	if strings.ContainsRune("！？", last) {
		return !strings.Contains(s, "，")
	}
	return !strings.ContainsRune("；：，”）", last)
}

// maxHeading is the number of characters of a heading between paragraphs or
// a caption.
const maxHeading = 30

// isHeading reports whether a sentence is a heading or a caption: short and
// without a mark that ends or joins sentences.
func isHeading(s string) bool {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, headline) && !strings.HasSuffix(s, "。") {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	return utf8.RuneCountInString(s) <= maxHeading && !strings.ContainsRune("。！？”…；：", last) && !strings.Contains(s, "，")
}

// isApparatus reports whether a sentence belongs to the page: its source, its
// editors, links. What ends as a sentence of the news does is none.
func (a *article) isApparatus(s string) bool {
	return !strings.HasSuffix(s, "。") && (a.pageHead.starts(s) || a.pageTail.in(s))
}

// maxCaption is the number of characters of the caption of a picture.
const maxCaption = 80

// captions returns the paragraphs that are captions of pictures: short ones
// that say what they show or who took them.
func (a *article) captions() []text.Range {
	var out []text.Range
	for _, p := range a.doc.Text.Paragraphs() {
		s := strings.TrimRight(a.slice(p), "）)。 ")
		if (a.credit.ends(s) || a.shows.starts(s)) && runes(s) <= maxCaption {
			out = append(out, p)
		}
	}
	return out
}
