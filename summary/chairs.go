package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// chairs returns those who chair, in the order of the article.
func (a *article) chairs() []int { return a.chairsIn(0, len(a.clauses)) }

// chairsIn returns those who chair in clauses[first:end]: the subject of 主持.
func (a *article) chairsIn(first, end int) []int {
	var out []int
	for i := first; i < end; i++ {
		c := &a.clauses[i]
		s := a.slice(c.Range)
		for from := 0; ; {
			n := strings.Index(s[from:], "主持")
			if n < 0 {
				break
			}
			pos := c.Start + from + n
			from += n + len("主持")
			if a.isSaid(pos) || a.isTitle(pos) || a.isNoChairing(s[from:]) {
				continue
			}
			who := a.subjects(i, pos)
			if strings.HasSuffix(a.clean[:pos], "共同") {
				who = a.peopleBefore(c.sentence, pos) // 甲与乙会谈，并共同主持…
			}
			for _, p := range who {
				out = appendNew(out, p)
			}
		}
	}
	return out
}

// peopleBefore returns the people that a sentence names before pos.
func (a *article) peopleBefore(sentence, pos int) []int {
	var out []int
	for _, m := range a.mentionsIn(text.Range{Start: a.sentences[sentence].Start, End: pos}) {
		out = appendNew(out, m.person)
	}
	return out
}

// isNoChairing reports whether 主持 before after is no chairing: 主持人,
// 主持学校党委工作的副书记.
func (a *article) isNoChairing(after string) bool {
	if a.notChairing.starts(after) {
		return true
	}
	n := strings.Index(after, "工作")
	return n >= 0 && n < 30 && !strings.Contains(after[:n], "会议") && list{"的", "）", ")"}.starts(after[n+len("工作"):])
}
