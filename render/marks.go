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
	pointLayer // key points
	eventLayer // name, date, place, objects of decisions
	speakerLayer
	cueLayer
	placeLayer
	bodyLayer
	postLayer
	timeLayer
	personLayer
	noiseLayer // what cleaning removed
	damageLayer
)

var layerNames = [...]string{
	"page", "sentence", "quote", "directive", "point", "event", "speaker", "cue", "place", "body", "post", "time", "person", "noise", "damage",
}

func (l layer) String() string { return layerNames[l] }

// A mark says that a stretch of the decoded source is part of a finding.
type mark struct {
	Extent        // in the decoded source, in bytes
	Layer  layer  // what kind of finding
	Record string // the id of its record, "" for none
	ID     string // for links: set for the first mark of a stretch
	Why    string // what was found here, by which rule
	Fresh  bool   // it begins here, and does not go on from before
}

// A marker collects the marks and records of an article.
type marker struct {
	card    *card    // as the reader of the report counts
	decoded *Reading // the same in bytes of the decoded source
	unit    string
	marks   []mark
	marked  map[Extent]bool
	why     map[Extent]entities.Evidence // of the entities
	records []*record
}

func newMarker(a *xinwen.Article, c *card) *marker {
	m := &marker{
		card: c, decoded: NewReading(a, decoded), unit: label("unit", c.Offsets),
		marked: map[Extent]bool{}, why: map[Extent]entities.Evidence{},
	}
	m.people()
	m.posts()
	m.places()
	m.bodies()
	m.times()
	for i := range c.Quotes {
		m.quote(i)
	}
	if c.Event != nil {
		m.event(eventRecord(0, c.Event, c.Facts), c.Event, m.decoded.Event)
	}
	for i := range c.Events {
		m.event(eventRecord(i+1, &c.Events[i], c.Further[i].Facts), &c.Events[i], &m.decoded.Events[i])
	}
	for i, s := range c.Summary.Sentences {
		m.add(sentenceLayer, nil, s.Extent, m.decoded.Summary.Sentences[i].Extent, "重点句")
	}
	for i, p := range c.Summary.Points {
		m.add(pointLayer, nil, p.Extent, m.decoded.Summary.Points[i].Extent, "要点")
	}
	m.source(a.Text)
	return m
}

// record keeps r for the page.
func (m *marker) record(r *record) *record {
	m.records = append(m.records, r)
	return r
}

// add marks a stretch as part of r, which may be nil, giving the reasons: at
// as the reader counts, decoded where the mark is laid.
func (m *marker) add(l layer, r *record, at, decoded Extent, why ...string) {
	k := mark{Extent: decoded, Layer: l, Why: m.reasons(at, why)}
	if r != nil {
		k.Record = r.ID
		r.Places = append(r.Places, at)
	}
	if !m.marked[at] {
		m.marked[at] = true
		k.ID = anchor(at)
	}
	m.marks = append(m.marks, k)
}

func (m *marker) reasons(at Extent, why []string) string {
	var given []string
	for _, w := range why {
		if w != "" {
			given = append(given, w)
		}
	}
	return strings.Join(append(given, fmt.Sprintf("%s %d–%d", m.unit, at.Start, at.End)), " · ")
}

// anchor returns the id of the mark at a stretch of the source.
func anchor(at Extent) string { return fmt.Sprintf("at%d-%d", at.Start, at.End) }

func rule(e entities.Evidence) string {
	if e.Rule == "" {
		return ""
	}
	return e.Rule + " " + percent(e.Confidence)
}

func (m *marker) people() {
	for i, p := range m.card.People {
		r := m.record(personRecord(i, p))
		for j, n := range p.Mentions {
			m.add(personLayer, r, n.Extent, m.decoded.People[i].Mentions[j].Extent, label("form", n.Form), rule(n.Evidence))
		}
	}
}

// posts marks posts: one that several people share is one mark.
func (m *marker) posts() {
	held := map[Extent]*record{}
	for i, p := range m.card.People {
		for j, q := range p.Posts {
			r := held[q.Extent]
			if r == nil {
				r = m.record(postRecord("o"+strconv.Itoa(len(held)), q))
				held[q.Extent] = r
				m.add(postLayer, r, q.Extent, m.decoded.People[i].Posts[j].Extent)
			}
			r.heldBy(p, i)
		}
	}
}

// places marks places, and keeps why each entity is one.
func (m *marker) places() {
	for i, e := range m.card.Entities {
		m.why[e.Extent] = e.Evidence
		if e.Kind == entities.PlaceKind.String() {
			m.add(placeLayer, nil, e.Extent, m.decoded.Entities[i].Extent, "地点", rule(e.Evidence))
		}
	}
}

func (m *marker) bodies() {
	for i, b := range m.card.Bodies {
		r := m.record(bodyRecord("b"+strconv.Itoa(i), b))
		for j, at := range b.Mentions {
			m.add(bodyLayer, r, at, m.decoded.Bodies[i].Mentions[j], rule(m.why[at]))
		}
	}
}

func (m *marker) times() {
	for i, t := range m.card.Times {
		r := m.record(timeRecord("t"+strconv.Itoa(i), t))
		m.add(timeLayer, r, t.Extent, m.decoded.Times[i].Extent, rule(m.why[t.Extent]))
	}
}

func (m *marker) quote(i int) {
	q, at := m.card.Quotes[i], m.decoded.Quotes[i]
	r := m.record(quoteRecord(i, q))
	for j, c := range q.Content {
		m.add(quoteLayer, r, c.Extent, at.Content[j].Extent, label("mode", q.Mode))
	}
	if q.CueExtent != nil {
		m.add(cueLayer, r, *q.CueExtent, *at.CueExtent, "提示语")
	}
	if q.Speaker.At != nil {
		m.add(speakerLayer, r, *q.Speaker.At, *at.Speaker.At, "说话人")
	}
	for j, d := range q.Directives {
		r := m.record(directiveRecord(directiveID(i, j), d, q))
		m.add(directiveLayer, r, d.Extent, at.Directives[j].Extent)
	}
}

func (m *marker) event(r *record, e, at *Event) {
	m.record(r)
	laid := at.parts()
	for j, p := range e.parts() {
		m.add(eventLayer, r, p.Extent, laid[j].Extent, p.kind)
	}
	for j, it := range e.Items {
		m.add(eventLayer, r, it.Extent, at.Items[j].Extent, it.Act)
	}
	for j, n := range e.NextSteps {
		m.add(eventLayer, r, n.Extent, at.NextSteps[j].Extent, "下一步", n.Deadline)
	}
}

// source marks what is no part of the body and what cleaning took away.
func (m *marker) source(t *text.Text) {
	shown, laid := scale{t, m.card.unit}, scale{t, decoded}
	for _, r := range append(append([]text.Range(nil), t.Heads()...), t.Tails()...) {
		m.add(pageLayer, nil, shown.extent(r), laid.extent(r), "正文之外")
	}
	for _, e := range t.Report().Edits {
		l := noiseLayer
		switch {
		case e.Kind == text.Damaged:
			l = damageLayer
		case e.Kind != text.Removed || unseen[e.Rule]:
			continue
		}
		m.add(l, nil, shown.place(e.Span), laid.place(e.Span), label("edit", e.Rule.String()))
	}
}

// unseen are the rules whose edits a reader does not see.
var unseen = map[text.Rule]bool{
	text.RuleMark: true, text.RuleControl: true, text.RuleBlank: true, text.RuleLineEnd: true,
}
