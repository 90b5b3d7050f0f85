package render

import (
	"sort"

	"github.com/xinwen-go/xinwen/entities"
)

// A finding is one line of evidence: what was found, where and by which rule.
type finding struct {
	Kind string
	Text string
	Extent
	entities.Evidence
}

// findings lists the evidence of r in the order of the source.
func findings(r *Reading) []finding {
	var all []finding
	for _, p := range r.People {
		for _, q := range p.Posts {
			all = append(all, finding{"职务", p.Name + " " + q.Text, q.Extent, q.Evidence})
		}
		for _, m := range p.Mentions {
			all = append(all, finding{"人物", p.Name + paren(label("form", m.Form)), m.Extent, m.Evidence})
		}
	}
	for _, q := range r.Quotes {
		for _, c := range q.Content {
			all = append(all, finding{label("mode", q.Mode), named(q.Speaker) + " " + c.Text, c.Extent, q.Evidence})
		}
		for _, d := range q.Directives {
			all = append(all, finding{"要求", label("modality", d.Modality) + " " + d.Text, d.Extent, q.Evidence})
		}
	}
	if r.Event != nil {
		all = append(all, eventFindings(r.Event)...)
	}
	for i := range r.Events {
		all = append(all, eventFindings(&r.Events[i])...)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Start < all[j].Start })
	return all
}

// A part is a phrase of an event and what it is of it.
type part struct {
	kind string
	Phrase
}

// parts returns the phrases of e that stand for themselves, all but the items
// and the next steps.
func (e *Event) parts() []part {
	var all []part
	add := func(kind string, phrases ...Phrase) {
		for _, p := range phrases {
			all = append(all, part{kind, p})
		}
	}
	for _, p := range []struct {
		kind string
		*Phrase
	}{{"名称", e.Name}, {"时间", e.Date}, {"地点", e.Place}, {"主办", e.Organizer}} {
		if p.Phrase != nil {
			add(p.kind, *p.Phrase)
		}
	}
	add("其他与会", e.Groups...)
	add("决定", e.Decisions...)
	add("文件", e.Documents...)
	return all
}

func eventFindings(e *Event) []finding {
	var all []finding
	why := entities.Evidence{Rule: e.Rule, Confidence: e.Confidence}
	for _, p := range e.parts() {
		all = append(all, finding{p.kind, p.Text, p.Extent, why})
	}
	for _, n := range e.NextSteps {
		all = append(all, finding{"下一步", n.Text, n.Extent, why})
	}
	for _, i := range e.Items {
		all = append(all, finding{"议定", i.Act + " " + i.Object, i.Extent, why})
	}
	return all
}
