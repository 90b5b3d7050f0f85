package summary

import (
	"fmt"
	"strconv"
	"sync"

	"github.com/xinwen-go/xinwen/internal/logistic"
)

// Weights are the learned parts of a Summarizer.
type Weights struct {
	Sentences logistic.Model   // of Features: whether a sentence is a key sentence
	Narration logistic.Model   // of PieceFeatures: whether a clause of the narration belongs in the digest
	Speech    logistic.Model   // the same for a clause that somebody says
	Pairs     logistic.Model   // of PairFeatures: whether the digest has a pair of characters
	Lexical   map[Pair]float64 // what a pair adds to its log odds by itself
}

// WithWeights replaces the weights that come with the package. It serves
// those who train them.
func WithWeights(w Weights) Option {
	return func(c *config) error {
		for _, m := range w.files() {
			if len(m.model.Weights) != len(m.features) {
				return fmt.Errorf("summary: %d weights for %s, want %d", len(m.model.Weights), m.name, len(m.features))
			}
		}
		c.weights = &w
		return nil
	}
}

// A weightsFile is where a model is kept.
type weightsFile struct {
	name     string
	features []string
	model    *logistic.Model
}

func (w *Weights) files() []weightsFile {
	return []weightsFile{
		{"sentences.tsv", FeatureNames[:], &w.Sentences},
		{"narration.tsv", PieceFeatureNames[:], &w.Narration},
		{"speech.tsv", PieceFeatureNames[:], &w.Speech},
		{"pairs.tsv", PairFeatureNames[:], &w.Pairs},
	}
}

var loadWeights = sync.OnceValues(func() (*Weights, error) {
	w := &Weights{}
	for _, f := range w.files() {
		m, err := readWeights(f.name, f.features)
		if err != nil {
			return nil, err
		}
		*f.model = m
	}
	var err error
	w.Lexical, err = readLexical()
	return w, err
})

// readWeights reads lines "FEATURE<TAB>WEIGHT" and one of the bias.
func readWeights(name string, features []string) (logistic.Model, error) {
	m := logistic.Model{Weights: make([]float64, len(features))}
	rows, err := readData(name, 2, 2)
	if err != nil {
		return m, err
	}
	for _, r := range rows {
		v, err := strconv.ParseFloat(r.Columns[1], 64)
		if err != nil {
			return m, fmt.Errorf("%s, line %d: %w", name, r.Line, err)
		}
		if r.Columns[0] == "bias" {
			m.Bias = v
			continue
		}
		i := index(features, r.Columns[0])
		if i < 0 {
			return m, fmt.Errorf("%s, line %d: no feature %q", name, r.Line, r.Columns[0])
		}
		m.Weights[i] = v
	}
	return m, nil
}

// readLexical reads lines "PAIR<TAB>LOG ODDS".
func readLexical() (map[Pair]float64, error) {
	const name = "lexical.tsv"
	rows, err := readData(name, 2, 2)
	if err != nil {
		return nil, err
	}
	out := make(map[Pair]float64, len(rows))
	for _, r := range rows {
		c := []rune(r.Columns[0])
		if len(c) != 2 {
			return nil, fmt.Errorf("%s, line %d: %q is no pair of characters", name, r.Line, r.Columns[0])
		}
		if out[pairOf(c[0], c[1])], err = strconv.ParseFloat(r.Columns[1], 64); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", name, r.Line, err)
		}
	}
	return out, nil
}

func index(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}
