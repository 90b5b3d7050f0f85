package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// setPlace fills in where the event told in clause at took place, and who
// held it.
func (a *article) setPlace(e *Event, at int) {
	a.placeAndHolder(e, at)
	if o, ok := a.sponsor(); ok && e.Kind != Visit && e.Organizer.Range.Len() == 0 {
		e.Organizer = a.phrase(o)
	}
}

// placeAndHolder fills in what clause at tells of them.
func (a *article) placeAndHolder(e *Event, at int) {
	c := &a.clauses[at]
	s := a.slice(c.Range)
	if e.Kind == Visit {
		e.Place = a.visited(c)
		return
	}
	holding := a.holding.find(s)
	for _, h := range holding {
		if p, ok := a.placeBefore(c, c.Start+h.at); ok {
			e.Place = a.phrase(p)
		}
	}
	if len(holding) == 0 || e.Name.Range.Len() == 0 {
		return
	}
	verb := c.Start + holding[0].at
	if e.Name.Range.Start < verb {
		return // 某会议在某地召开: no one is said to hold it
	}
	end := verb
	if e.Place.Range.Len() > 0 {
		end = e.Place.Range.Start - len("在")
	}
	if o, ok := a.organizer(c, end); ok {
		e.Organizer = a.phrase(o)
	}
}

// sponsor returns who is said to have held the event: 由某会主办.
func (a *article) sponsor() (text.Range, bool) {
	for i := range a.clauses {
		c := &a.clauses[i]
		if c.sentence > leadSentences {
			break
		}
		s := a.slice(c.Range)
		from := strings.Index(s, "由")
		if c.said || from < 0 {
			continue
		}
		from += len("由")
		for _, verb := range a.sponsors {
			if n := strings.Index(s[from:], verb); n > 0 && runes(s[from:from+n]) <= 2*maxPlace && !strings.Contains(s[from:from+n], "的") {
				return text.Range{Start: c.Start + from, End: c.Start + from + n}, true
			}
		}
	}
	return text.Range{}, false
}

// maxPlace is the number of characters of a place or an organiser.
const maxPlace = 30

// placeBefore returns the words between 在 and the verb at pos.
func (a *article) placeBefore(c *clause, pos int) (text.Range, bool) {
	before := a.clean[c.Start:pos]
	i := strings.LastIndex(before, "在")
	if i < 0 {
		return text.Range{}, false
	}
	r := trim(a.clean, text.Range{Start: c.Start + i + len("在"), End: pos})
	s := a.slice(r)
	if r.Len() == 0 || runes(s) > maxPlace || a.noPlace.in(s) || len(a.mentionsIn(r)) > 0 {
		return text.Range{}, false
	}
	if ts := a.timesIn(r); len(ts) > 0 {
		s = strings.TrimRight(a.clean[r.Start:ts[0].Range.Start], "，")
	}
	s = a.held.trimEnd(s)
	r.End = r.Start + len(s)
	return r, r.Len() > 0 && !strings.HasSuffix(s, "上") && !strings.HasSuffix(s, "的")
}

// visited returns the place that a visit leads to: the first place or body
// behind 到, 赴, 前往, 来到, 深入, 在.
func (a *article) visited(c *clause) Phrase {
	s := a.slice(c.Range)
	from := -1
	for _, w := range []string{"前往", "来到", "深入", "赴", "到", "在"} {
		if i := strings.Index(s, w); i >= 0 && (from < 0 || i+len(w) < from) {
			from = i + len(w)
		}
	}
	if from < 0 {
		return Phrase{}
	}
	for _, e := range a.found.Entities {
		if e.Range.Start < c.Start+from || e.Range.Start > c.Start+from+3*maxPlace || e.Range.End > c.End {
			continue
		}
		if e.Kind == entities.PlaceKind || e.Kind == entities.OrganizationKind {
			return a.phrase(e.Range)
		}
	}
	return Phrase{}
}

// organizer returns who holds the event: the subject of the clause up to end,
// when it is a body and not a person.
func (a *article) organizer(c *clause, end int) (text.Range, bool) {
	r := text.Range{Start: c.Start, End: end}
	if ts := a.timesIn(r); len(ts) > 0 {
		r.Start = ts[len(ts)-1].Range.End
	}
	r = trim(a.clean, r)
	for _, p := range a.part {
		if strings.HasPrefix(a.slice(r), p) {
			r.Start += len(p)
		}
	}
	r = trim(a.clean, r)
	s := a.slice(r)
	if n := runes(s); n < 2 || n > maxPlace || a.joining.starts(s) || len(a.mentionsIn(r)) > 0 || a.noOrganizer.in(s) {
		return text.Range{}, false
	}
	return r, true
}
