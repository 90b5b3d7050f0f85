package render

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// A layer is a kind of mark on an article. Of marks on the same stretch the
// later layer lies inside.
type layer int

const (
	pageLayer     layer = iota // heads and tails: not the body
	sentenceLayer              // key sentences
	quoteLayer                 // what was said
	directiveLayer
	eventLayer // name, date, place, objects of decisions
	speakerLayer
	cueLayer
	bodyLayer
	postLayer
	timeLayer
	personLayer
	noiseLayer // what cleaning removed
	damageLayer
)

var layerNames = [...]string{
	"page", "sentence", "quote", "directive", "event", "speaker", "cue", "body", "post", "time", "person", "noise", "damage",
}

func (l layer) String() string { return layerNames[l] }

// A mark says that a stretch of the decoded source is part of a finding.
type mark struct {
	Extent        // in the decoded source, in bytes
	Layer  layer  // what kind of finding
	Record string // the id of its record, "" for none
	ID     string // for links: set for the first mark of a record
	Why    string // what was found here, by which rule
	Fresh  bool   // it begins here, and does not go on from before
}

// A marker collects the marks and records of an article.
type marker struct {
	shown   *Reading // as the reader of the report counts
	decoded *Reading // the same in bytes of the decoded source
	unit    string
	marks   []mark
	records []*record
}

func newMarker(a *xinwen.Article, shown *Reading) *marker {
	m := &marker{shown: shown, decoded: NewReading(a, decoded), unit: label("unit", shown.Offsets)}
	m.people()
	m.posts()
	m.bodies()
	m.times()
	for i := range shown.Quotes {
		m.quote(i)
	}
	if shown.Event != nil {
		m.event(0, shown.Event, m.decoded.Event)
	}
	for i := range shown.Events {
		m.event(i+1, &shown.Events[i], &m.decoded.Events[i])
	}
	for i, s := range shown.Summary.Sentences {
		m.add(sentenceLayer, "", m.decoded.Summary.Sentences[i].Extent, "重点句", m.place(s.Extent))
	}
	m.source(a.Text)
	return m
}

// add marks at, giving the reasons.
func (m *marker) add(l layer, record string, at Extent, why ...string) {
	m.marks = append(m.marks, mark{Extent: at, Layer: l, Record: record, Why: strings.Join(why, " · ")})
}

func (m *marker) record(r *record) { m.records = append(m.records, r) }

// place tells where at stands, as the reader of the report counts.
func (m *marker) place(at Extent) string { return fmt.Sprintf("%s %d–%d", m.unit, at.Start, at.End) }

func rule(e entities.Evidence) string { return e.Rule + " " + percent(e.Confidence) }

func (m *marker) people() {
	for i, p := range m.shown.People {
		m.record(personRecord(i, p))
		for j, n := range p.Mentions {
			m.add(personLayer, personID(i), m.decoded.People[i].Mentions[j].Extent,
				label("form", n.Form), rule(n.Evidence), m.place(n.Extent))
		}
	}
}

// posts marks posts: one that several people share is one mark.
func (m *marker) posts() {
	held := map[Extent]*record{}
	for i, p := range m.shown.People {
		for j, q := range p.Posts {
			if r := held[q.Extent]; r != nil {
				last := &r.Facts[len(r.Facts)-1]
				last.Value += "、" + p.Name
				continue
			}
			r := postRecord("o"+strconv.Itoa(len(held)), q).with("任职", p.Name)
			held[q.Extent] = r
			m.record(r)
			m.add(postLayer, r.ID, m.decoded.People[i].Posts[j].Extent, rule(q.Evidence), m.place(q.Extent))
		}
	}
}

func (m *marker) bodies() {
	for i, b := range m.shown.Bodies {
		r := bodyRecord("b"+strconv.Itoa(i), b)
		m.record(r)
		for j, at := range b.Mentions {
			m.add(bodyLayer, r.ID, m.decoded.Bodies[i].Mentions[j], m.place(at))
		}
	}
}

func (m *marker) times() {
	for i, t := range m.shown.Times {
		r := timeRecord("t"+strconv.Itoa(i), t)
		m.record(r)
		m.add(timeLayer, r.ID, m.decoded.Times[i].Extent, m.place(t.Extent))
	}
}

func (m *marker) quote(i int) {
	q, at := m.shown.Quotes[i], m.decoded.Quotes[i]
	m.record(quoteRecord(i, q))
	for j, c := range q.Content {
		m.add(quoteLayer, quoteID(i), at.Content[j].Extent, label("mode", q.Mode), rule(q.Evidence), m.place(c.Extent))
	}
	if q.CueExtent != nil {
		m.add(cueLayer, quoteID(i), *at.CueExtent, "提示语", rule(q.Evidence), m.place(*q.CueExtent))
	}
	if q.Speaker.At != nil {
		m.add(speakerLayer, quoteID(i), *at.Speaker.At, "说话人", rule(q.Evidence), m.place(*q.Speaker.At))
	}
	for j, d := range q.Directives {
		r := directiveRecord(directiveID(i, j), d, q)
		m.record(r)
		m.add(directiveLayer, r.ID, at.Directives[j].Extent, label("modality", d.Modality), m.place(d.Extent))
	}
}

func (m *marker) event(i int, e, at *Event) {
	m.record(eventRecord(i, e))
	add := func(what string, shown, decoded *Phrase) {
		if shown != nil {
			m.add(eventLayer, eventID(i), decoded.Extent, what, e.Rule, m.place(shown.Extent))
		}
	}
	add("名称", e.Name, at.Name)
	add("时间", e.Date, at.Date)
	add("地点", e.Place, at.Place)
	add("主办", e.Organizer, at.Organizer)
	for j := range e.Groups {
		add("其他与会", &e.Groups[j], &at.Groups[j])
	}
	for j := range e.Documents {
		add("文件", &e.Documents[j], &at.Documents[j])
	}
	for j, it := range e.Items {
		m.add(eventLayer, eventID(i), at.Items[j].Extent, it.Act, e.Rule, m.place(it.Extent))
	}
	for j, n := range e.NextSteps {
		m.add(eventLayer, eventID(i), at.NextSteps[j].Extent, "下一步", n.Deadline, m.place(n.Extent))
	}
}

// source marks what is no part of the body and what cleaning took away.
func (m *marker) source(t *text.Text) {
	s := scale{t, decoded}
	for _, r := range append(append([]text.Range(nil), t.Heads()...), t.Tails()...) {
		m.add(pageLayer, "", s.extent(r), "正文之外")
	}
	for _, e := range t.Report().Edits {
		l := noiseLayer
		switch {
		case e.Kind == text.Damaged:
			l = damageLayer
		case e.Kind != text.Removed || unseen[e.Rule]:
			continue
		}
		m.add(l, "", s.place(e.Span), label("edit", e.Rule.String()))
	}
}

// unseen are the rules whose edits a reader does not see.
var unseen = map[text.Rule]bool{
	text.RuleMark: true, text.RuleControl: true, text.RuleBlank: true, text.RuleLineEnd: true,
}
