package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// roles are the words after or before a list that say how its people took
// part, with what may stand between.
var roles = []struct {
	word string
	role Role
}{
	{"主持", Chairing}, {"出席", Attending}, {"参加", Joining}, {"列席", SittingIn}, {"陪同", Accompanying},
	{"到会", Attending}, {"与会", Attending}, {"参与", Joining}, {"随同", Accompanying},
}

// between are the words that may stand between a list and its role.
var between = []string{"等", "同志", "一行", "分别", "先后", "一同", "一起", "共同", "应邀", "也", "还", "及", "，", "并", "到会", "随后", "亲自", "全程", "或", "领导", "人"}

// rosters fills f with the lists of names: lists joined by marks or by posts
// are one roster.
func (p *page) rosters(f *Findings, lists []list, of []int) {
	for i := 0; i < len(lists); {
		end := i + 1
		for end < len(lists) && p.continues(lists[end-1].stop, lists[end].start) {
			end++
		}
		p.roster(f, lists[i:end], of)
		i = end
	}
}

// continues reports whether only a mark of a list stands between two lists.
func (p *page) continues(from, to int) bool {
	if from > to {
		return false
	}
	switch strings.Trim(p.clean[from:to], " \u3000\u00a0\t") {
	case "、", "，", "；", "和", "与", "及", "以及", "，以及":
		return true
	}
	return false
}

func (p *page) roster(f *Findings, lists []list, of []int) {
	r := Roster{Range: text.Range{Start: lists[0].start, End: lists[len(lists)-1].stop}}
	for _, l := range lists {
		for n := l.first; n < l.end; n++ {
			if of[n] >= 0 {
				r.People = append(r.People, of[n])
			}
		}
	}
	r.Role = p.role(r.Range)
	if len(r.People) > 1 || len(r.People) == 1 && r.Role != Listed {
		f.Rosters = append(f.Rosters, r)
	}
}

// role reads the role of a roster from the words after it, or before it
// (出席会议的有…).
func (p *page) role(r text.Range) Role {
	rest := p.clean[r.End:]
	for again := true; again; {
		again = false
		for _, x := range roles {
			if strings.HasPrefix(rest, x.word) {
				return x.role
			}
		}
		for _, w := range between {
			if strings.HasPrefix(rest, w) {
				rest, again = rest[len(w):], true
				break
			}
		}
	}
	before := p.clean[max(0, r.Start-60):r.Start]
	if i := strings.LastIndexAny(before, "。；\n"); i >= 0 {
		before = before[i:]
	}
	before = strings.TrimRight(before, "：: ")
	if strings.HasSuffix(before, "的有") || strings.HasSuffix(before, "的领导") || strings.HasSuffix(before, "的还有") {
		for _, x := range roles {
			if strings.Contains(before, x.word) {
				return x.role
			}
		}
	}
	return Listed
}
