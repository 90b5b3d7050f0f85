package entities

import (
	"cmp"
	"slices"

	"github.com/xinwen-go/xinwen/text"
)

const (
	listedName = 0.05 // the model's confidence that makes a name of the rules stand in the list
	moreLikely = 0.5  // the confidence above which a finding stands in it by itself
)

// entities lists the mentions of every kind in f: people, the titles and
// bodies of their posts, times, and what the model and the user's words find.
func (p *page) entities(f *Findings, held []holding, seen []Entity) {
	var all []Entity
	add := func(k Kind, r text.Range, e Evidence) {
		all = append(all, Entity{k, p.clean[r.Start:r.End], r, e})
	}
	names := map[text.Range]bool{} // that the model or the user's words speak for
	for _, e := range seen {
		if e.Kind == PersonKind && e.Rule != tagRule && (e.Rule != modelRule || e.Confidence > listedName) {
			names[e.Range] = true
		}
	}
	for _, who := range f.People {
		for _, m := range who.Mentions {
			if m.Form == FullName && names[m.Range] {
				add(PersonKind, m.Range, m.Evidence)
			}
		}
	}
	for _, h := range held {
		t := p.titleRange(h.post)
		add(PostKind, t, Evidence{h.post.rule, postConfidence})
		if h.post.Start < t.Start {
			add(OrganizationKind, text.Range{Start: h.post.Start, End: t.Start}, Evidence{h.post.rule, bodyConfidence})
		}
	}
	for _, t := range f.Times {
		add(TimeKind, t.Range, Evidence{timeRule, timeConfidence})
	}
	for _, e := range seen {
		if e.Confidence > moreLikely && e.Rule != tagRule {
			all = append(all, e)
		}
	}
	f.Entities = separate(all, len(p.clean))
}

// rank orders findings by what made them: the user's words before the
// model, the model before the rules and the tags.
func (e *Evidence) rank() int {
	switch e.Rule {
	case userRule:
		return 0
	case modelRule:
		return 1
	}
	return 2
}

// separate keeps, of overlapping entities, the user's, then the model's,
// then the more certain, then the longer, then the earlier, and returns them
// in the order of the article.
func separate(all []Entity, size int) []Entity {
	slices.SortStableFunc(all, func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.Confidence, a.Confidence),
			cmp.Compare(b.Range.Len(), a.Range.Len()), cmp.Compare(a.Range.Start, b.Range.Start))
	})
	var kept []Entity
	taken := newCover(size)
	for _, e := range all {
		if taken.take(e.Range) {
			kept = append(kept, e)
		}
	}
	slices.SortFunc(kept, func(a, b Entity) int { return cmp.Compare(a.Range.Start, b.Range.Start) })
	return kept
}

// A cover notes which bytes are taken.
type cover []uint64

func newCover(n int) cover { return make(cover, n/64+1) }

// holds reports whether all of r is taken.
func (c cover) holds(r text.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if c[i/64]&(1<<(i%64)) == 0 {
			return false
		}
	}
	return true
}

// take takes r; it reports false when a part of it was taken before.
func (c cover) take(r text.Range) bool {
	if c.overlaps(r) {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		c[i/64] |= 1 << (i % 64)
	}
	return true
}

// overlaps reports whether a part of r is taken.
func (c cover) overlaps(r text.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if c[i/64]&(1<<(i%64)) != 0 {
			return true
		}
	}
	return false
}
