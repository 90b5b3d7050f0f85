package render

import (
	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// An Event is the record of one event.
type Event struct {
	Kind         string       `json:"kind"`                  // meeting, visit or other
	Name         *Phrase      `json:"name,omitempty"`        // the fullest; nil when it has none
	Series       string       `json:"series,omitempty"`      // as written: 第三次
	Date         *Phrase      `json:"date,omitempty"`        // as written
	Day          string       `json:"day,omitempty"`         // ISO 8601
	PartOfDay    string       `json:"part_of_day,omitempty"` // as written: 上午
	Place        *Phrase      `json:"place,omitempty"`
	Organizer    *Phrase      `json:"organizer,omitempty"` // the body that held it
	Chairs       []string     `json:"chairs"`              // their names, in the order of the article
	Participants []string     `json:"participants"`        // their names, in the order of the article
	Attendance   []Attendance `json:"attendance"`          // the participants with their roles
	Duties       []Duty       `json:"duties"`              // who opened and closed it
	Groups       []Phrase     `json:"groups"`              // participants named together: 80多人
	Absent       []Attendance `json:"absent"`              // who took part without being there, and how
	Items        []Item       `json:"items"`               // what was dealt with, in order
	Decisions    []Phrase     `json:"decisions"`
	Documents    []Phrase     `json:"documents"`  // that it dealt with
	NextSteps    []Step       `json:"next_steps"` // what is owed after it
	Rule         string       `json:"rule"`
	Confidence   float64      `json:"confidence"` // 0 to 1
}

// Attendance is a person's part in an event.
type Attendance struct {
	Name string `json:"name"`
	Role string `json:"role"` // 主持, 出席, 参加, 列席, 陪同, 视频参会; "" when it is not said
}

// A Duty is what a person did to open or close an event.
type Duty struct {
	Name string `json:"name"`
	Part string `json:"part"` // opening or closing
	Act  string `json:"act"`  // as written: 致开幕词
}

// An Item is one thing dealt with or decided.
type Item struct {
	Act    string `json:"act"`    // 审议通过, 听取
	Object string `json:"object"` // in clean characters
	Extent
}

// A Step is something owed.
type Step struct {
	Phrase
	Deadline string `json:"deadline,omitempty"` // as written
}

func (r *Reading) addEvents(s scale, a *xinwen.Article) {
	events := each(a.Summary.Events, func(e summary.Event) Event { return s.event(a, e) })
	if len(events) > 0 {
		r.Event, r.Events = &events[0], events[1:]
	}
}

func (s scale) event(a *xinwen.Article, e summary.Event) Event {
	person := func(i int) string { return a.Findings.People[i].Name }
	return Event{
		Kind: string(e.Kind), Name: s.written(e.Name), Series: e.Series,
		Date: s.written(e.Date), Day: e.Day, PartOfDay: e.PartOfDay,
		Place: s.optional(e.Place), Organizer: s.optional(e.Organizer),
		Chairs:       names(a, e.Chairs),
		Participants: each(e.Participants, func(p summary.Participant) string { return person(p.Person) }),
		Attendance: each(e.Participants, func(p summary.Participant) Attendance {
			return Attendance{person(p.Person), string(p.Role)}
		}),
		Duties:     each(e.Duties, func(d summary.Duty) Duty { return Duty{person(d.Person), string(d.Part), d.Act} }),
		Groups:     each(e.Groups, s.words),
		Absent:     each(e.Absent, func(p summary.Absence) Attendance { return Attendance{person(p.Person), p.How} }),
		Items:      each(e.Items, func(i summary.Item) Item { return Item{i.Act, i.Object.Text, s.extent(i.Object.Range)} }),
		Decisions:  each(e.Decisions, s.words),
		Documents:  each(e.Documents, s.words),
		NextSteps:  each(e.NextSteps, func(n summary.Step) Step { return Step{s.words(n.Phrase), n.Deadline} }),
		Rule:       e.Rule,
		Confidence: e.Confidence,
	}
}

func (s scale) words(p summary.Phrase) Phrase { return s.phrase(p.Text, p.Range) }

// optional returns nil for an empty phrase.
func (s scale) optional(p summary.Phrase) *Phrase {
	if p.Text == "" {
		return nil
	}
	q := s.words(p)
	return &q
}

// written is like optional, with the marks of the source.
func (s scale) written(p summary.Phrase) *Phrase {
	q := s.optional(p)
	if q != nil {
		q.Text = s.asWritten(p.Text, p.Range)
	}
	return q
}

// A Summary is the article in short.
type Summary struct {
	Title     *Phrase   `json:"title,omitempty"` // the headline
	Text      string    `json:"text"`            // the digest
	Sentences []Phrase  `json:"sentences"`       // the key sentences, in the order of the article
	Points    []Point   `json:"points"`          // the key points of the speakers
	Keywords  []Keyword `json:"keywords"`        // the heaviest first
}

// A Point is a key point of a speaker.
type Point struct {
	Speaker string `json:"speaker"`
	Phrase
}

// A Keyword is a word that tells what the article is about.
type Keyword struct {
	Text   string  `json:"text"`
	Weight float64 `json:"weight"` // above 0
}

func (s scale) summary(a *xinwen.Article) Summary {
	return Summary{
		Title:     s.optional(a.Summary.Title),
		Text:      a.Summary.Digest,
		Sentences: each(a.Summary.Sentences, s.words),
		Points:    each(a.Summary.Points, func(p summary.Point) Point { return Point{p.Speaker, s.words(p.Phrase)} }),
		Keywords:  each(a.Summary.Keywords, func(k summary.Keyword) Keyword { return Keyword(k) }),
	}
}
