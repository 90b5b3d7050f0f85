package readings

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"iter"
	"os"
)

// A Line is a line of a file of raw texts: {"text": …}.
type Line []byte

// Text returns the text of the line.
func (l Line) Text() (string, error) {
	var x struct{ Text string }
	err := json.Unmarshal(l, &x)
	return x.Text, err
}

// longestLine bounds the bytes of a line.
const longestLine = 1 << 24

// Lines yields the lines of a gzipped file of raw texts, each good until the
// next. An error is the last that is yielded.
func Lines(file string) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		f, err := os.Open(file)
		if err != nil {
			yield(nil, err)
			return
		}
		defer f.Close()
		z, err := gzip.NewReader(f)
		if err != nil {
			yield(nil, fmt.Errorf("%s: %w", file, err))
			return
		}
		scan := bufio.NewScanner(z)
		scan.Buffer(nil, longestLine)
		for scan.Scan() {
			if !yield(scan.Bytes(), nil) {
				return
			}
		}
		if err := scan.Err(); err != nil {
			yield(nil, fmt.Errorf("%s: %w", file, err))
		}
	}
}

// EachText calls f with the text of every line of a file of raw texts, and
// names the line of an error.
func EachText(file string, f func(text string) error) error {
	n := 0
	for line, err := range Lines(file) {
		if err != nil {
			return err
		}
		n++
		text, err := line.Text()
		if err == nil {
			err = f(text)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return nil
}
