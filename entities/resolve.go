package entities

import (
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// resolve keeps, of overlapping names, the one with the higher score, then
// the longer, then the earlier, after names seen at several places have
// strengthened one another.
func (p *page) resolve(found []name) []name {
	seen := map[string]int{}
	for _, n := range found {
		if n.score > nameThreshold {
			seen[p.nameText(n.Range)]++
		}
	}
	for i := range found {
		if k := seen[p.nameText(found[i].Range)]; k > 0 {
			found[i].score += 12 * min(k-1, 3)
		}
	}
	sort.SliceStable(found, func(a, b int) bool {
		x, y := found[a], found[b]
		if x.score != y.score {
			return x.score > y.score
		}
		if x.Len() != y.Len() {
			return x.Len() > y.Len()
		}
		return x.Start < y.Start
	})
	var kept []name
	taken := newCover(len(p.clean))
	for _, n := range found {
		if n.score <= nameThreshold {
			break
		}
		if !taken.take(n.Range) {
			continue
		}
		kept = append(kept, n)
	}
	sort.Slice(kept, func(a, b int) bool { return kept[a].Start < kept[b].Start })
	return kept
}

// nameText returns the name at r without blanks.
func (p *page) nameText(r text.Range) string {
	s := p.clean[r.Start:r.End]
	if strings.ContainsAny(s, " \u3000\u00a0\t") {
		return strings.NewReplacer(" ", "", "\u3000", "", "\u00a0", "", "\t", "").Replace(s)
	}
	return s
}
