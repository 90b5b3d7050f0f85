package main

import (
	"encoding/json"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

func cleanText(c *call) error {
	encoding := c.encoding()
	report := c.flags.Bool("report", false, "print what was done instead of the text, one JSON object for each FILE")
	if err := c.parse(); err != nil {
		return err
	}
	opts, err := decoding(*encoding)
	if err != nil {
		return err
	}
	open := false // the last text did not end its line
	return c.each(c.sources(false), func(s source) (func() error, error) {
		t, err := text.Decode(s.raw, opts...)
		if err != nil {
			return nil, err
		}
		if *report {
			return func() error { return json.NewEncoder(c.out).Encode(t.Report()) }, nil
		}
		return func() error {
			if open {
				c.out.WriteByte('\n')
			}
			open = t.Clean() != "" && !strings.HasSuffix(t.Clean(), "\n")
			_, err := c.out.WriteString(t.Clean())
			return err
		}, nil
	})
}
