package render

import "strings"

// A passage is a stretch of what was said: a demand, or what stands between.
type passage struct {
	Before, Who, After string     // its words; Who owes it, "" when that is not said
	Demand             *Directive // nil when it is none
	Index              int        // of the demand among those of the quote
}

// Text returns the words of p in one line.
func (p passage) Text() string { return p.Before + p.Who + p.After }

// Number counts the demands of a quote from 1.
func (p passage) Number() int { return p.Index + 1 }

// outline divides what q says into its demands and the rest, in order.
func outline(q *Quote) []passage {
	var all []passage
	tell := func(s string) {
		if s = strings.TrimLeft(s, "，。；、！？ \n\t\u3000"); s != "" {
			all = append(all, passage{After: oneLine(s)})
		}
	}
	next := 0
	for _, c := range q.Content {
		rest := c.Text
		for ; next < len(q.Directives) && q.Directives[next].Start < c.End; next++ {
			d := &q.Directives[next]
			if before, after, found := strings.Cut(rest, d.Text); found {
				tell(before)
				rest = after
			}
			all = append(all, demand(d, next))
		}
		tell(rest)
	}
	return all
}

// demand returns the passage of a directive. Who owes it is put before it when
// its own words do not say.
func demand(d *Directive, index int) passage {
	p := passage{Demand: d, Index: index}
	words := oneLine(d.Text)
	before, after, said := strings.Cut(words, d.Addressee)
	switch {
	case d.Addressee == "":
		p.After = words
	case said:
		p.Before, p.Who, p.After = before, d.Addressee, after
	default:
		p.Who, p.After = d.Addressee, "："+words
	}
	return p
}

func oneLine(s string) string { return strings.ReplaceAll(s, "\n", " ") }
