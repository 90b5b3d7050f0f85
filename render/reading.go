package render

import (
	"unicode"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// A Reading is the interchange form of an Article: what encoding/json writes
// of it is described by the JSON Schema in schema/. Slices are never null.
type Reading struct {
	ID       string   `json:"id"`
	Encoding string   `json:"encoding"`         // the encoding the source was read in
	Script   string   `json:"script,omitempty"` // simplified, traditional; "" when no character tells
	Offsets  string   `json:"offsets"`          // what start and end count: bytes, runes or utf16
	Entities []Entity `json:"entities"`         // all mentions of people, posts, bodies, places and times
	People   []Person `json:"people"`
	Bodies   []Body   `json:"bodies"`
	Times    []Time   `json:"times"`
	Rosters  []Roster `json:"rosters"`
	Quotes   []Quote  `json:"quotes"`           // in the order of the article
	Event    *Event   `json:"event"`            // the main event; null when there is none
	Events   []Event  `json:"events,omitempty"` // the further events
	Summary  Summary  `json:"summary"`
	Damage   []Damage `json:"damage"` // in the order of the source
}

// An Extent is where something stands in the source, in the reading's unit.
type Extent struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Phrase is a stretch of the source with its clean text.
type Phrase struct {
	Text string `json:"text"`
	Extent
}

// An Entity is one mention of a person, post, organization, place or time.
type Entity struct {
	Kind string `json:"kind"` // person, post, organization, place or time
	Phrase
	entities.Evidence
}

// A Person is the record of one person.
type Person struct {
	Name     string    `json:"name"`     // the full name in clean characters, · kept
	Official bool      `json:"official"` // the article shows a public post, now or formerly
	Posts    []Post    `json:"posts"`    // each form once, in the order of the article
	Mentions []Mention `json:"mentions"` // in the order of the article
	entities.Evidence
}

// A Post is a post of a person, in clean characters with the marks of the source.
type Post struct {
	Phrase
	Body   string `json:"body,omitempty"`   // 区水利局
	Rank   string `json:"rank,omitempty"`   // 副, 代, 原, 常务
	Title  string `json:"title,omitempty"`  // 局长
	Level  string `json:"level,omitempty"`  // 国家, 省部, 厅局, 县处, 乡科
	System string `json:"system,omitempty"` // party, government …: those of entities.Parts
	entities.Evidence
}

// A Mention is one place where a person is named.
type Mention struct {
	Extent
	Form string `json:"form"` // name, surname, pronoun or title
	entities.Evidence
}

// A Body is a body under all its names.
type Body struct {
	Name     string   `json:"name"`  // the fullest of the article
	Short    []string `json:"short"` // its short forms in the article
	Mentions []Extent `json:"mentions"`
}

// A Time is an expression of time and its value.
type Time struct {
	Phrase
	Value string `json:"value,omitempty"` // ISO 8601: a day or an interval; "" when it cannot be decided
}

// A Roster is a list of people in the order of the article.
type Roster struct {
	Role   string   `json:"role"`   // 主持, 出席, 参加, 列席, 陪同; "" for a mere list
	People []string `json:"people"` // their names
	Extent
}

// Damage is a stretch that cleaning found damaged: findings near it may be
// incomplete.
type Damage struct {
	Rule string `json:"rule"` // the rule of cleaning that found it
	Extent
}

// A scale turns ranges of the clean form into extents of the source.
type scale struct {
	text *text.Text
	unit Unit
}

func (s scale) extent(r text.Range) Extent { return s.place(s.text.Span(r)) }

// place turns a span of the source into an extent.
func (s scale) place(span text.Span) Extent {
	var a, b int
	switch s.unit {
	case Runes:
		a, b = s.text.Runes(span)
	case UTF16:
		a, b = s.text.UTF16(span)
	case decoded:
		a, b = s.text.InDecoded(span)
	default:
		return Extent(span)
	}
	return Extent{a, b}
}

func (s scale) phrase(words string, r text.Range) Phrase { return Phrase{words, s.extent(r)} }

// asWritten returns words, the clean text of r, with the marks of the source
// where cleaning took no character out: 党组(扩大)会议.
func (s scale) asWritten(words string, r text.Range) string {
	start, end := s.text.InDecoded(s.text.Span(r))
	clean, source := []rune(words), []rune(s.text.Decoded()[start:end])
	if len(clean) != len(source) {
		return words
	}
	for i, c := range source {
		if !unicode.IsLetter(c) {
			clean[i] = c
		}
	}
	return string(clean)
}

// NewReading returns the interchange form of a, whose places count unit: Bytes,
// Runes or UTF16.
func NewReading(a *xinwen.Article, unit Unit) *Reading {
	s := scale{a.Text, unit}
	r := &Reading{ID: a.ID, Encoding: a.Text.Report().Encoding, Script: a.Text.Script().String(), Offsets: unit.String()}
	r.Entities = each(a.Findings.Entities, s.entity)
	r.People = each(a.Findings.People, s.person)
	r.Bodies = each(a.Findings.Bodies, s.body)
	r.Times = each(a.Findings.Times, func(t entities.Time) Time { return Time{s.phrase(t.Text, t.Range), t.Value} })
	r.Rosters = each(a.Findings.Rosters, func(o entities.Roster) Roster {
		return Roster{string(o.Role), names(a, o.People), s.extent(o.Range)}
	})
	r.Quotes = s.quotes(a)
	r.addEvents(s, a)
	r.Summary = s.summary(a)
	r.Damage = s.damage(a.Text.Report())
	return r
}

func (s scale) damage(report text.Report) []Damage {
	all := []Damage{}
	for _, e := range report.Edits {
		if e.Kind == text.Damaged {
			all = append(all, Damage{e.Rule.String(), s.place(e.Span)})
		}
	}
	return all
}

func (s scale) entity(e entities.Entity) Entity {
	return Entity{e.Kind.String(), s.phrase(e.Text, e.Range), e.Evidence}
}

func (s scale) person(p entities.Person) Person {
	return Person{p.Name, p.Official, each(p.Posts, s.post), each(p.Mentions, s.mention), p.Evidence}
}

func (s scale) post(p entities.Post) Post {
	return Post{s.phrase(s.asWritten(p.Text, p.Range), p.Range), p.Body, p.Rank, p.Title, p.Level, p.System, p.Evidence}
}

func (s scale) mention(m entities.Mention) Mention {
	return Mention{s.extent(m.Range), m.Form.String(), m.Evidence}
}

func (s scale) body(b entities.Body) Body {
	return Body{b.Name, each(b.Short, func(n string) string { return n }), each(b.Mentions, s.extent)}
}

// names returns the names of the people with these indices.
func names(a *xinwen.Article, people []int) []string {
	return each(people, func(i int) string { return a.Findings.People[i].Name })
}

// each returns f of every x, never nil.
func each[X, Y any](xs []X, f func(X) Y) []Y {
	ys := make([]Y, len(xs))
	for i, x := range xs {
		ys[i] = f(x)
	}
	return ys
}
