package entities

import "strings"

// privateWords tell of a private body. A body without them is public.
var privateWords = []string{"集团", "公司", "俱乐部", "酒店", "NBA", "球队", "工厂", "商会", "公会", "赛马会", "基金会"}

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
	case bodyPost:
		if h.system == "company" && p.titleRange(q) == q.Range {
			return false
		}
		return !containsAny(p.clean[q.Start:q.End], privateWords)
	}
	return false
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
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
