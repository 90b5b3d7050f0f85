package entities

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// bodies groups the organizations of f: a full name and the short forms of
// it that the article shows are one body.
func (p *page) bodies(f *Findings) {
	index := map[string]int{}
	for _, e := range f.Entities {
		if e.Kind != OrganizationKind {
			continue
		}
		k, known := index[e.Text]
		if !known {
			k = len(f.Bodies)
			index[e.Text] = k
			f.Bodies = append(f.Bodies, Body{Name: e.Text})
		}
		f.Bodies[k].Mentions = append(f.Bodies[k].Mentions, e.Range)
	}
	f.Bodies = p.merge(f.Bodies)
}

// merge joins short names with the body they are short for.
func (p *page) merge(all []Body) []Body {
	byLength := make([]int, len(all))
	for i := range all {
		byLength[i] = i
	}
	sort.SliceStable(byLength, func(a, b int) bool { return len(all[byLength[a]].Name) > len(all[byLength[b]].Name) })
	into := make([]int, len(all))
	byFirst := map[rune][]int{} // longer bodies by their first character
	for _, i := range byLength {
		c, _ := utf8.DecodeRuneInString(all[i].Name)
		into[i] = i
		for _, j := range byFirst[c] {
			if shortOf(all[i].Name, all[j].Name) {
				into[i] = j
				break
			}
		}
		if into[i] == i && len(byFirst[c]) < maxSame {
			byFirst[c] = append(byFirst[c], i)
		}
	}
	var kept []Body
	place := map[int]int{}
	for i := range all {
		if into[i] == i {
			place[i] = len(kept)
			kept = append(kept, all[i])
		}
	}
	for i := range all {
		if into[i] != i {
			b := &kept[place[into[i]]]
			b.Short = append(b.Short, all[i].Name)
			b.Mentions = append(b.Mentions, all[i].Mentions...)
		}
	}
	for i := range kept {
		sortRanges(kept[i].Mentions)
	}
	return kept
}

func sortRanges(r []text.Range) {
	sort.Slice(r, func(a, b int) bool { return r[a].Start < r[b].Start })
}

// shortOf reports whether short abbreviates full, which begins with the same
// character: all characters of short stand in full, in their order, and short
// is no more than the beginning of full.
func shortOf(short, full string) bool {
	if len(short) >= len(full) || utf8.RuneCountInString(short) < 3 || strings.HasPrefix(full, short) {
		return false
	}
	rest := full
	for _, c := range short {
		i := strings.IndexRune(rest, c)
		if i < 0 {
			return false
		}
		rest = rest[i+utf8.RuneLen(c):]
	}
	return true
}
