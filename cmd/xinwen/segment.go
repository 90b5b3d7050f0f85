package main

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func segmentLines(c *call) error {
	pos := c.flags.Bool("pos", false, "print word/TAG, tags of the People's Daily corpus")
	split := c.flags.Bool("split-names", false, "surname and given name are two words")
	if err := c.parse(); err != nil {
		return err
	}
	var opts []segment.Option
	if *split {
		opts = append(opts, segment.WithSplitNames())
	}
	segmenter, err := segment.New(opts...)
	if err != nil {
		return err
	}
	var failed []error
	for s := range c.sources() {
		if s.err == nil {
			s.err = segmentAll(&wordPrinter{out: c.out, pos: *pos}, segmenter, s.raw)
		}
		if s.err != nil {
			failed = append(failed, named(s, s.err))
		}
	}
	return errors.Join(failed...)
}

// batch is about how many bytes are segmented at a time, in whole lines.
const batch = 1 << 16

func segmentAll(p *wordPrinter, s *segment.Segmenter, raw []byte) error {
	if !utf8.Valid(raw) {
		t, err := text.Decode(raw, text.Verbatim())
		if err != nil {
			return err
		}
		raw = []byte(t.Decoded())
	}
	for len(raw) > 0 {
		n := len(raw)
		if n > batch {
			if end := bytes.IndexByte(raw[batch:], '\n'); end >= 0 {
				n = batch + end + 1
			}
		}
		t, err := text.Decode(raw[:n], text.WithEncoding("utf-8"))
		if err != nil {
			return err
		}
		p.document(s.Segment(t))
		raw = raw[n:]
	}
	p.endLine()
	return nil
}
