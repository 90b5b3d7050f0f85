package summary

import (
	"fmt"
	"strings"
)

// lists are the lists of lists.tsv, which says what each is.
type lists struct {
	joining       list
	subject       list
	demand        list
	strongDemand  list
	leading       list
	complete      list
	waiting       list
	light         list
	backdrop      list
	backdropEnd   list
	pivot         list
	transitive    list
	attends       list
	background    list
	self          list
	ourPlace      list
	study         list
	reports       list
	purpose       list
	opener        list
	pageHead      list
	pageTail      list
	relaying      list
	visitor       list
	happens       list
	spoken        list
	since         list
	aside         list
	decides       list
	decider       list
	vague         list
	held          list
	notChairing   list
	dayWord       list
	sameDay       list
	part          list
	which         list
	groupEnd      list
	groupWord     list
	noGroup       list
	entrusts      list
	instructs     list
	congratulates list
	runsOn        list
	beforeAct     list
	notYet        list
	resolution    list
	carries       list
	joins         list
	joinsActs     list
	matter        list
	noObject      list
	noVisit       list
	talk          list
	noName        list
	actsThere     list
	beforeName    list
	otherTime     list
	relayedBy     list
	reacts        list
	atEvent       list
	spokenOf      list
	speaksOf      list
	appoints      list
	takesPart     list
	goal          list
	leads         list
	noPlace       list
	noOrganizer   list
	connective    list
	next          list
	owed          list
	byline        list
	witness       list
	report        list
	before        list
	notBefore     list
	sponsors      list
	credit        list
	shows         list
	receives      list
}

// byName returns the lists by their names in lists.tsv.
func (l *lists) byName() map[string]*list {
	return map[string]*list{
		"joining":       &l.joining,
		"subject":       &l.subject,
		"demand":        &l.demand,
		"strong-demand": &l.strongDemand,
		"leading":       &l.leading,
		"complete":      &l.complete,
		"waiting":       &l.waiting,
		"light":         &l.light,
		"backdrop":      &l.backdrop,
		"backdrop-end":  &l.backdropEnd,
		"pivot":         &l.pivot,
		"transitive":    &l.transitive,
		"attends":       &l.attends,
		"background":    &l.background,
		"self":          &l.self,
		"our-place":     &l.ourPlace,
		"study":         &l.study,
		"reports":       &l.reports,
		"purpose":       &l.purpose,
		"opener":        &l.opener,
		"page-head":     &l.pageHead,
		"page-tail":     &l.pageTail,
		"relaying":      &l.relaying,
		"visitor":       &l.visitor,
		"happens":       &l.happens,
		"spoken":        &l.spoken,
		"since":         &l.since,
		"aside":         &l.aside,
		"decides":       &l.decides,
		"decider":       &l.decider,
		"vague":         &l.vague,
		"held":          &l.held,
		"not-chairing":  &l.notChairing,
		"day-word":      &l.dayWord,
		"same-day":      &l.sameDay,
		"part":          &l.part,
		"which":         &l.which,
		"group-end":     &l.groupEnd,
		"group-word":    &l.groupWord,
		"no-group":      &l.noGroup,
		"entrusts":      &l.entrusts,
		"instructs":     &l.instructs,
		"congratulates": &l.congratulates,
		"runs-on":       &l.runsOn,
		"before-act":    &l.beforeAct,
		"not-yet":       &l.notYet,
		"resolution":    &l.resolution,
		"carries":       &l.carries,
		"joins":         &l.joins,
		"joins-acts":    &l.joinsActs,
		"matter":        &l.matter,
		"no-object":     &l.noObject,
		"no-visit":      &l.noVisit,
		"talk":          &l.talk,
		"no-name":       &l.noName,
		"acts-there":    &l.actsThere,
		"before-name":   &l.beforeName,
		"other-time":    &l.otherTime,
		"relayed-by":    &l.relayedBy,
		"reacts":        &l.reacts,
		"at-event":      &l.atEvent,
		"spoken-of":     &l.spokenOf,
		"speaks-of":     &l.speaksOf,
		"appoints":      &l.appoints,
		"takes-part":    &l.takesPart,
		"goal":          &l.goal,
		"leads":         &l.leads,
		"no-place":      &l.noPlace,
		"no-organizer":  &l.noOrganizer,
		"connective":    &l.connective,
		"next":          &l.next,
		"owed":          &l.owed,
		"byline":        &l.byline,
		"witness":       &l.witness,
		"report":        &l.report,
		"before":        &l.before,
		"not-before":    &l.notBefore,
		"sponsors":      &l.sponsors,
		"credit":        &l.credit,
		"shows":         &l.shows,
		"receives":      &l.receives,
	}
}

// readLists reads lists.tsv. A list that is missing or unknown is an error.
func readLists() (*lists, error) {
	const name = "lists.tsv"
	rows, err := readData(name, 2, 2)
	if err != nil {
		return nil, err
	}
	l := &lists{}
	byName := l.byName()
	for _, r := range rows {
		to := byName[r.Columns[0]]
		if to == nil {
			return nil, fmt.Errorf("%s, line %d: no list %q", name, r.Line, r.Columns[0])
		}
		*to = append(*to, strings.Fields(r.Columns[1])...)
	}
	for n, to := range byName {
		if len(*to) == 0 {
			return nil, fmt.Errorf("%s: list %q is missing", name, n)
		}
	}
	return l, nil
}
