package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/xinwen-go/xinwen"
)

// Markdown writes the Reading of a for people, in CommonMark with the tables
// of GitHub: the card (digest, event, what was decided, key points, who said
// what with its demands, people), then the evidence for each finding, whose
// places count unit.
func Markdown(w io.Writer, a *xinwen.Article, unit Unit) error {
	m := markdown{bufio.NewWriter(w)}
	c := newCard(a, unit)
	m.event(c)
	m.points(c.Points)
	m.speech(c.Speakers)
	m.people(c.People)
	m.evidence(c.Reading)
	return m.Flush()
}

// markdown writes the parts of a report. Its writer keeps the first error.
type markdown struct{ *bufio.Writer }

func (m markdown) printf(format string, args ...any) { fmt.Fprintf(m, format, args...) }

func (m markdown) event(c *card) {
	m.printf("# %s\n", escape(c.Title))
	if c.Summary.Text != "" {
		m.printf("\n> %s\n", escape(c.Summary.Text))
	}
	if c.Caution != "" {
		m.printf("\n%s\n", c.Caution)
	}
	m.facts(c.Facts)
	if c.Event != nil {
		m.decisions(c.Event)
	}
	for i, f := range c.Further {
		m.printf("\n## 另：%s\n", escape(f.Title))
		m.facts(f.Facts)
		m.decisions(&c.Events[i])
	}
	if len(c.Summary.Keywords) > 0 {
		words := each(c.Summary.Keywords, func(k Keyword) string { return escape(k.Text) })
		m.printf("\n关键词：%s\n", strings.Join(words, "、"))
	}
}

func (m markdown) facts(fs []fact) {
	if len(fs) == 0 {
		return
	}
	m.table("事项", "内容")
	for _, f := range fs {
		m.row(f.Label, escape(f.Text()))
	}
}

func (m markdown) decisions(e *Event) {
	if len(e.Items) > 0 {
		m.printf("\n**议定事项**\n\n")
		for i, it := range e.Items {
			m.printf("%d. %s：%s\n", i+1, escape(it.Act), escape(it.Object))
		}
	}
	if len(e.NextSteps) > 0 {
		m.printf("\n**下一步**\n\n")
		for i, s := range e.NextSteps {
			m.printf("%d. %s%s\n", i+1, escape(s.Text), escape(paren(s.Deadline)))
		}
	}
}

func (m markdown) points(all []fact) {
	if len(all) == 0 {
		return
	}
	m.printf("\n## 要点\n\n")
	for _, f := range all {
		m.printf("- **%s** %s\n", escape(f.Label), escape(f.Text()))
	}
}

func (m markdown) people(ps []Person) {
	if len(ps) == 0 {
		return
	}
	m.printf("\n## 人物\n\n")
	for _, p := range ps {
		m.printf("- **%s**", escape(p.Name))
		if len(p.Posts) > 0 {
			m.printf(" %s", escape(posts(p)))
		}
		m.printf("\n")
	}
}

func (m markdown) speech(all []speaker) {
	if len(all) == 0 {
		return
	}
	m.printf("\n## 讲话\n")
	for _, s := range all {
		m.printf("\n### %s\n", escape(s.Name+paren(s.Posts)))
		for _, q := range s.Quotes {
			m.quote(q)
		}
	}
}

// quote writes what was said: the demands numbered, the rest as block quotes.
func (m markdown) quote(q said) {
	m.printf("\n**%s**", escape(cueOf(q.Quote)))
	if q.Nested {
		m.printf("（转引）")
	}
	m.printf("\n")
	listed := false
	for _, p := range q.Passages {
		if p.Demand == nil {
			m.printf("\n> %s\n", escape(p.Text()))
			listed = false
			continue
		}
		if !listed {
			m.printf("\n")
			listed = true
		}
		m.printf("%d. **%s** %s\n", p.Number(), label("modality", p.Demand.Modality), escape(p.Text()))
	}
}

// evidence lists where each finding stands and why it was made.
func (m markdown) evidence(r *Reading) {
	m.printf("\n## 依据\n")
	m.table("发现", "内容", "位置（"+label("unit", r.Offsets)+"）", "规则", "可信度")
	for _, f := range findings(r) {
		m.row(f.Kind, escape(shorten(f.Text)), fmt.Sprintf("%d–%d", f.Start, f.End), escape(f.Rule), percent(f.Confidence))
	}
}

// table begins a table with these heads.
func (m markdown) table(heads ...string) {
	m.printf("\n")
	m.row(heads...)
	m.printf("|%s\n", strings.Repeat("---|", len(heads)))
}

func (m markdown) row(cells ...string) { m.printf("| %s |\n", strings.Join(cells, " | ")) }

// cueOf returns the word that reports q, else what kind of act it is.
func cueOf(q *Quote) string {
	if q.Cue != "" {
		return q.Cue
	}
	return label("act", q.Act)
}

func paren(s string) string {
	if s == "" {
		return ""
	}
	return "（" + s + "）"
}

// shorten returns the first characters of s.
func shorten(s string) string {
	const most = 24
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// special escapes the characters that mean something to Markdown anywhere in a
// line. What means something at its beginning only is escaped there.
var special = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`,
	"&", `\&`, "|", `\|`, "~", `\~`, "$", `\$`, "!", `\!`, "#", `\#`, "\n", " ", "\r", " ",
)

// escape returns s as one line that Markdown shows as it is.
func escape(s string) string {
	s = special.Replace(strings.TrimSpace(s))
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if rest := s[digits:]; rest != "" && strings.ContainsRune("+-=.):", rune(rest[0])) {
		return s[:digits] + `\` + rest
	}
	return s
}
