package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// chairs returns those who chair, in the order of the article: the subject
// of 主持.
func (a *article) chairs() []int {
	var out []int
	for i := range a.clauses {
		c := &a.clauses[i]
		s := a.slice(c.Range)
		for from := 0; ; {
			n := strings.Index(s[from:], "主持")
			if n < 0 {
				break
			}
			pos := c.Start + from + n
			from += n + len("主持")
			if a.isSaid(pos) || a.isTitle(pos) || notChairing(s[from:]) {
				continue
			}
			for _, p := range a.subjects(i, pos) {
				out = appendNew(out, p)
			}
		}
	}
	return out
}

// notChairing reports whether 主持 before after is no chairing: 主持人,
// 主持学校党委工作的副书记.
func notChairing(after string) bool {
	return strings.HasPrefix(after, "人") || strings.HasPrefix(after, "学校") || strings.HasPrefix(after, "全面工作") ||
		strings.HasPrefix(after, "日常工作") || strings.HasPrefix(after, "工作的") || strings.HasPrefix(after, "制定")
}

// subjects returns the people who are the subject of the verb at pos in
// clause i: the last list of names before it in the sentence.
func (a *article) subjects(i, pos int) []int {
	for first := a.sentences[a.clauses[i].sentence].first; i >= first; i-- {
		c := &a.clauses[i]
		end := min(pos, c.End)
		ms := a.mentionsIn(text.Range{Start: c.Start, End: end})
		if len(ms) == 0 {
			continue
		}
		return a.lastList(ms)
	}
	return nil
}

// lastList returns the people of the list that ms ends with: names joined by
// nothing but 、和 and posts.
func (a *article) lastList(ms []mention) []int {
	out := []int{ms[len(ms)-1].person}
	for i := len(ms) - 1; i > 0; i-- {
		between := a.clean[ms[i-1].End:ms[i].Start]
		if between != "、" && between != "和" && between != "与" {
			break
		}
		out = append([]int{ms[i-1].person}, out...)
	}
	return out
}

// participants returns the people who were there, in the order of the
// article.
func (a *article) participants(x *lexica, k Kind) []Participant {
	role := make(map[int]entities.Role)
	speakers := make(map[int]bool)
	for _, q := range a.quotes {
		speakers[q.Speaker.Person] = !q.Nested
	}
	var order []int
	for _, m := range a.mentions {
		if m.form != entities.FullName || a.isSaid(m.Start) || a.isTitle(m.Start) || isByline(&a.found.People[m.person]) {
			continue
		}
		if a.onlySpokenOf(m) {
			continue
		}
		r := a.roleAt(m)
		if p := &a.found.People[m.person]; r == "" && !p.Official && !speakers[m.person] {
			continue
		}
		order = appendNew(order, m.person)
		if role[m.person] == "" {
			role[m.person] = r
		}
	}
	out := make([]Participant, 0, len(order))
	for _, p := range order {
		out = append(out, Participant{p, role[p]})
	}
	return out
}

// onlySpokenOf reports whether a mention in the narration names somebody who
// need not be there: 传达了卢某的讲话精神, 受县委书记许某委托.
func (a *article) onlySpokenOf(m mention) bool {
	after := a.clean[m.End:min(len(a.clean), m.End+30)]
	for _, w := range []string{"委托", "作出批示", "作批示", "批示", "总书记", "的讲话", "的重要讲话", "讲话精神", "同志为核心", "同志诞辰", "同志关于", "新时代", "法治", "经济思想", "生态文明", "外交思想", "文化思想", "强军"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}

var attending = []struct {
	word string
	role entities.Role
}{
	{"主持", entities.Chairing}, {"列席", entities.SittingIn}, {"陪同", entities.Accompanying},
	{"出席", entities.Attending}, {"参加", entities.Joining}, {"参与", entities.Joining},
}

// roleAt returns the role of the person mentioned at m: the first verb of
// attendance after the list of names that m stands in.
func (a *article) roleAt(m mention) entities.Role {
	rest := a.clean[m.End:min(len(a.clean), m.End+600)]
	if i := strings.IndexAny(rest, "。\n；"); i >= 0 {
		rest = rest[:i]
	}
	best, at := entities.Listed, len(rest)
	for _, v := range attending {
		if i := strings.Index(rest, v.word); i >= 0 && i < at {
			best, at = v.role, i
		}
	}
	return best
}

// withChairs adds the chairs to ps where they are missing and sets their
// role.
func (a *article) withChairs(ps []Participant, chairs []int) []Participant {
	for _, c := range chairs {
		known := false
		for i := range ps {
			if ps[i].Person == c {
				ps[i].Role, known = entities.Chairing, true
			}
		}
		if !known {
			ps = append(ps, Participant{c, entities.Chairing})
		}
	}
	return ps
}

func appendNew(s []int, p int) []int {
	for _, x := range s {
		if x == p {
			return s
		}
	}
	return append(s, p)
}
