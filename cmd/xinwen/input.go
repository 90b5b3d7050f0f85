package main

import (
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// A source is one article as it came: a file, the standard input or a line.
type source struct {
	name string // how messages name it
	id   string // the file's base name without its extension, the number of the line
	raw  []byte
	err  error // of reading it
}

// files returns the names of the files to read, - for the standard input.
func (c *call) files() []string {
	if names := c.flags.Args(); len(names) > 0 {
		return names
	}
	return []string{"-"}
}

// sources yields the call's articles in order: each of the files, or, when
// perLine is set, each of their lines.
func (c *call) sources(perLine bool) iter.Seq[source] {
	if perLine {
		return c.lines
	}
	return c.wholes
}

func (c *call) wholes(yield func(source) bool) {
	for _, name := range c.files() {
		s := source{name: nameOf(name), id: idOf(name)}
		if name == "-" {
			s.raw, s.err = io.ReadAll(c.stdin)
		} else {
			s.raw, s.err = os.ReadFile(name)
		}
		if !yield(s) {
			return
		}
	}
}

// open opens the file of that name.
func (c *call) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(c.stdin), nil
	}
	return os.Open(name)
}

// nameOf returns how messages name a file.
func nameOf(file string) string {
	if file == "-" {
		return "standard input"
	}
	return file
}

func idOf(file string) string {
	base := filepath.Base(file)
	return strings.TrimSuffix(base, filepath.Ext(base))
}
