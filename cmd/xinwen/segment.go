package main

import (
	"errors"
	"io"
	"runtime/debug"
	"syscall"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/wordlines"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// batchGCPercent is how much of the heap a batch may leave as garbage. The
// models stay, and what a batch leaves is small, so that a heap of twice the
// models would be waste.
const batchGCPercent = 25

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
	if !*pos {
		opts = append(opts, segment.WithoutTags())
	}
	// Loading leaves little garbage.
	before := debug.SetGCPercent(-1)
	defer debug.SetGCPercent(before)
	segmenter, err := segment.New(opts...)
	if err != nil {
		return err
	}
	debug.SetGCPercent(batchGCPercent)
	p := &lineSegmenter{segmenter: segmenter, printer: wordlines.Printer{Out: c.out, Tags: *pos}}
	for _, name := range c.files() {
		err := c.segmentFile(p, name)
		if errors.Is(err, syscall.EPIPE) {
			return err
		}
		if err != nil {
			c.report(named(source{name: nameOf(name)}, err))
		}
	}
	return nil
}

func (c *call) segmentFile(p *lineSegmenter, name string) error {
	f, err := c.open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return p.all(f)
}

// A lineSegmenter segments streams in batches of whole lines.
type lineSegmenter struct {
	segmenter *segment.Segmenter
	printer   wordlines.Printer
	document  segment.Document // reused
}

// all segments and prints the stream. The encoding of its first batch is the
// hint for the others.
func (l *lineSegmenter) all(in io.Reader) error {
	r := batchReader{in: in}
	encoding := text.Unknown
	for {
		b, err := r.next()
		if err == io.EOF {
			return l.printer.EndLine()
		}
		if err != nil {
			return err
		}
		if encoding == text.Unknown {
			if encoding, err = encodingOf(b); err != nil {
				return err
			}
			if !lineWise(encoding) {
				if b, err = r.rest(); err != nil {
					return err
				}
			}
		}
		if err := l.batch(b, encoding); err != nil {
			return err
		}
	}
}

// encodingOf returns the encoding of the first batch of a stream.
func encodingOf(b []byte) (text.Encoding, error) {
	if utf8.Valid(b) {
		return text.UTF8, nil
	}
	t, err := text.Decode(b, text.Verbatim())
	if err != nil {
		return text.Unknown, err
	}
	e, _ := text.ParseEncoding(t.Report().Encoding)
	return e, nil
}

// lineWise reports whether the byte of a line end is nothing else in e and
// what stands before a line does not change how it reads.
func lineWise(e text.Encoding) bool { return e == text.UTF8 || e == text.GB18030 || e == text.Big5 }

func (l *lineSegmenter) batch(b []byte, encoding text.Encoding) error {
	t, err := text.Decode(b, text.WithEncoding(encoding.String()))
	if err != nil {
		return err
	}
	if report := t.Report(); report.Encoding != text.UTF8.String() || report.Invalid > 0 {
		t, err = text.Decode([]byte(t.Decoded()), text.WithEncoding("utf-8"))
		if err != nil {
			return err
		}
	}
	l.segmenter.SegmentInto(&l.document, t)
	return l.printer.Document(&l.document)
}
