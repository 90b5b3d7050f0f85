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
		if runes(s) < 3 || len(a.mentionsIn(p)) > 0 || !isGroup(s) || known(dst, p) {
			continue
		}
		dst = append(dst, a.phrase(p))
	}
	return dst
}

func isGroup(s string) bool {
	if !hasAnySuffix(s, "负责人", "负责同志", "书记", "干部", "代表", "成员", "人员", "委员", "领导", "同志", "群众", "学员", "师生", "职工", "官兵", "党员", "人", "名", "主任", "校长", "院长", "局长", "企业家", "嘉宾", "专家", "学者", "班子") {
		return false
	}
	return hasAny(s, "各", "全体", "部分", "有关", "相关", "主要", "多", "余", "名", "直", "代表", "班子", "以上", "成员", "所属") && !hasAny(s, "主持", "会议", "指出")
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
	case hasAnyPrefix(after, "委托", "同志委托"):
		return "委托"
	case hasAny(after, "作出批示", "作批示", "作出重要批示", "作出指示", "作出重要指示") || strings.HasPrefix(after, "批示"):
		return "批示"
	case hasAny(after, "发来贺信", "致信", "发来贺电", "致贺信"):
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
