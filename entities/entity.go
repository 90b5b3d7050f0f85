package entities

import "github.com/xinwen-go/xinwen/text"

// A Kind is a kind of entity.
type Kind uint8

// The kinds.
const (
	PersonKind       Kind = iota // a person's name
	PostKind                     // an office, rank or professional title, without its body
	OrganizationKind             // a body: party, government, company, school …
	PlaceKind                    // a place
	TimeKind                     // a point or stretch of time
	numKinds
)

var kindNames = [numKinds]string{"person", "post", "organization", "place", "time"}

// String returns the kind's name in the JSON forms: person, post,
// organization, place, time.
func (k Kind) String() string {
	if k < numKinds {
		return kindNames[k]
	}
	return ""
}

// Evidence says why a finding was made.
type Evidence struct {
	Rule       string  `json:"rule"`       // the rule or model that made it
	Confidence float64 `json:"confidence"` // 0 to 1
}

// An Entity is one mention of a person, post, body, place or time.
type Entity struct {
	Kind  Kind
	Text  string     // normal form: clean characters
	Range text.Range // in the clean form; Text.Span gives the source
	Evidence
}
