// Package garble damages clean articles the way content farms do, so that
// tests can show that a damaged article reads like the clean one.
package garble

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Deepest is the deepest damage: every character that is ever annotated is.
const Deepest = 5

// Garble returns s in traditional characters with readings behind them, ASCII
// marks for Chinese ones, and a comma before two of three marks. The damage
// has a depth from 0, which adds no readings and doubles no marks, to Deepest.
func Garble(s string, depth int) string {
	t := tables()
	var sb strings.Builder
	sb.Grow(2 * len(s))
	marks := 0
	for _, r := range s {
		if r == '，' || r == '、' || r == '。' || r == '；' {
			if depth > 0 && marks%3 < 2 {
				sb.WriteByte(',')
			}
			marks++
		}
		if form, ok := t.forms[r]; ok {
			r = form
		}
		sb.WriteRune(r)
		if note, ok := t.readings[r]; ok && note.depth <= depth {
			sb.WriteString("(" + note.reading + ")")
		}
	}
	return sb.String()
}

//go:embed forms.txt
var formData string

//go:embed readings.tsv
var readingData string

type note struct {
	reading string
	depth   int
}

type table struct {
	forms    map[rune]rune
	readings map[rune]note
}

var tables = sync.OnceValue(func() table {
	t := table{map[rune]rune{'，': ',', '；': ';', '：': ':', '！': '!', '？': '?', '（': '(', '）': ')'}, map[rune]note{}}
	for line := range dataLines(formData) {
		for _, pair := range strings.Fields(line) {
			form := []rune(pair)
			t.forms[form[0]] = form[1]
		}
	}
	for line := range dataLines(readingData) {
		f := strings.Split(line, "\t")
		depth, _ := strconv.Atoi(f[2])
		t.readings[[]rune(f[0])[0]] = note{f[1], depth}
	}
	return t
})

// dataLines yields the lines of data that are no comments.
func dataLines(data string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}
