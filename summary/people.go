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
		if m.form != entities.FullName || a.isSaid(m.Start) || a.isTitle(m.Start) || a.isByline(p) || m.Start < a.start() {
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
		if !engaged && (k == Other && p.Official || a.onlyReacts(c)) {
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

// onlyReacts reports whether the person mentioned in c is only asked for an
// opinion: 认为, 批评.
func (a *article) onlyReacts(c *clause) bool {
	return a.reacts.ends(a.slice(c.Range)) && !a.atEvent.in(a.slice(c.Range))
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
	if a.spokenOf.starts(after) {
		return true
	}
	after = a.clean[m.End:max(m.End, c.End)]
	if strings.HasPrefix(after, "在") && a.spoken.in(after) {
		return true
	}
	before := a.clean[c.Start:m.Start]
	if a.appoints.in(before) || a.announced(c) {
		return true
	}
	return a.speaksOf.in(before) && (!a.takesPart.in(before) || a.spoken.in(after))
}

// announced reports whether c stands behind a colon and 任命.
func (a *article) announced(c *clause) bool {
	i := a.clauseIndex(c.Start) - 1
	return i >= 0 && a.clauses[i].mark == '：' && a.appoints.ends(a.slice(a.clauses[i].Range))
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
