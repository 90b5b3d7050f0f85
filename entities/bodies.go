package entities

import (
	"maps"
	"slices"
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
	f.Bodies = p.merge(f.Bodies, p.declared(f.Bodies))
}

// declared returns the short names that brackets behind a body declare (（以下简称
// “云投”）), with the index of the body.
func (p *page) declared(all []Body) map[string]int {
	var short map[string]int
	for i := range all {
		for _, r := range all[i].Mentions {
			rest, ok := strings.CutPrefix(p.clean[r.End:], "（")
			n, _ := p.naming.Prefix(rest)
			end := strings.Index(rest, "）")
			if !ok || n == 0 || end < n || end > maxShort {
				continue
			}
			if s := strings.Trim(rest[n:end], "“”：为"); s != "" && len(s) < len(all[i].Name) {
				if short == nil {
					short = map[string]int{}
				}
				short[s] = i
			}
		}
	}
	return short
}

const maxShort = 60 // bytes of brackets that declare a short name

// merge joins short names with the body they are short for.
func (p *page) merge(all []Body, declared map[string]int) []Body {
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
		if j, ok := declared[all[i].Name]; ok {
			into[i] = j
			continue
		}
		for _, j := range byFirst[c] {
			if p.shortOf(all[i].Name, &all[j]) {
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
	root := func(i int) int { // each is merged into a longer one
		for into[i] != i {
			i = into[i]
		}
		return i
	}
	for i := range all {
		if into[i] != i {
			b := &kept[place[root(i)]]
			b.Short = append(b.Short, all[i].Name)
			b.Mentions = append(b.Mentions, all[i].Mentions...)
		}
	}
	for _, s := range slices.Sorted(maps.Keys(declared)) {
		p.addShort(&kept[place[root(declared[s])]], s)
	}
	for i := range kept {
		sortRanges(kept[i].Mentions)
	}
	return kept
}

// addShort adds a declared short name and those of its places that are not
// known.
func (p *page) addShort(b *Body, s string) {
	if !slices.Contains(b.Short, s) {
		b.Short = append(b.Short, s)
	}
	for at := 0; ; {
		i := strings.Index(p.clean[at:], s)
		if i < 0 {
			return
		}
		r := text.Range{Start: at + i, End: at + i + len(s)}
		if p.tokenBegins(r.Start) && p.tokenBegins(r.End) && !slices.ContainsFunc(b.Mentions, r.Overlaps) {
			b.Mentions = append(b.Mentions, r)
		}
		at = r.End
	}
}

func sortRanges(r []text.Range) {
	sort.Slice(r, func(a, b int) bool { return r[a].Start < r[b].Start })
}
