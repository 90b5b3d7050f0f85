package render

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
)

// A record is a finding in full, as the HTML shows it beside its marks.
type record struct {
	ID     string
	Kind   string // 人物, 职务, 引语 …
	Title  string
	Facts  []fact
	Rule   string
	Sure   string   // the confidence in percent
	Places []Extent // where the article says it
}

func newRecord(id, kind, title string, e entities.Evidence) *record {
	return &record{ID: id, Kind: kind, Title: title, Rule: e.Rule, Sure: percent(e.Confidence)}
}

// with adds a fact, unless it is empty.
func (r *record) with(label, text string) *record {
	if text != "" {
		r.Facts = append(r.Facts, one(label, text))
	}
	return r
}

func personID(i int) string       { return "p" + strconv.Itoa(i) }
func quoteID(i int) string        { return "q" + strconv.Itoa(i) }
func directiveID(i, j int) string { return fmt.Sprintf("d%d-%d", i, j) }
func eventID(i int) string        { return "e" + strconv.Itoa(i) }

func personRecord(i int, p Person) *record {
	r := newRecord(personID(i), "人物", p.Name, p.Evidence)
	if p.Official {
		r.with("身份", "公职人员")
	}
	return r.with("职务", posts(p))
}

func postRecord(id string, p Post) *record {
	return newRecord(id, "职务", p.Text, p.Evidence).with("机构", p.Body).with("职级", p.Rank).
		with("职衔", p.Title).with("级别", p.Level).with("系统", label("system", p.System))
}

// heldBy adds p, the ith of the people, to those who hold a post.
func (r *record) heldBy(p Person, i int) {
	v := value{Text: p.Name, Record: personID(i), At: p.first()}
	if n := len(r.Facts); n > 0 && r.Facts[n-1].Label == "任职" {
		r.Facts[n-1].Values = append(r.Facts[n-1].Values, v)
		return
	}
	r.Facts = append(r.Facts, fact{"任职", []value{v}, "、"})
}

func quoteRecord(i int, q Quote) *record {
	r := newRecord(quoteID(i), "引语", named(q.Speaker), q.Evidence).with("提示语", q.Cue).
		with("行为", label("act", q.Act)).with("方式", label("mode", q.Mode))
	if q.Nested {
		r.with("层次", "转引")
	}
	if n := len(q.Directives); n > 0 {
		r.with("要求", strconv.Itoa(n)+" 项")
	}
	return r
}

func directiveRecord(id string, d Directive, q Quote) *record {
	r := newRecord(id, "要求", shorten(oneLine(d.Text)), q.Evidence).with("提出", named(q.Speaker)).
		with("力度", label("modality", d.Modality)).with("对象", d.Addressee).
		with("动作", d.Verb).with("内容", d.Object)
	if d.Ordinal > 0 {
		r.with("序号", strconv.Itoa(d.Ordinal))
	}
	return r
}

func eventRecord(i int, e *Event, facts []fact) *record {
	r := newRecord(eventID(i), "事件", title(e), entities.Evidence{Rule: e.Rule, Confidence: e.Confidence})
	r.Facts = facts
	return r
}

func bodyRecord(id string, b Body) *record {
	return (&record{ID: id, Kind: "机构", Title: b.Name}).with("简称", strings.Join(b.Short, "、"))
}

func timeRecord(id string, t Time) *record {
	return (&record{ID: id, Kind: "时间", Title: t.Text}).with("日期", t.Value)
}
