package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"
)

// A Row is one line of a lexicon: its columns and the line it stands on.
type Row struct {
	Line    int
	Columns []string
}

// Read reads rows of columns separated by tabs. Empty lines and lines that
// begin with # are skipped. Each row must have min to max columns, the first
// of them not empty, and less than 64 KiB. name stands in errors, before the
// line.
func Read(r io.Reader, name string, min, max int) ([]Row, error) {
	var rows []Row
	lines := bufio.NewScanner(r)
	n := 1
	for ; lines.Scan(); n++ {
		line := strings.TrimRight(lines.Text(), " \r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !utf8.ValidString(line) {
			return nil, fmt.Errorf("%s, line %d: invalid UTF-8", name, n)
		}
		columns := strings.Split(line, "\t")
		if len(columns) < min || len(columns) > max || columns[0] == "" {
			return nil, fmt.Errorf("%s, line %d: %d columns, want %d to %d, the first not empty", name, n, len(columns), min, max)
		}
		rows = append(rows, Row{n, columns})
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s, line %d: %w", name, n, err)
	}
	return rows, nil
}

// ReadFile reads a file of fsys like Read; its base name stands in errors.
func ReadFile(fsys fs.FS, name string, min, max int) ([]Row, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Read(f, path.Base(name), min, max)
}
