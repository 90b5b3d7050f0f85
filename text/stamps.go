package text

import (
	"slices"
	"strings"
)

// manyStamps is how many paragraphs end with the same words that are a stamp.
const manyStamps = 3

// cutStamps takes out the words that a page stamps on the end of each of its
// paragraphs against copying: X7q柳城新闻网. They stand behind the final mark, are
// the same on many paragraphs and have letters or digits; a line may have
// nothing else.
func (l *layout) cutStamps(clean string) {
	count := map[string]int{}
	most := ""
	for _, p := range l.paragraphs {
		s := clean[p.Start:p.End]
		if at := afterFinalMark(s); at > 0 && at < len(s) && len(s)-at < 3*maxByline {
			stamp := strings.TrimSpace(s[at:])
			if count[stamp]++; count[stamp] > count[most] {
				most = stamp
			}
		}
	}
	if count[most] < manyStamps || !strings.ContainsFunc(most, isLatin) {
		return
	}
	for i, p := range l.paragraphs {
		s := clean[p.Start:p.End]
		if at := len(s) - len(most); strings.HasSuffix(s, most) && (at == 0 || afterFinalMark(s) > 0) {
			l.tails = append(l.tails, Range{p.Start + at, p.End})
			l.paragraphs[i] = trim(clean, Range{p.Start, p.Start + at})
		}
	}
	l.paragraphs = slices.DeleteFunc(l.paragraphs, func(p Range) bool { return p.Len() == 0 })
}
