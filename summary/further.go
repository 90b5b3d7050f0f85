package summary

import (
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
)

// maxEvents is the number of records an article gives.
const maxEvents = 4

// furtherEvents returns the records of the events that the article tells
// besides the main one, which clause told tells, in its order: those that
// another sentence names and a verb holds, and a visit besides a meeting.
func (a *article) furtherEvents(main *Event, told int, cs []candidate) []Event {
	used := []int{a.clauses[told].sentence}
	var out []Event
	add := func(e Event, at int) {
		used = append(used, a.clauses[at].sentence)
		a.tell(&e, at)
		out = append(out, e)
	}
	for i := range cs {
		c := &cs[i]
		name := a.slice(c.Range)
		if c.bare || holdWeight(a.lexica, a.slice(c.verb)) < minHold || c.score < minNameScore || a.vague.starts(name) || strings.Contains(name, "、") || a.isSaid(c.Start) ||
			slices.Contains(used, a.clauses[c.clause].sentence) || a.known(name, main, out) {
			continue
		}
		add(Event{Kind: c.kind, Name: a.phrase(c.Range), Series: series(name), Evidence: entities.Evidence{Rule: "further event name", Confidence: 0.6}}, c.clause)
	}
	if v := a.visit(); v >= 0 && main.Kind == Meeting && !slices.Contains(used, a.clauses[v].sentence) && a.dated(v) {
		add(Event{Kind: Visit, Evidence: entities.Evidence{Rule: "further visit verb", Confidence: 0.6}}, v)
	}
	return out[:min(len(out), maxEvents-1)]
}

// minHold is how strongly a verb must hold a further event.
const minHold = 3

// dated reports whether the sentence of clause i has a day.
func (a *article) dated(i int) bool {
	_, ok := a.dayIn(a.sentences[a.clauses[i].sentence].Range)
	return ok
}

// known reports whether a name is that of an event already recorded, in full
// or in short.
func (a *article) known(name string, main *Event, more []Event) bool {
	for _, e := range append([]Event{*main}, more...) {
		if e.Name.Text != "" && (strings.Contains(e.Name.Text, name) || strings.Contains(name, e.Name.Text) || alike(bigrams(name), bigrams(e.Name.Text))) {
			return true
		}
	}
	return false
}

// tell fills in what the sentence of clause at tells of e.
func (a *article) tell(e *Event, at int) {
	s := a.sentences[a.clauses[at].sentence]
	if t, ok := a.dayIn(s.Range); ok {
		a.date(e, t)
	}
	a.setPlace(e, at)
	e.Chairs = a.chairsIn(s.first, s.end)
	for _, m := range a.mentionsIn(s.Range) {
		p := &a.found.People[m.person]
		if m.form != entities.FullName || a.isSaid(m.Start) || a.isTitle(m.Start) || a.isByline(p) || a.absence(m) != "" {
			continue
		}
		if c := a.clauseAt(m.Start); c != nil && !a.onlySpokenOf(m, c) && !slices.ContainsFunc(e.Participants, func(x Participant) bool { return x.Person == m.person }) {
			e.Participants = append(e.Participants, Participant{m.person, a.roleAt(m)})
		}
	}
	e.Participants = a.withChairs(e.Participants, e.Chairs)
}
