package entities

import "github.com/xinwen-go/xinwen/text"

// Findings are all entities of one document.
type Findings struct {
	Entities []Entity // all mentions, in the order of the article, none overlapping another
	People   []Person // in the order of first mention; no two mentions overlap
	Rosters  []Roster // the lists of names, in the order of the article
	Bodies   []Body   // in the order in which their fullest names are first mentioned
	Times    []Time   // in the order of the article
}

// A Role says how people took part.
type Role string

// The roles.
const (
	Chairing     Role = "主持"
	Attending    Role = "出席"
	Joining      Role = "参加"
	SittingIn    Role = "列席"
	Accompanying Role = "陪同"
	Listed       Role = "" // a list of names without a verb of attendance
)

// A Roster is a list of names, in the order of the article, which in
// official news is the order of rank.
type Roster struct {
	Role   Role
	People []int      // indices into Findings.People
	Range  text.Range // in the clean form
}

// A Body is one body of an article under all its names.
type Body struct {
	Name     string       // the fullest name
	Short    []string     // its short forms in the article
	Mentions []text.Range // in the clean form, in the order of the article
}

// A Time is an expression of time with its normalised value.
type Time struct {
	Text  string
	Value string // ISO 8601 date or interval, "" when it cannot be decided
	Range text.Range
}
