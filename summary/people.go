package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// participants returns the people who were there, in the order of the
// article.
func (a *article) participants(k Kind) []Participant {
	speakers := a.speakers()
	role := map[int]entities.Role{}
	var order []int
	for _, m := range a.mentions {
		p := &a.found.People[m.person]
		if m.form != entities.FullName || a.isSaid(m.Start) || a.isTitle(m.Start) || isByline(p) || m.Start < a.start() {
			continue
		}
		c := a.clauseAt(m.Start)
		if c == nil || a.onlySpokenOf(m, c) || a.absence(m) != "" {
			continue
		}
		r := a.roleAt(m)
		engaged := r != "" || a.engaged.contains(a.slice(c.Range)) || p.Official && len(a.mentionsIn(c.Range)) >= listed
		if !engaged && !p.Official && !speakers[m.person] {
			continue
		}
		if !engaged && (k == Other && p.Official || a.reacts(c)) {
			continue // asked about the event, not at it
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

// listed is the number of people whose names in one clause are a list of those
// who came.
const listed = 3

// reacts reports whether the person mentioned in c is only asked for an
// opinion: 认为, 批评.
func (a *article) reacts(c *clause) bool {
	return hasAnySuffix(a.slice(c.Range), "认为", "批评", "质疑", "呼吁", "相信", "回应", "直言", "担心") && !hasAny(a.slice(c.Range), "会上", "发言")
}

// speakers returns the people who speak.
func (a *article) speakers() map[int]bool {
	out := map[int]bool{}
	for _, q := range a.quotes {
		if !q.Nested && q.Speaker.Person >= 0 {
			out[q.Speaker.Person] = true
		}
	}
	return out
}

// onlySpokenOf reports whether a mention in the narration names somebody who
// need not be there: 传达了卢某的讲话精神, 受县委书记许某委托.
func (a *article) onlySpokenOf(m mention, c *clause) bool {
	after := a.clean[m.End:min(len(a.clean), m.End+90)]
	if hasAnyPrefix(after, "委托", "总书记", "同志为核心", "同志诞辰", "同志关于", "新时代", "法治", "经济思想", "生态文明", "外交思想", "文化思想", "强军", "的讲话", "的重要讲话", "讲话精神", "的批示", "的指示", "的重要指示", "逝世", "诞辰", "当选") {
		return true
	}
	after = a.clean[m.End:max(m.End, c.End)]
	if strings.HasPrefix(after, "在") && hasAny(after, "讲话精神", "重要讲话", "指示精神", "批示精神", "报告精神", "工作报告") {
		return true
	}
	before := a.clean[c.Start:m.Start]
	return hasAny(before, "学习", "传达", "贯彻", "纪念", "缅怀", "悼念", "按照", "根据", "对于", "此前") && !hasAny(before, "主持", "出席", "会议")
}

var attending = []struct {
	word string
	role entities.Role
}{
	{"主持", entities.Chairing}, {"列席", entities.SittingIn}, {"陪同", entities.Accompanying},
	{"以视频", onVideo}, {"视频连线", onVideo}, {"视频参", onVideo}, {"通过视频", onVideo}, {"线上参", onVideo}, {"出席", entities.Attending}, {"参加", entities.Joining}, {"参与", entities.Joining},
}

// onVideo is the role of those who took part from afar.
const onVideo entities.Role = "视频参会"

// roleAt returns the role of the person mentioned at m: the first verb of
// attendance behind the list of names that m stands in.
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

// clauseAt returns the clause that the byte at pos stands in, nil for none.
func (a *article) clauseAt(pos int) *clause {
	i := a.clauseIndex(pos)
	if i == len(a.clauses) || a.clauses[i].Start > pos {
		return nil
	}
	return &a.clauses[i]
}

// start returns where the news begins.
func (a *article) start() int {
	if len(a.sentences) == 0 {
		return 0
	}
	return a.sentences[0].Start
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

// subjects returns the people who are the subject of the verb at pos in
// clause i: the last list of names before it in the sentence.
func (a *article) subjects(i, pos int) []int {
	for first := a.sentences[a.clauses[i].sentence].first; i >= first; i-- {
		c := &a.clauses[i]
		ms := a.mentionsIn(text.Range{Start: c.Start, End: min(pos, c.End)})
		if len(ms) > 0 {
			return a.lastList(ms)
		}
	}
	return nil
}

// lastList returns the people of the list that ms ends with: names joined by
// nothing but 、 and 和.
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
