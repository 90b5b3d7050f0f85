package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/unicode"
)

// What the tool prints, where, and how it ends.
func TestContract(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one.txt"), filepath.Join(dir, "two.txt")
	require.NoError(t, os.WriteFile(one, []byte("縣長(zhǎng)主持"), 0o600))
	require.NoError(t, os.WriteFile(two, []byte("會(huì)議。\n"), 0o600))
	missing := filepath.Join(dir, "none.txt")
	for _, c := range []struct {
		name, stdin string
		args        []string
		code        int
		out, errs   string // what is printed begins so
	}{
		{"no command", "", nil, exitUsage, "", "usage: xinwen COMMAND"},
		{"help", "", []string{"help"}, exitOK, "usage: xinwen COMMAND", ""},
		{"an unknown command", "", []string{"analyse"}, exitUsage, "", `xinwen: no command "analyse"` + "\nusage:"},
		{"help of a command", "", []string{"clean", "-h"}, exitOK, "usage: xinwen clean [OPTION...] [FILE...]\n  -encoding", ""},
		{"an unknown option", "", []string{"clean", "--strip"}, exitUsage, "", "xinwen clean: flag provided but not defined: -strip\nrun 'xinwen clean -h'"},
		{"an option without its value", "", []string{"clean", "--encoding"}, exitUsage, "", "xinwen clean: flag needs an argument: -encoding\n"},
		{"an unknown encoding", "", []string{"clean", "--encoding", "koi8-r"}, exitUsage, "", `xinwen clean: text: unknown encoding "koi8-r"; known are utf-8`},
		{"an unknown encoding of entities", "", []string{"entities", "--encoding", "koi8-r"}, exitUsage, "", "xinwen entities: text: unknown encoding"},
		{"an unknown encoding of analyze", "", []string{"analyze", "--encoding", "koi8-r"}, exitUsage, "", "xinwen analyze: text: unknown encoding"},
		{"html of lines", "", []string{"analyze", "--format", "html", "--lines"}, exitUsage, "", "xinwen analyze: html is one page"},
		{"version", "", []string{"version"}, exitOK, "xinwen ", ""},
		{"version of something", "", []string{"version", "x"}, exitUsage, "", "xinwen version: it takes no argument\n"},

		{"standard input", "會(huì)議", []string{"clean"}, exitOK, "会议", ""},
		{"standard input by name", "會(huì)議", []string{"clean", "-"}, exitOK, "会议", ""},
		{"empty input", "", []string{"clean"}, exitOK, "", ""},
		{"a text ends its line before the next", "", []string{"clean", one, two}, exitOK, "县长主持\n会议。\n", ""},
		{"a missing file", "", []string{"clean", missing, two}, exitError, "会议。\n", "xinwen clean: open " + missing + ": no such file"},
		{"a directory", "", []string{"clean", dir, two}, exitError, "会议。\n", "xinwen clean: read " + dir + ": is a directory"},
		{"a report", "會(huì)議", []string{"clean", "--report"}, exitOK, `{"encoding":"utf-8","confidence":1,"invalid":0,"edits":[{"rule":"script","kind":"replaced","span":{"start":0,"end":3}},{"rule":"pinyin","kind":"removed","span":{"start":3,"end":9}}`, ""},

		{"entities of nothing", "", []string{"entities"}, exitOK, `{"entities":[]}` + "\n", ""},
		{"entities of no lines", "", []string{"entities", "--lines"}, exitOK, "", ""},
		{"entities of empty lines", "\n\n", []string{"entities", "--lines"}, exitOK, `{"entities":[]}` + "\n" + `{"entities":[]}` + "\n", ""},
		{"entities of lines of a missing file", "", []string{"entities", "--lines", missing, two}, exitError, `{"entities":[`, "xinwen entities: open " + missing},
		{"lines of a directory", "", []string{"entities", "--lines", dir}, exitError, "", "xinwen entities: read " + dir + ": is a directory"},
		{"segment of nothing", "", []string{"segment"}, exitOK, "", ""},
		{"segment of a missing file", "", []string{"segment", missing, two}, exitError, "會", "xinwen segment: open " + missing},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, errs, code := tool(c.stdin, c.args...)
			assert.Equal(t, c.code, code)
			assertBegins(t, c.out, out)
			assertBegins(t, c.errs, errs)
		})
	}
}

// assertBegins asserts that got begins with want, and is empty when want is.
func assertBegins(t *testing.T, want, got string) {
	t.Helper()
	if want == "" {
		assert.Empty(t, got)
	}
	assert.Equal(t, want, got[:min(len(got), len(want))])
}

// A closedPipe is what the tool prints to when its reader has gone.
type closedPipe struct{}

func (closedPipe) Write([]byte) (int, error) { return 0, syscall.EPIPE }

func TestClosedPipesEndQuietly(t *testing.T) {
	for _, command := range []string{"analyze", "segment", "entities", "clean", "version"} {
		var errs bytes.Buffer
		args := []string{command}
		code := run(args, strings.NewReader("市长罗成业讲话。\n"), closedPipe{}, &errs)
		assert.Equal(t, exitError, code, command)
		assert.Empty(t, errs.String(), command)
	}
}

// brokenDisk fails to be read behind its first line.
type brokenDisk struct{ io.Reader }

func (b *brokenDisk) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func TestReadErrorsAreReportedWithTheLine(t *testing.T) {
	var out, errs bytes.Buffer
	code := run([]string{"entities", "--lines"}, &brokenDisk{strings.NewReader("多云。\n")}, &out, &errs)
	assert.Equal(t, exitError, code)
	assert.Equal(t, `{"entities":[]}`+"\n", out.String())
	assert.Equal(t, "xinwen entities: standard input, line 2: unexpected EOF\n", errs.String())
}

// endless yields the line for ever and counts the bytes read.
type endless struct {
	line string
	read int
}

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = e.line[(e.read+i)%len(e.line)]
	}
	e.read += len(p)
	return len(p), nil
}

// full is closed when it has taken as much as it holds.
type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, syscall.EPIPE
	}
	return len(p), nil
}

// Lines are read as they are wanted: of an endless stream little more than
// what is printed.
func TestLinesAreStreamed(t *testing.T) {
	for _, args := range [][]string{{"entities", "--lines"}, {"analyze", "--lines", "--format", "jsonl"}} {
		in := &endless{line: "多云。\n"}
		code := run(args, in, &full{1 << 18}, io.Discard)
		assert.Equal(t, exitError, code)
		assert.Less(t, in.read, 1<<18)
	}
}

func TestLinesOfOtherEncodings(t *testing.T) {
	const text = "上海市市长讲话。\r\n\n上午上班" // 上 has the byte of a line feed in UTF-16
	for _, e := range []unicode.Endianness{unicode.LittleEndian, unicode.BigEndian} {
		for _, mark := range []unicode.BOMPolicy{unicode.UseBOM, unicode.IgnoreBOM} {
			enc := unicode.UTF16(e, mark)
			raw, err := enc.NewEncoder().Bytes([]byte(text))
			require.NoError(t, err)
			var got []string
			for s := range (&call{flags: flag.NewFlagSet("", flag.ContinueOnError), stdin: bytes.NewReader(raw)}).lines {
				require.NoError(t, s.err)
				plain, err := unicode.UTF16(e, unicode.IgnoreBOM).NewDecoder().Bytes(s.raw)
				require.NoError(t, err)
				got = append(got, strings.TrimPrefix(string(plain), "\ufeff"))
			}
			assert.Equal(t, []string{"上海市市长讲话。", "", "上午上班"}, got)
		}
	}
}
