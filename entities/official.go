package entities

import "strings"

// public reports whether a post is a public one.
func (p *page) public(q post) bool {
	if q.head < 0 {
		return true
	}
	h := &p.heads[q.head]
	switch h.standing {
	case publicPost:
		return true
	case jobPost:
		return h.system == "army" || h.system == "government"
	case scholarPost:
		return holdsAny(&p.institution, p.clean[q.Start:q.End])
	case bodyPost:
		s := p.clean[q.Start:q.End]
		if n, u := p.units.Prefix(s); n == len("市") && u != noUnit {
			return true
		}
		return holdsAny(&p.state, s) || h.system != "company" && !holdsAny(&p.private, s)
	}
	return false
}

// officialsByRole marks the people without a post who took part in an
// official event as listed: 张三、李四等出席会议.
func (p *page) officialsByRole(f *Findings) {
	if !anyOfficial(f.People) {
		return
	}
	for _, r := range f.Rosters {
		if r.Role == Listed || len(r.People) == 1 && r.Role == Joining && !p.formal(r.Range.End) {
			continue
		}
		for _, i := range r.People {
			who := &f.People[i]
			who.Official = who.Official || len(who.Posts) == 0
		}
	}
}

// formal reports whether what is joined at at is an official meeting: 参加会见.
func (p *page) formal(at int) bool {
	rest := strings.TrimPrefix(p.clean[at:], "参加")
	for _, s := range []string{"会见", "会谈", "会议", "座谈", "调研", "活动", "上述活动", "检查", "签约"} {
		if strings.HasPrefix(rest, s) {
			return true
		}
	}
	return false
}

func anyOfficial(people []Person) bool {
	for i := range people {
		if people[i].Official {
			return true
		}
	}
	return false
}
