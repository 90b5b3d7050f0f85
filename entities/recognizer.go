package entities

import (
	"cmp"
	"slices"
	"time"

	"github.com/xinwen-go/xinwen/internal/lexicon"
	"github.com/xinwen-go/xinwen/segment"
)

// A Recognizer finds entities. It is immutable and safe for concurrent use.
type Recognizer struct {
	*lexicons
	finders   []finder
	bodies    *lexicon.Index // the user's
	reference time.Time
}

// New returns a Recognizer. It fails when an option is invalid.
func New(opts ...Option) (*Recognizer, error) {
	c := config{}
	for _, o := range opts {
		if err := o(&c); err != nil {
			return nil, err
		}
	}
	x, err := embedded()
	if err != nil {
		return nil, err
	}
	model, err := newModelFinder()
	if err != nil {
		return nil, err
	}
	r := &Recognizer{
		lexicons: x.withTitles(c.titles), finders: []finder{tagFinder{}, model},
		bodies: c.bodies, reference: c.reference,
	}
	if c.people != nil {
		r.finders = append(r.finders, userFinder{PersonKind, c.people})
	}
	if c.bodies != nil {
		r.finders = append(r.finders, userFinder{OrganizationKind, c.bodies})
	}
	return r, nil
}

// Recognize finds the entities of d, which it does not change. Nothing found
// gives empty Findings, never nil.
func (r *Recognizer) Recognize(d *segment.Document) *Findings {
	var seen []Entity
	for _, x := range r.finders {
		seen = append(seen, x.find(d)...)
	}
	return r.judge(d, seen)
}

// judge reads what the rules find in d, given what the finders have seen there.
func (r *Recognizer) judge(d *segment.Document, seen []Entity) *Findings {
	p := newPage(r.lexicons, r.bodies, d)
	all := p.allNames(seen)
	p.compare(all)
	p.names = p.resolve(all)
	p.fillSlots()
	p.spread()
	p.group()
	f := &Findings{}
	lists, held := p.holdings()
	of := p.people(f, held, p.believed(held, seen))
	p.mention(f, of)
	p.rosters(f, lists, of)
	p.officials(f)
	p.times(f, r.reference)
	p.entities(f, held, seen)
	p.bodies(f)
	return f
}

// allNames returns every reading of a stretch as a name: the rules' own and
// what the finders saw.
func (p *page) allNames(seen []Entity) []name {
	found := p.candidates()
	found = append(found, p.dotted()...)
	found = append(found, p.latin()...)
	found = append(found, p.transliterated()...)
	found = append(found, p.foreignTokens()...)
	return distinct(p.weighed(found, seen))
}

// distinct keeps of the readings of one stretch that with the highest score.
func distinct(found []name) []name {
	slices.SortStableFunc(found, func(a, b name) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(b.score, a.score))
	})
	return slices.CompactFunc(found, func(a, b name) bool { return a.Range == b.Range })
}
