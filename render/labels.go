package render

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

//go:embed data/labels.tsv
var labelData string

type labelKey struct{ set, value string }

var labels = sync.OnceValue(func() map[labelKey]string {
	rows, err := lexicon.Read(strings.NewReader(labelData), "labels.tsv", 3, 3)
	if err != nil {
		panic(err) // the embedded table is checked by a test
	}
	m := make(map[labelKey]string, len(rows))
	for _, r := range rows {
		m[labelKey{r.Columns[0], r.Columns[1]}] = r.Columns[2]
	}
	return m
})

// label returns what people call a value of set, the value itself without one.
func label(set, value string) string {
	if l, ok := labels()[labelKey{set, value}]; ok {
		return l
	}
	return value
}
