package summary

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// A Phrase is a stretch of the article's own words.
type Phrase struct {
	Text  string     // clean characters
	Range text.Range // in the clean form; Text.Span gives the source
}

// A Kind is a kind of event.
type Kind string

// The kinds.
const (
	Meeting Kind = "meeting"
	Visit   Kind = "visit"
	Other   Kind = "other"
)

// An Event is what happened.
type Event struct {
	Kind         Kind
	Name         Phrase
	Series       string // 第三次
	Date         Phrase
	Day          string // ISO 8601, "" when it cannot be decided
	PartOfDay    string // 上午, 下午, 晚
	Place        Phrase
	Organizer    Phrase
	Chairs       []int // indices into Findings.People
	Participants []Participant
	Duties       []Duty   // who opened and who closed it
	Groups       []Phrase // collective participants: 各乡镇党委书记, 80多人
	Absent       []Absence
	Items        []Item
	Decisions    []Phrase // what was decided
	Documents    []Phrase // the titles it names, with their marks
	NextSteps    []Step
	entities.Evidence
}

// A Participant is a person who was there.
type Participant struct {
	Person int // index into Findings.People
	Role   entities.Role
}

// A Part is a part of an event that somebody may take on.
type Part string

// The parts.
const (
	Opening Part = "opening"
	Closing Part = "closing"
)

// A Duty is what a person did to open or close an event.
type Duty struct {
	Person int // index into Findings.People
	Part   Part
	Act    string // 致开幕词, 作总结讲话
}

// An Absence is a person who took part without being there: 受…委托, 书面批示.
type Absence struct {
	Person int // index into Findings.People
	How    string
}

// An Item is one thing dealt with or decided.
type Item struct {
	Act    string // 审议通过, 听取 …
	Object Phrase
}

// A Step is something owed, with a deadline where one stands.
type Step struct {
	Phrase
	Deadline string
}
