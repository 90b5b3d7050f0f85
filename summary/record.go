package summary

import (
	"github.com/xinwen-go/xinwen/entities"
)

// events returns the records of what the article reports, the main event
// first, and the clause that tells it, -1 when there is none.
func (a *article) events() (es []Event, told int) {
	cs := a.candidates()
	main, told, ok := a.mainEvent(cs)
	if !ok {
		return nil, -1
	}
	return append([]Event{main}, a.furtherEvents(&main, told, cs)...), told
}

// mainEvent returns the record of what the article is about and the clause
// that tells it; ok is false when it reports no event.
func (a *article) mainEvent(cs []candidate) (e Event, at int, ok bool) {
	best := bestCandidate(cs)
	if best != nil && a.clauses[best.clause].sentence >= leadSentences && (a.attended() < 0 || a.happening() >= 0) {
		best = nil // what is named behind the lead only is background, or comes after what happened
	}
	v := a.visit()
	e.Kind, e.Evidence = a.kind(best, v)
	if e.Kind == "" {
		return Event{}, -1, false
	}
	switch {
	case e.Kind == Visit && v >= 0:
		at = v
	case best != nil:
		at = best.clause
	case e.Kind == Other:
		at = a.happening()
	}
	if best != nil && !best.bare && (e.Kind != Visit || best.clause <= v+1 && best.kind == Other) {
		e.Name = a.phrase(fullName(a.clean, best.Range, cs))
	}
	e.Series = series(e.Name.Text)
	a.setDate(&e, at)
	a.setPlace(&e, at)
	present := a.participants(e.Kind)
	e.Chairs = a.chairs()
	e.Participants = a.withChairs(present, e.Chairs)
	if e.Kind != Other {
		e.Items = a.items()
	}
	e.Duties, e.Decisions = a.duties(), a.decisions(e.Items)
	e.Groups, e.Absent = a.groups(), a.absences()
	e.Documents, e.NextSteps = a.documents(), a.nextSteps()
	return e, at, true
}

// bestCandidate returns the name that most likely is the main event's, nil when
// none scores enough.
func bestCandidate(cs []candidate) *candidate {
	best := -1
	for i := range cs {
		if best < 0 || cs[i].score > cs[best].score {
			best = i
		}
	}
	if best < 0 || cs[best].score < minNameScore {
		return nil
	}
	return &cs[best]
}

// minNameScore is what the name of an event must score.
const minNameScore = 3.5

// kind decides the kind of the main event.
func (a *article) kind(best *candidate, visit int) (Kind, entities.Evidence) {
	switch {
	case visit >= 0 && (best == nil || a.clauses[visit].sentence < a.clauses[best.clause].sentence || best.clause > visit || best.clause == visit && best.verb.Len() == 0 && !a.heldAfter(best)):
		return Visit, entities.Evidence{Rule: "visit verb in the lead", Confidence: 0.8}
	case best != nil && best.kind == Other && a.visiting.contains(a.slice(best.Range)):
		return Visit, entities.Evidence{Rule: "visit in the event name", Confidence: 0.7}
	case best != nil:
		return best.kind, entities.Evidence{Rule: "event name", Confidence: 0.9}
	case a.talks():
		return Meeting, entities.Evidence{Rule: "talks", Confidence: 0.7}
	case a.attended() >= 0:
		return Meeting, entities.Evidence{Rule: "list of those who came", Confidence: 0.5}
	case a.happening() >= 0:
		return Other, entities.Evidence{Rule: "happening in the lead", Confidence: 0.6}
	}
	return "", entities.Evidence{}
}
