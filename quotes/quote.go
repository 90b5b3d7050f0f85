package quotes

import (
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// A Quote is one stretch of speech, writing or opinion that an article
// reports of a source: one cue, one speaker, one or more stretches of content.
type Quote struct {
	Speaker    Speaker
	Cue        Cue
	Mode       Mode
	Act        Act
	Content    []text.Range // in the clean form, in order; Text.Span gives the source
	Directives []Directive  // the demands it consists of, in order
	Nested     bool         // quoted inside another quote
	entities.Evidence
}

// A Speaker is the source of a quote.
type Speaker struct {
	Name       string      // the full name of a person, else the source as written; "" when undecided
	Person     int         // index into Findings.People, -1 when it is no person of the article
	Range      text.Range  // the words that name the source at this cue; empty when carried over
	Candidates []Candidate // when undecided, best first
}

// A Candidate is a possible speaker.
type Candidate struct {
	Name        string
	Person      int // as in Speaker
	Probability float64
}

// A Cue is the word that reports a quote; empty when there is none.
type Cue struct {
	Text  string
	Range text.Range
}

// A Mode says how the words stand.
type Mode string

// The modes.
const (
	Direct   Mode = "direct"   // inside quotation marks
	Indirect Mode = "indirect" // outside
	Mixed    Mode = "mixed"    // both
)

// An Act is the kind of speech act.
type Act string

// The acts.
const (
	Statement    Act = "statement"    // 指出, 强调, 说
	Demand       Act = "directive"    // 要求, 部署
	Instruction  Act = "instruction"  // 批示
	Wish         Act = "wish"         // 希望
	Commitment   Act = "commitment"   // 承诺
	Report       Act = "report"       // 介绍, 通报
	Announcement Act = "announcement" // 宣布
	Reply        Act = "reply"        // 回应
	Question     Act = "question"     // 质询
)
