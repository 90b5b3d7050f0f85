package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/xinwen-go/xinwen"
)

// screen is how many columns Text writes.
const screen = 80

// Text writes the Reading of a as plain text for a terminal of 80 columns,
// aligned for Chinese characters of two columns: what happened, the key
// points, who said what with its demands, who is who. Evidence says why and
// where. No place is printed, so that unit does not matter.
func Text(w io.Writer, a *xinwen.Article, unit Unit) error {
	t := terminal{bufio.NewWriter(w)}
	c := newCard(a, unit)
	t.heading(c.Title, "=")
	for _, s := range []string{c.Summary.Text, c.Caution} {
		if s != "" {
			t.entry("", s)
		}
	}
	t.event(c)
	if len(c.Points) > 0 {
		t.section("要点")
		t.facts(c.Points)
	}
	t.speech(c.Speakers)
	t.people(c.People)
	return t.Flush()
}

// The columns of a line of evidence.
const (
	kindColumns = 8
	wordColumns = 26
)

// Evidence writes a line for each finding of a in the order of the source:
// where it stands, counted in unit, what it is, how sure it is and which rule
// made it. The lines are aligned for a terminal of 80 columns.
func Evidence(w io.Writer, a *xinwen.Article, unit Unit) error {
	t := terminal{bufio.NewWriter(w)}
	r := NewReading(a, unit)
	t.heading("依据（位置以"+label("unit", r.Offsets)+"计）", "=")
	for _, f := range findings(r) {
		place := fmt.Sprintf("%d–%d", f.Start, f.End)
		kind, words := pad(f.Kind, kindColumns), pad(cut(plain(f.Text), wordColumns), wordColumns)
		fmt.Fprintf(t, "%14s  %s  %s  %4s  %s\n", place, kind, words, percent(f.Confidence), f.Rule)
	}
	return t.Flush()
}

// terminal writes the parts of a report. Its writer keeps the first error.
type terminal struct{ *bufio.Writer }

func (t terminal) heading(s, line string) {
	wide := 0
	for _, l := range wrap(plain(s), screen) {
		fmt.Fprintln(t, l)
		wide = max(wide, columns(l))
	}
	fmt.Fprintln(t, strings.Repeat(line, wide))
}

func (t terminal) section(s string) {
	fmt.Fprintln(t)
	t.heading(s, "-")
}

// entry writes s wrapped beside a head.
func (t terminal) entry(head, s string) {
	head = plain(head)
	hang := strings.Repeat(" ", columns(head))
	for _, line := range wrap(plain(s), screen-len(hang)) {
		fmt.Fprintln(t, strings.TrimRight(head+line, " "))
		head = hang
	}
}

// facts writes a list whose values stand in one column.
func (t terminal) facts(fs []fact) {
	wide := 0
	for _, f := range fs {
		wide = max(wide, columns(f.Label))
	}
	wide = min(wide, screen/3)
	for _, f := range fs {
		t.entry(pad(f.Label, wide)+"  ", f.Text())
	}
}

func (t terminal) event(c *card) {
	if c.Event != nil {
		t.section("事项")
		t.facts(c.Facts)
		t.decisions(c.Event)
	}
	for i, f := range c.Further {
		t.section("另：" + f.Title)
		t.facts(f.Facts)
		t.decisions(&c.Events[i])
	}
}

func (t terminal) decisions(e *Event) {
	if len(e.Items) > 0 {
		t.section("议定")
		t.facts(each(e.Items, func(i Item) fact { return one(i.Act, i.Object) }))
	}
	if len(e.NextSteps) > 0 {
		t.section("下一步")
		for i, s := range e.NextSteps {
			t.entry(fmt.Sprintf("%2d. ", i+1), s.Text+paren(s.Deadline))
		}
	}
}

func (t terminal) people(ps []Person) {
	if len(ps) == 0 {
		return
	}
	t.section("人物")
	t.facts(each(ps, func(p Person) fact { return one(p.Name, posts(p)) }))
}

func (t terminal) speech(all []speaker) {
	if len(all) == 0 {
		return
	}
	t.section("讲话")
	for i, s := range all {
		if i > 0 {
			fmt.Fprintln(t)
		}
		t.entry("", s.Name+paren(s.Posts))
		for _, q := range s.Quotes {
			t.quote(q)
		}
	}
}

// quote writes what was said: the demands numbered, the rest as prose.
func (t terminal) quote(q said) {
	head := "  " + cueOf(q.Quote)
	if q.Nested {
		head += "（转引）"
	}
	head += "："
	for _, p := range q.Passages {
		if p.Demand == nil {
			t.entry(head, p.Text())
			head = pad("", columns(head))
			continue
		}
		if strings.TrimSpace(head) != "" {
			t.entry(head, "")
			head = pad("", columns(head))
		}
		t.entry(fmt.Sprintf("    %2d. [%s] ", p.Number(), label("modality", p.Demand.Modality)), p.Text())
	}
}

// plain returns s on one line, without what a terminal would obey.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, s)
}

// cut returns s, or as much of it as fits n columns with a sign of the rest.
func cut(s string, n int) string {
	if columns(s) <= n {
		return s
	}
	used := 1
	for i, r := range s {
		if used += columnsOf(r); used > n {
			return s[:i] + "…"
		}
	}
	return s
}
