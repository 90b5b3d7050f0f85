package summary

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

// A list is a handful of words that the rules look for.
type list []string

// starts reports whether s begins with one of the words.
func (l list) starts(s string) bool { return l.at(s) > 0 }

// ends reports whether s ends in one of the words.
func (l list) ends(s string) bool {
	for _, w := range l {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// at returns the length of the word that s begins with, 0 for none.
func (l list) at(s string) int {
	for _, w := range l {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// in reports whether one of the words stands in s.
func (l list) in(s string) bool {
	for _, w := range l {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// trimEnd takes the first of the words that s ends in off it.
func (l list) trimEnd(s string) string {
	for _, w := range l {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return rest
		}
	}
	return s
}

// lists are the lists of lists.tsv, which says what each is.
type lists struct {
	joining      list
	subject      list
	demand       list
	strongDemand list
	leading      list
	complete     list
	waiting      list
	light        list
	backdrop     list
	backdropEnd  list
	pivot        list
	transitive   list
	attends      list
	background   list
	self         list
	ourPlace     list
	study        list
	reports      list
	purpose      list
	opener       list
	pageHead     list
	pageTail     list
	relaying     list
	visitor      list
	happens      list
	spoken       list
	since        list
	aside        list
	decides      list
	decider      list
	vague        list
	held         list
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
	}
}

// readLists reads lists.tsv. A list that is missing or unknown is an error.
func readLists() (*lists, error) {
	const name = "lists.tsv"
	src, err := data.ReadFile("data/" + name)
	if err != nil {
		return nil, err
	}
	rows, err := lexicon.Read(strings.NewReader(string(src)), name, 2, 2)
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

func hasAny(s string, words ...string) bool { return list(words).in(s) }
