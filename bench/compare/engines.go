package main

import (
	"bufio"
	"fmt"
	"io"
	"runtime/debug"

	"github.com/go-ego/gse"

	"github.com/xinwen-go/xinwen/internal/wordlines"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// An engine reads lines and writes their words with a blank between.
type engine struct {
	name string
	tags bool // whether it prints them
	load func() (run func(in *bufio.Reader, out *bufio.Writer) error, err error)
}

// The engines, gse's three modes first. The ratios are to each of them.
var engines = []engine{
	{"gse Cut", false, loadGSE(func(s *gse.Segmenter, line string) []string { return s.Cut(line) })},
	{"gse Cut HMM", false, loadGSE(func(s *gse.Segmenter, line string) []string { return s.Cut(line, true) })},
	{"gse CutSearch", false, loadGSE(func(s *gse.Segmenter, line string) []string { return s.CutSearch(line, true) })},
	{"xinwen", false, loadXinwen(false, segment.WithoutTags())},
	{"xinwen tags", true, loadXinwen(true)},
}

func runEngine(name string, in io.Reader, out io.Writer) error {
	for _, e := range engines {
		if e.name != name {
			continue
		}
		run, err := e.load()
		if err != nil {
			return err
		}
		w := bufio.NewWriterSize(out, 1<<16)
		if err := run(bufio.NewReaderSize(in, 1<<16), w); err != nil {
			return err
		}
		return w.Flush()
	}
	return fmt.Errorf("no engine %q", name)
}

type runner = func(in *bufio.Reader, out *bufio.Writer) error

func loadGSE(cut func(s *gse.Segmenter, line string) []string) func() (runner, error) {
	return func() (runner, error) {
		s := &gse.Segmenter{SkipLog: true}
		if err := s.LoadDictEmbed("zh_s"); err != nil {
			return nil, err
		}
		return func(in *bufio.Reader, out *bufio.Writer) error {
			return eachLine(in, func(line string) {
				for i, w := range cut(s, line) {
					if i > 0 {
						out.WriteByte(' ')
					}
					out.WriteString(w)
				}
				out.WriteByte('\n')
			})
		}, nil
	}
}

func eachLine(in *bufio.Reader, do func(line string)) error {
	for {
		line, err := in.ReadString('\n')
		if line != "" {
			do(trimEnd(line))
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func trimEnd(line string) string {
	if n := len(line); n > 0 && line[n-1] == '\n' {
		return line[:n-1]
	}
	return line
}

func loadXinwen(tags bool, opts ...segment.Option) func() (runner, error) {
	return func() (runner, error) {
		debug.SetGCPercent(-1) // loading leaves little garbage
		s, err := segment.New(opts...)
		if err != nil {
			return nil, err
		}
		debug.SetGCPercent(25) // as the tool does
		return func(in *bufio.Reader, out *bufio.Writer) error {
			var d segment.Document
			var batch []byte
			p := wordlines.Printer{Out: out, Tags: tags}
			flush := func() error {
				t, err := text.Decode(batch, text.WithEncoding("utf-8"))
				if err != nil {
					return err
				}
				s.SegmentInto(&d, t)
				batch = batch[:0]
				return p.Document(&d)
			}
			for {
				line, err := in.ReadSlice('\n')
				batch = append(batch, line...)
				if len(batch) >= 1<<16 && err == nil || err == io.EOF && len(batch) > 0 {
					if err := flush(); err != nil {
						return err
					}
				}
				if err == io.EOF {
					return nil
				}
				if err != nil && err != bufio.ErrBufferFull {
					return err
				}
			}
		}, nil
	}
}
