package main

import (
	"bytes"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A source is one article as it came: a file, the standard input or a line.
type source struct {
	name string // how messages name it
	id   string // the file's base name without its extension
	raw  []byte
	err  error // of reading it
}

// sources yields the content of the call's files in order.
func (c *call) sources() iter.Seq[source] {
	names := c.flags.Args()
	if len(names) == 0 {
		names = []string{"-"}
	}
	return func(yield func(source) bool) {
		for _, name := range names {
			if !yield(c.read(name)) {
				return
			}
		}
	}
}

func (c *call) read(name string) source {
	if name == "-" {
		raw, err := io.ReadAll(c.stdin)
		return source{"standard input", "-", raw, err}
	}
	raw, err := os.ReadFile(name)
	base := filepath.Base(name)
	return source{name, strings.TrimSuffix(base, filepath.Ext(base)), raw, err}
}

// lines yields every line of every source as a source of its own, with the
// line's number as its id.
func lines(all iter.Seq[source]) iter.Seq[source] {
	return func(yield func(source) bool) {
		for s := range all {
			if s.err != nil && !yield(s) {
				return
			}
			n := 0
			for line := range bytes.Lines(s.raw) {
				n++
				id := strconv.Itoa(n)
				if !yield(source{s.name + ", line " + id, id, bytes.TrimRight(line, "\r\n"), nil}) {
					return
				}
			}
		}
	}
}
