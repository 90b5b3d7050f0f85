package main

import "github.com/xinwen-go/xinwen/text"

func cleanText(c *call) error {
	encoding := c.flags.String("encoding", "", "the encoding declared for the input, a hint")
	if err := c.parse(); err != nil {
		return err
	}
	var opts []text.Option
	if *encoding != "" {
		opts = append(opts, text.WithEncoding(*encoding))
	}
	return c.each(c.sources(), func(s source) (func() error, error) {
		t, err := text.Decode(s.raw, opts...)
		if err != nil {
			return nil, err
		}
		return func() error {
			_, err := c.out.WriteString(t.Clean())
			return err
		}, nil
	})
}
