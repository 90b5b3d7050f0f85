package entities

import "github.com/xinwen-go/xinwen/text"

const (
	sureOther    = 0.95 // confidence of a place or body that speaks against a name there
	otherInstead = -25  // a name where the model is sure of another thing
)

// weighed adds to the names the rules found those of the user, and takes from
// the scores of names that the model does not even find plausible where it is
// sure of a place or body. The model's own names are not added: it has not
// learned from such articles as the rules are made for.
func (p *page) weighed(found []name, seen []Entity) []name {
	plausible := map[text.Range]bool{}
	others := newCover(len(p.clean))
	for _, e := range seen {
		switch {
		case e.Kind == PersonKind && e.Rule == modelRule:
			plausible[e.Range] = true
		case e.Kind == PersonKind && e.Rule != tagRule:
			found = append(found, name{Range: e.Range, score: weigh(e.Confidence), rule: e.Rule})
			plausible[e.Range] = true
		case (e.Kind == PlaceKind || e.Kind == OrganizationKind) && e.Rule == modelRule && e.Confidence > sureOther:
			others.take(e.Range)
		}
	}
	for i, n := range found {
		if !plausible[n.Range] && others.overlaps(n.Range) {
			found[i].score += otherInstead
		}
	}
	return found
}
