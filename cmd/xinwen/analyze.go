package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// writers are the forms of a reading.
var writers = map[string]func(io.Writer, *xinwen.Article, render.Unit) error{
	"json":     render.JSON,
	"jsonl":    render.JSONL,
	"markdown": render.Markdown,
	"html":     render.HTML,
	"text":     render.Text,
	"evidence": render.Evidence,
}

// spaced are the forms that have an empty line between articles.
var spaced = map[string]bool{"markdown": true, "text": true, "evidence": true}

func analyze(c *call) error {
	format := c.flags.String("format", "json", "form of the reading: json, jsonl, markdown, html, text or evidence")
	perLine := c.perLine()
	offsets := c.offsets()
	encoding := c.encoding()
	if err := c.parse(); err != nil {
		return err
	}
	write, ok := writers[*format]
	if !ok {
		return errUsage{fmt.Errorf("unknown format %q: want json, jsonl, markdown, html, text or evidence", *format)}
	}
	if *format == "html" && (*perLine || c.flags.NArg() > 1) {
		return errUsage{errors.New("html is one page for one article: name one FILE, without --lines")}
	}
	unit, err := render.ParseUnit(*offsets)
	if err != nil {
		return errUsage{err}
	}
	opts, err := decoding(*encoding)
	if err != nil {
		return err
	}
	reader, err := xinwen.New(xinwen.WithText(opts...))
	if err != nil {
		return err
	}
	printed := 0
	return c.each(c.sources(*perLine), func(s source) (func() error, error) {
		a, err := reader.Read(s.raw)
		if err != nil {
			return nil, err
		}
		a.ID = s.id
		return func() error {
			if printed++; printed > 1 && spaced[*format] {
				c.out.WriteByte('\n')
			}
			return write(c.out, a, unit)
		}, nil
	})
}
