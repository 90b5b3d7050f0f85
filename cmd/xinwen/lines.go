package main

import (
	"bufio"
	"bytes"
	"io"
	"strconv"

	"github.com/xinwen-go/xinwen/text"
)

// lines yields every line of every file, with its number as its id. It holds
// one line at a time.
func (c *call) lines(yield func(source) bool) {
	for _, name := range c.files() {
		in, err := c.open(name)
		if err != nil {
			if !yield(source{name: nameOf(name), err: err}) {
				return
			}
			continue
		}
		more := eachLine(in, nameOf(name), yield)
		in.Close()
		if !more {
			return
		}
	}
}

// eachLine yields the lines of in and reports whether more is wanted.
func eachLine(in io.Reader, name string, yield func(source) bool) bool {
	r := newLineReader(in)
	for n := 1; ; n++ {
		line, err := r.next()
		if err == io.EOF {
			return true
		}
		id := strconv.Itoa(n)
		if !yield(source{name + ", line " + id, id, line, err}) {
			return false
		}
		if err != nil {
			return true
		}
	}
}

// A lineReader reads lines in any of the encodings. In those but UTF-16 the
// byte of a line feed is nothing else.
type lineReader struct {
	r        *bufio.Reader
	feed, cr []byte // a line feed and a carriage return in the encoding
}

func newLineReader(in io.Reader) *lineReader {
	l := &lineReader{bufio.NewReaderSize(in, 1<<16), []byte("\n"), []byte("\r")}
	if _, err := l.r.Peek(2); err != nil {
		return l
	}
	start, _ := l.r.Peek(l.r.Buffered())
	t, err := text.Decode(start, text.Verbatim())
	if err != nil {
		return l
	}
	switch t.Report().Encoding {
	case text.UTF16LE.String():
		l.feed, l.cr = []byte("\n\x00"), []byte("\r\x00")
	case text.UTF16BE.String():
		l.feed, l.cr = []byte("\x00\n"), []byte("\x00\r")
	}
	return l
}

// next returns the next line without its end, or the error that ended the
// stream, which may be io.EOF.
func (l *lineReader) next() ([]byte, error) {
	last := l.feed[len(l.feed)-1]
	var line []byte
	for {
		part, err := l.r.ReadBytes(last)
		line = append(line, part...)
		if err != nil && (err != io.EOF || len(line) == 0) {
			return nil, err
		}
		if rest, ok := bytes.CutSuffix(line, l.feed); ok && len(rest)%len(l.feed) == 0 {
			return bytes.TrimSuffix(rest, l.cr), nil
		}
		if err == io.EOF {
			return line, nil
		}
	}
}
