package summary

import (
	"fmt"
	"math"
	"strconv"
	"sync"
)

// frequencies tell how many of a collection of texts a word stands in.
type frequencies struct {
	texts float64
	count map[string]int32
}

// rarity returns how little a word is expected: the logarithm of all texts
// over those it stands in.
func (f *frequencies) rarity(word string) float64 {
	n, ok := f.count[word]
	if !ok {
		n = unlisted
	}
	return math.Log(f.texts / float64(n))
}

// unlisted is in how many texts a word is taken to stand that is not in the
// table.
const unlisted = 12

var loadFrequencies = sync.OnceValues(func() (*frequencies, error) {
	const name = "frequencies.tsv"
	rows, err := readData(name, 2, 2)
	if err != nil {
		return nil, err
	}
	f := &frequencies{count: make(map[string]int32, len(rows))}
	for _, r := range rows {
		n, err := strconv.Atoi(r.Columns[1])
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, r.Line, err)
		}
		if r.Columns[0] == "texts" {
			f.texts = float64(n)
			continue
		}
		f.count[r.Columns[0]] = int32(n)
	}
	return f, nil
})
