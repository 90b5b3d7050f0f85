package main

import "github.com/xinwen-go/xinwen/text"

// The options that several commands take.

func (c *call) perLine() *bool {
	return c.flags.Bool("lines", false, "every line of the input is an article")
}

func (c *call) offsets() *string {
	return c.flags.String("offsets", "bytes", "what offsets count: bytes, runes or utf16")
}

func (c *call) encoding() *string {
	return c.flags.String("encoding", "", "the encoding declared for the input, a hint")
}

// decoding returns the options of text.Decode for a declared encoding.
func decoding(encoding string) ([]text.Option, error) {
	opts := []text.Option{text.WithEncoding(encoding)}
	if _, err := text.Decode(nil, opts...); err != nil {
		return nil, errUsage{err}
	}
	return opts, nil
}
