package entities

import (
	"math"

	"github.com/xinwen-go/xinwen/segment"
)

// A finder proposes entities by other evidence than the rules of this
// package, such as tags or a trained model. Its ranges lie within the
// document's clean form.
type finder interface {
	find(d *segment.Document) []Entity
}

// A tagFinder takes the segmenter's proper names.
type tagFinder struct{}

var tagKinds = map[segment.Tag]Kind{
	segment.PersonName: PersonKind, segment.PlaceName: PlaceKind, segment.BodyName: OrganizationKind,
}

func (tagFinder) find(d *segment.Document) []Entity {
	var found []Entity
	for i, t := range d.Tokens {
		if k, ok := tagKinds[t.Tag]; ok {
			found = append(found, Entity{Kind: k, Text: d.Word(i), Range: t.Range, Evidence: Evidence{tagRule, tagConfidence}})
		}
	}
	return found
}

// certain weighs more than any other evidence.
const certain = 1000

// weigh turns a probability into tenths of natural logarithms of its odds.
func weigh(confidence float64) int {
	if confidence >= 1 {
		return certain
	}
	c := min(max(confidence, 0.001), 0.999)
	return int(10 * math.Log(c/(1-c)))
}
