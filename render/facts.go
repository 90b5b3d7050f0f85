package render

// A directory finds the people of a reading by their names.
type directory struct {
	people []Person
	at     map[string]int
}

func newDirectory(people []Person) directory {
	at := make(map[string]int, len(people))
	for i := len(people) - 1; i >= 0; i-- {
		at[people[i].Name] = i
	}
	return directory{people, at}
}

// person returns a person as the value of a fact, with a note in parentheses.
func (d directory) person(name, note string) value {
	v := value{Text: name + paren(note)}
	if i, known := d.at[name]; known {
		v.Record, v.At = personID(i), d.people[i].first()
	}
	return v
}

// first returns where the article first names p, nil when it does not.
func (p Person) first() *Extent {
	if len(p.Mentions) == 0 {
		return nil
	}
	return &p.Mentions[0].Extent
}

// facts returns the record of e that stands under a title, without what is
// empty and the name where that is the title.
func (d directory) facts(e *Event, title string) []fact {
	var fs []fact
	add := func(label string, values ...value) {
		if len(values) > 0 && values[0].Text != "" {
			fs = append(fs, fact{label, values, "、"})
		}
	}
	if name := words(e.Name); name.Text != title {
		add("名称", name)
	}
	add("类别", value{Text: label("kind", e.Kind)})
	add("届次", value{Text: e.Series})
	add("时间", when(e))
	add("地点", words(e.Place))
	add("主办", words(e.Organizer))
	add("主持", each(e.Chairs, func(name string) value { return d.person(name, "") })...)
	fs = append(fs, d.roles(e.Attendance)...)
	fs = append(fs, d.duties(e.Duties)...)
	add("其他与会", each(e.Groups, phrase)...)
	add("未到", each(e.Absent, func(a Attendance) value { return d.person(a.Name, a.Role) })...)
	add("决定", each(e.Decisions, phrase)...)
	add("文件", each(e.Documents, phrase)...)
	return fs
}

// when returns the date of e as written, with what it was resolved to.
func when(e *Event) value {
	v := words(e.Date)
	v.Text += e.PartOfDay + paren(e.Day)
	return v
}

// roles lists those who took part by their role, the chairs left out.
func (d directory) roles(all []Attendance) []fact {
	g := newGroups("、")
	for _, a := range all {
		switch a.Role {
		case "主持":
		case "":
			g.add("与会", d.person(a.Name, ""))
		default:
			g.add(a.Role, d.person(a.Name, ""))
		}
	}
	return g.facts
}

// duties lists who opened and who closed an event, with what they did.
func (d directory) duties(all []Duty) []fact {
	g := newGroups("、")
	for _, x := range all {
		g.add(label("part", x.Part), d.person(x.Name, x.Act))
	}
	return g.facts
}

// groups are facts that get their values one by one, in the order in which
// their labels first come.
type groups struct {
	facts []fact
	at    map[string]int
	sep   string
}

func newGroups(sep string) *groups { return &groups{at: map[string]int{}, sep: sep} }

func (g *groups) add(label string, v value) {
	i, seen := g.at[label]
	if !seen {
		i = len(g.facts)
		g.at[label] = i
		g.facts = append(g.facts, fact{Label: label, Sep: g.sep})
	}
	g.facts[i].Values = append(g.facts[i].Values, v)
}

func words(p *Phrase) value {
	if p == nil {
		return value{}
	}
	return phrase(*p)
}

func phrase(p Phrase) value { return value{Text: p.Text, At: &p.Extent} }

// one returns a fact of one value.
func one(label, text string) fact { return fact{Label: label, Values: []value{{Text: text}}} }
