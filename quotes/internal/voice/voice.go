// Package voice tells by its words alone whether a sentence behind speech
// still says what its speaker said, or what happened.
package voice

import (
	"fmt"
	"io"
	"math"
	"strconv"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

// A Weight is what a word tells by its place in the sentence, above 0 for
// speech.
type Weight struct{ Anywhere, First, Second, Last float64 }

// A Model is a logistic regression over the words of a sentence.
type Model struct {
	Bias  float64
	Words map[string]Weight
}

// Score returns the log odds of speech for a sentence of n words. Each word
// counts the less, the longer the sentence.
func (m Model) Score(n int, word func(int) string) float64 {
	sum := 0.0
	for i := range n {
		w := m.Words[word(i)]
		sum += w.Anywhere
		switch i {
		case 0:
			sum += w.First
		case 1:
			sum += w.Second
		}
		if i == last(n) {
			sum += w.Last
		}
	}
	return m.Bias + sum*share(n)
}

// last returns the index of the last word of n, the final mark left out.
func last(n int) int { return n - 2 }

// share is what a word of a sentence of n words counts.
func share(n int) float64 { return 1 / math.Sqrt(float64(n+3)) }

// Read reads a model as Write writes it; lines with # are comments.
func Read(r io.Reader) (Model, error) {
	m := Model{Words: map[string]Weight{}}
	rows, err := lexicon.Read(r, "voice.tsv", 2, 5)
	if err != nil {
		return Model{}, err
	}
	for _, row := range rows {
		if err := m.add(row.Columns); err != nil {
			return Model{}, fmt.Errorf("voice.tsv, line %d: %w", row.Line, err)
		}
	}
	return m, nil
}

// add adds a line: a word and its four weights, or "bias" and one.
func (m *Model) add(field []string) error {
	var v [4]float64
	if len(field) != 5 && len(field) != 2 {
		return fmt.Errorf("want a word and 4 weights, have %d columns", len(field))
	}
	for i, s := range field[1:] {
		var err error
		if v[i], err = strconv.ParseFloat(s, 64); err != nil {
			return err
		}
	}
	if len(field) == 2 {
		m.Bias = v[0]
		return nil
	}
	m.Words[field[0]] = Weight{v[0], v[1], v[2], v[3]}
	return nil
}
