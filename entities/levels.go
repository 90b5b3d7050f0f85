package entities

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// levelNames are the levels of posts, the highest first.
var levelNames = [...]string{"国家", "省部", "厅局", "县处", "乡科"}

// noLevel stands for none in levels.tsv.
const noLevel = "-"

// Units, each as the level its leading posts have.
const (
	nation = iota
	province
	city
	county
	township
	municipality
	noUnit
)

var unitNames = map[string]int{
	"nation": nation, "province": province, "city": city, "county": county, "township": township,
	"municipality": municipality, "none": noUnit,
}

// A levelRule gives posts of one form their level.
type levelRule struct {
	post   string
	level  string // by the post alone, noLevel for none
	steps  int    // below its unit, -1 for a rule by the post alone
	system string // where only that one, else ""
	vice   bool   // the form holds 副: ranks count
}

func (x *lexicons) loadLevels() error {
	rows, err := readData("units.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		u, ok := unitNames[r.Columns[1]]
		if !ok {
			return fmt.Errorf("units.tsv, line %d: unknown unit %q", r.Line, r.Columns[1])
		}
		x.units.Add(r.Columns[0], u)
	}
	x.units.Build()
	if rows, err = readData("levels.tsv", 2, 3); err != nil {
		return err
	}
	for _, r := range rows {
		rule := levelRule{post: r.Columns[0], steps: -1, vice: strings.Contains(r.Columns[0], "副")}
		switch c := r.Columns[1]; {
		case len(c) == 1 && c[0] >= '0' && c[0] < '0'+byte(len(levelNames)):
			rule.steps = int(c[0] - '0')
		default:
			rule.level = c
		}
		if len(r.Columns) > 2 {
			if rule.system = r.Columns[2]; !systems[rule.system] {
				return fmt.Errorf("levels.tsv, line %d: unknown system %q", r.Line, rule.system)
			}
		}
		x.levels = append(x.levels, rule)
	}
	return nil
}

// level returns the level of a post, "" where it doesn't show.
func (x *lexicons) level(q Parts) string {
	if q.System == foreignSystem {
		return ""
	}
	title := q.Title
	if strings.Contains(q.Rank, "副") {
		title = "副" + title
	}
	unit, end := noUnit, 0
	if q.System != institutionSystem && q.System != companySystem && q.System != mediaSystem {
		unit, end = x.unit(q.Body)
	}
	alone := ""
	for _, r := range x.levels {
		if r.system != "" && r.system != q.System {
			continue
		}
		post := q.Body + q.Title
		if r.vice {
			post = q.Body + title
		}
		switch {
		case r.steps < 0:
			if alone == "" && strings.HasSuffix(post, r.post) {
				alone = r.level
			}
		case unit != noUnit && x.matches(post[end:], r.post) && unit+r.steps < len(levelNames):
			return levelNames[unit+r.steps]
		}
	}
	if alone == noLevel {
		return ""
	}
	return alone
}

// unit returns the unit a body belongs to and where its word ends.
func (x *lexicons) unit(body string) (unit, end int) {
	unit = noUnit
	raised := false
	for at := 0; at < len(body); {
		n, u := x.units.Prefix(body[at:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(body[at:])
			at += size
			continue
		}
		at += n
		switch {
		case u == noUnit:
			continue
		case u == municipality:
			unit, raised = province, true
		case raised && u > city:
			unit = u - 1
		default:
			unit, raised = u, false
		}
		end = at
	}
	return unit, end
}

// matches reports whether the rest of a post is of the form of a rule.
func (x *lexicons) matches(rest, form string) bool {
	tail, open := strings.CutPrefix(form, "*")
	if !open {
		return rest == form
	}
	name, ok := strings.CutSuffix(rest, tail)
	return ok && !strings.ContainsAny(name, "局厅委部院处办")
}
