package segment

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// userWords are a user's words, longest first at every place of a text.
type userWords struct {
	tags    map[string]Tag
	lengths map[rune][]int // byte lengths of the words that begin so, falling
}

// readWords reads one word a line, optionally with a tag after a blank;
// empty lines and lines that begin with # are skipped.
func readWords(r io.Reader) (*userWords, error) {
	w := &userWords{tags: map[string]Tag{}, lengths: map[rune][]int{}}
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

func (w *userWords) add(line string) error {
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
	t, err := text.Decode([]byte(f[0]))
	if err != nil {
		return err
	}
	word := t.Clean() // as it stands in the clean form of a text
	if word == "" {
		return fmt.Errorf("nothing is left of %q in a clean text", f[0])
	}
	if _, known := w.tags[word]; !known {
		c, _ := utf8.DecodeRuneInString(word)
		w.lengths[c] = insertFalling(w.lengths[c], len(word))
	}
	w.tags[word] = tag
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

// find appends the words that stand in clean to dst: the one that begins
// first, of those the longest, and on behind it. Words that cross a found one
// go to d.Overruled.
func (w *userWords) find(dst []Token, d *Document, clean string) []Token {
	if w == nil {
		return dst
	}
	end := 0 // of the last word found
	for i, c := range clean {
		for _, n := range w.lengths[c] {
			if n > len(clean)-i {
				continue
			}
			tag, ok := w.tags[clean[i:i+n]]
			if !ok {
				continue
			}
			r := text.Range{Start: i, End: i + n}
			if i >= end {
				dst = append(dst, Token{r, tag})
				end = r.End
			} else if r.End > end {
				d.Overruled = append(d.Overruled, r)
			}
			break
		}
	}
	return dst
}

// prefixes appends the words of at least two characters that word[start:]
// begins with.
func (w *userWords) prefixes(dst []text.Range, word string, start int) []text.Range {
	if w == nil {
		return dst
	}
	c, size := utf8.DecodeRuneInString(word[start:])
	for _, n := range w.lengths[c] {
		if n <= size || n > len(word)-start {
			continue
		}
		if _, ok := w.tags[word[start:start+n]]; ok {
			dst = append(dst, text.Range{Start: start, End: start + n})
		}
	}
	return dst
}
