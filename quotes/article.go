package quotes

import (
	"sort"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A naming is a place where a person is named, whatever the form.
type naming struct {
	text.Range
	person int
	form   entities.Form
}

// An article is one document while it is read.
type article struct {
	*Attributor
	s       string
	doc     *segment.Document
	find    *entities.Findings
	names   []naming     // by place; no pronouns
	bodies  []text.Range // bodies named, by place
	focus   int          // the person spoken of last as a subject, -1 for none
	speaker Speaker      // of the last quote
	authors map[string]Speaker
	quotes  []Quote
}

func newArticle(a *Attributor, d *segment.Document, f *entities.Findings) *article {
	x := &article{Attributor: a, s: d.Text.Clean(), doc: d, find: f, focus: -1, speaker: Speaker{Person: -1}, authors: map[string]Speaker{}}
	for i, p := range f.People {
		for _, m := range p.Mentions {
			if m.Form != entities.Pronoun {
				x.names = append(x.names, naming{m.Range, i, m.Form})
			}
		}
	}
	sort.Slice(x.names, func(i, j int) bool { return x.names[i].Start < x.names[j].Start })
	for _, e := range f.Entities {
		if e.Kind == entities.OrganizationKind {
			x.bodies = append(x.bodies, e.Range)
		}
	}
	sort.Slice(x.bodies, func(i, j int) bool { return x.bodies[i].Start < x.bodies[j].Start })
	return x
}

// namesIn returns the namings that begin in r.
func (a *article) namesIn(r text.Range) []naming {
	i := sort.Search(len(a.names), func(i int) bool { return a.names[i].Start >= r.Start })
	j := i + sort.Search(len(a.names)-i, func(k int) bool { return a.names[i+k].Start >= r.End })
	return a.names[i:j]
}

// nameAt returns the naming that begins at byte at.
func (a *article) nameAt(at int) (naming, bool) {
	n := a.namesIn(text.Range{Start: at, End: at + 1})
	if len(n) == 0 {
		return naming{}, false
	}
	return n[0], true
}

// bodyAt returns the end of the body named at byte at, at itself without one.
func (a *article) bodyAt(at int) int {
	i := sort.Search(len(a.bodies), func(i int) bool { return a.bodies[i].Start >= at })
	end := at
	for ; i < len(a.bodies) && a.bodies[i].Start == at; i++ {
		end = max(end, a.bodies[i].End)
	}
	return end
}

// tokenAt returns the index of the token that holds byte at, -1 without one.
func (a *article) tokenAt(at int) int {
	t := a.doc.Tokens
	i := sort.Search(len(t), func(i int) bool { return t[i].End > at })
	if i < len(t) && t[i].Start <= at {
		return i
	}
	return -1
}
