package render

import (
	"strconv"
	"strings"

	"github.com/xinwen-go/xinwen"
)

// A card is a reading arranged for people: what every form but JSON prints.
type card struct {
	*Reading
	unit     Unit
	Title    string
	Caution  string // that the source is damaged, "" when it is not
	Facts    []fact // of the main event
	Further  []further
	Points   []fact // the key points of each speaker
	Speakers []speaker
}

// A fact is one line of a record.
type fact struct {
	Label  string
	Values []value
	Sep    string // between the values
}

// A value is one of the things a fact says.
type value struct {
	Text   string
	Record string  // the id of its record, "" for none
	At     *Extent // where the article says it, nil where that is not known
}

// Text returns the values of f in one line.
func (f fact) Text() string {
	return strings.Join(each(f.Values, func(v value) string { return v.Text }), f.Sep)
}

// A further event stands below the main one.
type further struct {
	Title string
	Facts []fact
}

// A speaker is a source with what it said, in the order of the article.
type speaker struct {
	Name   string
	Record string // of the person, "" when it is none of the article
	Posts  string
	Quotes []said
}

// said is a quote with its place among the quotes of the reading.
type said struct {
	*Quote
	Index    int
	Passages []passage
}

// At returns where the article reports q.
func (q said) At() *Extent {
	switch {
	case q.CueExtent != nil:
		return q.CueExtent
	case len(q.Content) > 0:
		return &q.Content[0].Extent
	}
	return nil
}

func newCard(a *xinwen.Article, unit Unit) *card {
	r := NewReading(a, unit)
	c := &card{Reading: r, unit: unit, Title: r.ID, Points: points(r), Speakers: speakers(r)}
	if n := len(r.Damage); n > 0 {
		c.Caution = "注意：原文有 " + strconv.Itoa(n) + " 处缺损，附近的内容可能不全。"
	}
	switch {
	case r.Summary.Title != nil:
		c.Title = r.Summary.Title.Text
	case r.Event != nil:
		c.Title = title(r.Event)
	}
	people := newDirectory(r.People)
	if r.Event != nil {
		c.Facts = people.facts(r.Event, c.Title)
	}
	for i := range r.Events {
		e := &r.Events[i]
		c.Further = append(c.Further, further{title(e), people.facts(e, title(e))})
	}
	return c
}

// title names an event: by its name, else by its kind and where it was or who
// was there first.
func title(e *Event) string {
	kind := label("kind", e.Kind)
	switch {
	case e.Name != nil:
		return e.Name.Text
	case e.Place != nil:
		return e.Place.Text + kind
	case len(e.Participants) > 0:
		return e.Participants[0] + kind
	}
	return kind
}

// points groups the key points by their speakers.
func points(r *Reading) []fact {
	g := newGroups("；")
	for _, p := range r.Summary.Points {
		g.add(p.Speaker, phrase(p.Phrase))
	}
	return g.facts
}

// speakers groups quotes by their source. Undecided ones stand alone.
func speakers(r *Reading) []speaker {
	var all []speaker
	at, people := map[string]int{}, newDirectory(r.People)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		k, seen := at[q.Speaker.Name]
		if !seen || q.Speaker.Name == "" {
			k = len(all)
			at[q.Speaker.Name] = k
			all = append(all, people.speaker(q.Speaker))
		}
		all[k].Quotes = append(all[k].Quotes, said{q, i, outline(q)})
	}
	return all
}

func (d directory) speaker(s Speaker) speaker {
	i, known := d.at[s.Name]
	if !known || !s.IsPerson {
		return speaker{Name: named(s)}
	}
	return speaker{Name: s.Name, Record: personID(i), Posts: posts(d.people[i])}
}

// named returns the name of p, or who it may be.
func named(p Speaker) string {
	if p.Name != "" {
		return p.Name
	}
	var who []string
	for _, c := range p.Candidates {
		who = append(who, c.Name+" "+percent(c.Probability))
	}
	if len(who) == 0 {
		return "来源未定"
	}
	return "来源未定（" + strings.Join(who, "、") + "）"
}

// percent returns p as people read it: what is not certain stays under 100%.
func percent(p float64) string {
	n := int(p*100 + 0.5)
	if p < 1 {
		n = min(n, 99)
	}
	return strconv.Itoa(n) + "%"
}

// posts returns the posts of p, each once.
func posts(p Person) string {
	return strings.Join(each(p.Posts, func(q Post) string { return q.Text }), "、")
}

// doubtful is the confidence under which the card shows it.
const doubtful = 0.7

// doubt returns the confidence when it is low.
func doubt(confidence float64) string {
	if confidence >= doubtful {
		return ""
	}
	return "可信度 " + percent(confidence)
}
