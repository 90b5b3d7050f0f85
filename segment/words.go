package segment

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// words are a user's words, longest first at every place of a text.
type words struct {
	tags    map[string]Tag
	lengths map[rune][]int // byte lengths of the words that begin so, falling
}

// readWords reads one word a line, optionally with a tag after a blank;
// empty lines and lines that begin with # are skipped.
func readWords(r io.Reader) (*words, error) {
	w := &words{tags: map[string]Tag{}, lengths: map[rune][]int{}}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		if err := w.add(lines.Text()); err != nil {
			return nil, fmt.Errorf("segment: words, line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("segment: words: %w", err)
	}
	return w, nil
}

func (w *words) add(line string) error {
	f := strings.Fields(line)
	if len(f) == 0 || strings.HasPrefix(f[0], "#") {
		return nil
	}
	if !utf8.ValidString(line) {
		return fmt.Errorf("invalid UTF-8")
	}
	if len(f) > 2 {
		return fmt.Errorf("want a word and at most a tag, have %d fields", len(f))
	}
	tag := None
	if len(f) == 2 {
		t, ok := ParseTag(f[1])
		if !ok {
			return fmt.Errorf("unknown tag %q", f[1])
		}
		tag = t
	}
	if _, known := w.tags[f[0]]; !known {
		c, _ := utf8.DecodeRuneInString(f[0])
		w.lengths[c] = insertFalling(w.lengths[c], len(f[0]))
	}
	w.tags[f[0]] = tag
	return nil
}

func insertFalling(a []int, n int) []int {
	i := 0
	for i < len(a) && a[i] > n {
		i++
	}
	if i < len(a) && a[i] == n {
		return a
	}
	a = append(a, 0)
	copy(a[i+1:], a[i:])
	a[i] = n
	return a
}

// match returns the length in bytes and the tag of the longest word that s
// begins with; 0 when there is none.
func (w *words) match(s string) (int, Tag) {
	if w == nil {
		return 0, None
	}
	c, _ := utf8.DecodeRuneInString(s)
	for _, n := range w.lengths[c] {
		if n <= len(s) {
			if tag, ok := w.tags[s[:n]]; ok {
				return n, tag
			}
		}
	}
	return 0, None
}
