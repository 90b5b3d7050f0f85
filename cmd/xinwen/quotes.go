package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/render"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A quoteList is what the command prints of one article or line.
type quoteList struct {
	ID     string         `json:"id"`
	Quotes []render.Quote `json:"quotes"`
}

// quoteWriters are the forms of a quoteList.
var quoteWriters = map[string]func(*bufio.Writer, quoteList) error{
	"text":  quotesAsText,
	"json":  func(w *bufio.Writer, l quoteList) error { return quotesAsJSON(w, l, "  ") },
	"jsonl": func(w *bufio.Writer, l quoteList) error { return quotesAsJSON(w, l, "") },
}

func listQuotes(c *call) error {
	format := c.flags.String("format", "text", "form of the list: text, json or jsonl")
	perLine := c.perLine()
	offsets := c.offsets()
	encoding := c.encoding()
	if err := c.parse(); err != nil {
		return err
	}
	decode, err := decoding(*encoding)
	if err != nil {
		return err
	}
	write, ok := quoteWriters[*format]
	if !ok {
		return errUsage{fmt.Errorf("unknown format %q: want text, json or jsonl", *format)}
	}
	unit, err := render.ParseUnit(*offsets)
	if err != nil {
		return errUsage{err}
	}
	read, err := quoteReader(unit, decode)
	if err != nil {
		return err
	}
	return c.each(c.sources(*perLine), func(s source) (func() error, error) {
		found, err := read(s.raw)
		if err != nil {
			return nil, err
		}
		return func() error { return write(c.out, quoteList{s.id, found}) }, nil
	})
}

// quoteReader returns a function that reads the quotes of an article and no more.
func quoteReader(unit render.Unit, opts []text.Option) (func(raw []byte) ([]render.Quote, error), error) {
	segmenter, err := segment.New()
	if err != nil {
		return nil, err
	}
	recognizer, err := entities.New()
	if err != nil {
		return nil, err
	}
	attributor, err := quotes.New()
	if err != nil {
		return nil, err
	}
	return func(raw []byte) ([]render.Quote, error) {
		t, err := text.Decode(raw, opts...)
		if err != nil {
			return nil, err
		}
		d := segmenter.Segment(t)
		return render.Quotes(&xinwen.Article{Text: t, Quotes: attributor.Attribute(d, recognizer.Recognize(d))}, unit), nil
	}, nil
}

func quotesAsJSON(w *bufio.Writer, l quoteList, indent string) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(l)
}

// quotesAsText prints each quote as a line with its speaker and cue, what was
// said, and the demands in it: force, addressee, verb and object.
func quotesAsText(w *bufio.Writer, l quoteList) error {
	fmt.Fprintf(w, "# %s\n", l.ID)
	for _, q := range l.Quotes {
		nested := ""
		if q.Nested {
			nested = ", nested"
		}
		fmt.Fprintf(w, "%s%s [%s, %s%s]\n", speakerOf(q.Speaker), before(" ", q.Cue), q.Act, q.Mode, nested)
		for _, c := range q.Content {
			fmt.Fprintf(w, "  %s\n", oneLine(c.Text))
		}
		for _, d := range q.Directives {
			addressee, verb, object := oneLine(d.Addressee), oneLine(d.Verb), oneLine(d.Object)
			fmt.Fprintf(w, "  - %s%s%s%s\n", d.Modality, before(" ", addressee), before(": ", verb), before(" ", object))
		}
	}
	return nil
}

// speakerOf returns the name, or the candidates behind a question mark.
func speakerOf(s render.Speaker) string {
	if s.Name != "" || len(s.Candidates) == 0 {
		return s.Name
	}
	var all []string
	for _, c := range s.Candidates {
		all = append(all, fmt.Sprintf("%s %.0f%%", c.Name, 100*c.Probability))
	}
	return "? (" + strings.Join(all, ", ") + ")"
}

// before returns s behind sep, "" without s.
func before(sep, s string) string {
	if s == "" {
		return ""
	}
	return sep + s
}

// oneLine returns s with every blank a single space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
