package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

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
	switch strings.Trim(p.clean[from:to], blanks) {
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

// maxLead bounds the bytes of what leads up to a roster (出席会议的有…).
const maxLead = 60

// role reads the role of a roster from the words after it, or before it
// (出席会议的有…).
func (p *page) role(r text.Range) Role {
	rest := p.clean[r.End:]
	for {
		if n, i := p.roleWords.Prefix(rest); n > 0 {
			return p.roles[i]
		}
		n, _ := p.link.Prefix(rest)
		if n == 0 {
			break
		}
		rest = rest[n:]
	}
	before := p.clean[max(0, r.Start-maxLead):r.Start]
	if i := strings.LastIndexAny(before, "。；\n"); i >= 0 {
		before = before[i:]
	}
	before = strings.TrimRight(before, "：: ")
	if strings.HasSuffix(before, "的有") || strings.HasSuffix(before, "的领导") || strings.HasSuffix(before, "的还有") {
		for i := range before {
			if n, k := p.roleWords.Prefix(before[i:]); n > 0 {
				return p.roles[k]
			}
		}
	}
	return Listed
}
