package entities

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xinwen-go/xinwen/text"
)

func TestASurePlaceSpeaksAgainstAName(t *testing.T) {
	p := &page{clean: "在龙凤山举行"}
	mountain := text.Range{Start: 3, End: 12}
	place := func(confidence float64) Entity {
		return Entity{PlaceKind, "龙凤山", mountain, Evidence{modelRule, confidence}}
	}
	person := Entity{PersonKind, "龙凤山", mountain, Evidence{modelRule, 0.1}}
	for _, test := range []struct {
		name string
		seen []Entity
		want int
	}{
		{"nothing seen", nil, 30},
		{"a sure place", []Entity{place(0.99)}, 30 + otherInstead},
		{"an unsure place", []Entity{place(0.9)}, 30},
		{"a sure place that could be a person", []Entity{place(0.99), person}, 30},
	} {
		found := p.weighed([]name{{Range: mountain, score: 30}}, test.seen)
		assert.Equal(t, []name{{Range: mountain, score: test.want}}, found, test.name)
	}
}

func TestTheUsersNamesAreAdded(t *testing.T) {
	p := &page{clean: "王东说"}
	r := text.Range{Start: 0, End: 6}
	found := p.weighed(nil, []Entity{
		{PersonKind, "王东", r, Evidence{userRule, 1}},
		{PersonKind, "王东", r, Evidence{tagRule, 0.6}},
		{PersonKind, "王东", r, Evidence{modelRule, 0.9}},
	})
	assert.Equal(t, []name{{Range: r, score: certain, rule: userRule}}, found)
}

func TestOverlappingEntitiesAreDecidedByWhatMadeThem(t *testing.T) {
	e := func(rule string, confidence float64, start, end int) Entity {
		return Entity{Range: text.Range{Start: start, End: end}, Evidence: Evidence{rule, confidence}}
	}
	user, model, longer, rule := e(userRule, 0.9, 0, 6), e(modelRule, 0.6, 3, 9), e(modelRule, 0.6, 9, 18), e("chain", 0.99, 0, 30)
	apart := e("chain", 0.5, 20, 26)
	assert.Equal(t, []Entity{user, longer, apart}, separate([]Entity{apart, rule, longer, model, user}, 30))
}
