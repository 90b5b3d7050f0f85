// Package garble damages clean articles the way content farms do, so that
// tests can show that a damaged article reads like the clean one.
package garble

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/xinwen-go/xinwen/internal/lexicon"
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

// A note is a reading and the depth of damage from which on it is put in.
type note struct {
	reading string
	depth   int
}

// A damage says what becomes of characters.
type damage struct {
	forms    map[rune]rune // the ASCII or traditional form
	readings map[rune]note // by traditional character
}

var tables = sync.OnceValue(func() damage {
	d, err := loadTables(formData, readingData)
	if err != nil {
		panic(err) // the embedded tables are read by a test
	}
	return d
})

func loadTables(forms, readings string) (damage, error) {
	d := damage{
		map[rune]rune{'，': ',', '；': ';', '：': ':', '！': '!', '？': '?', '（': '(', '）': ')'},
		map[rune]note{},
	}
	rows, err := lexicon.Read(strings.NewReader(forms), "forms.txt", 1, 1)
	if err != nil {
		return d, err
	}
	for _, row := range rows {
		for _, pair := range strings.Fields(row.Columns[0]) {
			form := []rune(pair)
			if len(form) != 2 {
				return d, fmt.Errorf("forms.txt, line %d: %q is no pair of characters", row.Line, pair)
			}
			d.forms[form[0]] = form[1]
		}
	}
	if rows, err = lexicon.Read(strings.NewReader(readings), "readings.tsv", 3, 3); err != nil {
		return d, err
	}
	for _, row := range rows {
		depth, err := strconv.Atoi(row.Columns[2])
		if err != nil || depth < 1 || depth > Deepest {
			return d, fmt.Errorf("readings.tsv, line %d: depth %q: want 1 to %d", row.Line, row.Columns[2], Deepest)
		}
		d.readings[[]rune(row.Columns[0])[0]] = note{row.Columns[1], depth}
	}
	return d, nil
}
