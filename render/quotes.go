package render

import (
	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/text"
)

// A Quote is one stretch of reported speech.
type Quote struct {
	Speaker    Speaker     `json:"speaker"`
	Cue        string      `json:"cue"`              // 指出, 强调; "" when there is none
	CueExtent  *Extent     `json:"cue_at,omitempty"` // nil without a cue
	Mode       string      `json:"mode"`             // direct, indirect or mixed
	Act        string      `json:"act"`              // statement, directive …: a quotes.Act
	Content    []Phrase    `json:"content"`          // in order, without outer quotation marks
	Directives []Directive `json:"directives"`       // the demands it consists of, in order
	Nested     bool        `json:"nested"`           // it stands inside another quote
	entities.Evidence
}

// A Speaker is the source of a quote.
type Speaker struct {
	Name       string      `json:"name"`                 // "" when undecided
	IsPerson   bool        `json:"is_person"`            // it is one of the people
	At         *Extent     `json:"at,omitempty"`         // the words that name the source
	Candidates []Candidate `json:"candidates,omitempty"` // the likeliest first; only when undecided
}

// A Candidate is a possible speaker.
type Candidate struct {
	Name        string  `json:"name"`
	Probability float64 `json:"probability"` // 0 to 1
}

// A Directive is one demand.
type Directive struct {
	Phrase
	Modality  string `json:"modality"`            // must, should, hope or forbid
	Addressee string `json:"addressee,omitempty"` // who owes it: 各级各部门
	Verb      string `json:"verb,omitempty"`      // 加大
	Object    string `json:"object,omitempty"`    // 力度
	Ordinal   int    `json:"ordinal,omitempty"`   // in a counted list: 1 for 一要
}

// Quotes returns the interchange form of the quotes of a alone, whose places
// count unit. Only Text and Quotes of a are read.
func Quotes(a *xinwen.Article, unit Unit) []Quote { return scale{a.Text, unit}.quotes(a) }

func (s scale) quotes(a *xinwen.Article) []Quote {
	return each(a.Quotes, func(q quotes.Quote) Quote {
		return Quote{
			Speaker: s.speaker(q.Speaker), Cue: q.Cue.Text, CueExtent: s.given(q.Cue.Range),
			Mode: string(q.Mode), Act: string(q.Act),
			Content:    each(q.Content, func(r text.Range) Phrase { return s.phrase(a.Text.Slice(r), r) }),
			Directives: each(q.Directives, func(d quotes.Directive) Directive { return s.directive(a.Text, d) }),
			Nested:     q.Nested, Evidence: q.Evidence,
		}
	})
}

func (s scale) speaker(p quotes.Speaker) Speaker {
	out := Speaker{Name: p.Name, IsPerson: p.Person >= 0, At: s.given(p.Range)}
	for _, c := range p.Candidates {
		out.Candidates = append(out.Candidates, Candidate{c.Name, c.Probability})
	}
	return out
}

func (s scale) directive(t *text.Text, d quotes.Directive) Directive {
	return Directive{s.phrase(t.Slice(d.Range), d.Range), string(d.Modality), d.Addressee, d.Verb, d.Object, d.Ordinal}
}

// given returns nil for an empty range.
func (s scale) given(r text.Range) *Extent {
	if r.Len() == 0 {
		return nil
	}
	e := s.extent(r)
	return &e
}
