package render

import (
	"strconv"
	"strings"
)

// A card is a reading arranged for people: what every form but JSON prints.
type card struct {
	*Reading
	Title    string
	Facts    []fact // of the main event
	Further  []further
	Speakers []speaker
}

// A fact is one line of an event's record.
type fact struct{ Label, Value string }

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
	Index int
}

func newCard(r *Reading) *card {
	c := &card{Reading: r, Title: r.ID, Speakers: speakers(r)}
	if r.Event != nil {
		c.Title, c.Facts = title(r.Event), facts(r.Event)
	}
	for i := range r.Events {
		c.Further = append(c.Further, further{title(&r.Events[i]), facts(&r.Events[i])})
	}
	return c
}

// title names an event: by its name, else by its kind and place.
func title(e *Event) string {
	if e.Name != nil {
		return e.Name.Text
	}
	if e.Place != nil {
		return e.Place.Text + label("kind", e.Kind)
	}
	return label("kind", e.Kind)
}

// facts returns the record of e, without what is empty.
func facts(e *Event) []fact {
	var fs []fact
	add := func(name, value string) {
		if value != "" {
			fs = append(fs, fact{name, value})
		}
	}
	add("类别", label("kind", e.Kind))
	add("届次", e.Series)
	add("时间", when(e))
	add("地点", words(e.Place))
	add("主办", words(e.Organizer))
	add("主持", strings.Join(e.Chairs, "、"))
	for _, role := range roles(e.Attendance) {
		add(role.Label, role.Value)
	}
	add("其他与会", phrases(e.Groups))
	add("未到", absent(e.Absent))
	add("文件", phrases(e.Documents))
	return fs
}

// when returns the date of e as written, with what it was resolved to.
func when(e *Event) string {
	var s string
	if e.Date != nil {
		s = e.Date.Text
	}
	s += e.PartOfDay
	if e.Day != "" {
		s += "（" + e.Day + "）"
	}
	return s
}

// roles lists those who took part by their role, the chairs left out.
func roles(all []Attendance) []fact {
	var fs []fact
	at := map[string]int{}
	for _, a := range all {
		role := a.Role
		switch role {
		case "主持":
			continue
		case "":
			role = "与会"
		}
		i, seen := at[role]
		if !seen {
			i = len(fs)
			at[role] = i
			fs = append(fs, fact{Label: role})
		} else {
			fs[i].Value += "、"
		}
		fs[i].Value += a.Name
	}
	return fs
}

func words(p *Phrase) string {
	if p == nil {
		return ""
	}
	return p.Text
}

func phrases(ps []Phrase) string {
	return strings.Join(each(ps, func(p Phrase) string { return p.Text }), "、")
}

func absent(all []Attendance) string {
	return strings.Join(each(all, func(a Attendance) string { return a.Name + "（" + a.Role + "）" }), "、")
}

// speakers groups quotes by their source. Undecided ones stand alone.
func speakers(r *Reading) []speaker {
	var all []speaker
	at, who := map[string]int{}, byName(r.People)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		k, seen := at[q.Speaker.Name]
		if !seen || q.Speaker.Name == "" {
			k = len(all)
			at[q.Speaker.Name] = k
			all = append(all, newSpeaker(q.Speaker, r.People, who))
		}
		all[k].Quotes = append(all[k].Quotes, said{q, i})
	}
	return all
}

func newSpeaker(s Speaker, people []Person, who map[string]int) speaker {
	i, known := who[s.Name]
	if !known || !s.IsPerson {
		return speaker{Name: named(s)}
	}
	return speaker{Name: s.Name, Record: personID(i), Posts: posts(people[i])}
}

// byName returns where each name stands among people.
func byName(people []Person) map[string]int {
	at := make(map[string]int, len(people))
	for i := len(people) - 1; i >= 0; i-- {
		at[people[i].Name] = i
	}
	return at
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

func percent(p float64) string { return strconv.Itoa(int(p*100+0.5)) + "%" }

// posts returns the posts of p, each once.
func posts(p Person) string {
	return strings.Join(each(p.Posts, func(q Post) string { return q.Text }), "、")
}

// owed returns a directive in one line: who, how binding, what.
func owed(d Directive) string {
	s := d.Text
	if d.Addressee != "" && !strings.Contains(s, d.Addressee) {
		s = d.Addressee + "：" + s
	}
	return strings.ReplaceAll(s, "\n", " ")
}
