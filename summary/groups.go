package summary

import (
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// groups returns the participants that are named only as a group: 各乡镇党委书记,
// 80多人.
func (a *article) groups() []Phrase {
	var out []Phrase
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.said {
			continue
		}
		s := a.slice(c.Range)
		end := -1
		for _, v := range attending {
			if n := strings.Index(s, v.word); n >= 0 && v.word != "主持" && (end < 0 || n < end) {
				end = n
			}
		}
		if end <= 0 {
			continue
		}
		// 甲，各镇书记，各部门负责人参加: the clauses before belong to the list.
		for j := a.sentences[c.sentence].first; j < i; j++ {
			if !a.clauses[j].said {
				out = a.addGroups(out, a.clauses[j].Range)
			}
		}
		out = a.addGroups(out, text.Range{Start: c.Start, End: c.Start + end})
	}
	return out
}

// addGroups appends the members of the list r that end as groups do and name
// nobody.
func (a *article) addGroups(dst []Phrase, r text.Range) []Phrase {
	at := r.Start
	for _, part := range strings.Split(a.slice(r), "、") {
		p := text.Range{Start: at, End: at + len(part)}
		at = p.End + len("、")
		if i := strings.LastIndex(part, "及"); i > 0 && len(a.mentionsIn(p)) > 0 {
			p.Start += i + len("及")
		}
		s := a.slice(p)
		s = strings.TrimSuffix(strings.TrimSuffix(s, "分别"), "等")
		p.End = p.Start + len(s)
		if runes(s) < 3 || len(a.mentionsIn(p)) > 0 || !a.isGroup(s) || known(dst, p) {
			continue
		}
		dst = append(dst, a.phrase(p))
	}
	return dst
}

// isGroup reports whether s names a group of people.
func (a *article) isGroup(s string) bool {
	if !a.groupEnd.ends(s) {
		return false
	}
	return a.groupWord.in(s) && !a.noGroup.in(s)
}

func known(ps []Phrase, r text.Range) bool {
	for _, p := range ps {
		if p.Range == r {
			return true
		}
	}
	return false
}

// absences returns those who took part without being there.
func (a *article) absences() []Absence {
	var out []Absence
	seen := map[int]bool{}
	for _, m := range a.mentions {
		if a.isSaid(m.Start) || seen[m.person] || m.Start < a.start() {
			continue
		}
		how := a.absence(m)
		if how != "" {
			seen[m.person] = true
			out = append(out, Absence{m.person, how})
		}
	}
	return out
}

// maxToInstruct is the number of bytes between a name and the instruction it
// gives.
const maxToInstruct = 90

// absence returns how the person mentioned at m took part without being
// there, "" when nothing says so.
func (a *article) absence(m mention) string {
	c := a.clauseAt(m.Start)
	if c == nil {
		return ""
	}
	after := a.clean[m.End:max(m.End, min(c.End, m.End+maxToInstruct))]
	if ms := a.mentionsIn(text.Range{Start: m.End, End: m.End + len(after)}); len(ms) > 0 {
		after = a.clean[m.End:ms[0].Start]
	}
	switch {
	case a.entrusts.starts(after):
		return "委托"
	case a.instructs.in(after) || strings.HasPrefix(after, "批示"):
		return "批示"
	case a.congratulates.in(after):
		return "贺信"
	}
	return ""
}

// overlaps reports whether r overlaps one of ps.
func overlaps(ps []Phrase, r text.Range) bool {
	for _, p := range ps {
		if p.Range.Start < r.End && r.Start < p.Range.End {
			return true
		}
	}
	return false
}

// sortPhrases puts ps in the order of the article.
func sortPhrases(ps []Phrase) {
	slices.SortStableFunc(ps, func(x, y Phrase) int { return x.Range.Start - y.Range.Start })
}
