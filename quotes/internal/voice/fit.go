package voice

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/logistic"
)

// An Example is the words of a sentence and whether it is speech.
type Example struct {
	Words  []string
	Speech bool
}

// Options of Fit.
const (
	passes = 6
	least  = 15   // sentences a word must stand in
	kept   = 2000 // words of the model, those that tell most
)

// A learned word has four weights by place, and behind them what AdaGrad needs.
type learned [8]float32

func (l *learned) weight() Weight {
	return Weight{float64(l[0]), float64(l[1]), float64(l[2]), float64(l[3])}
}

// tells returns how much the word tells at most.
func tells(w Weight) float64 {
	return max(math.Abs(w.Anywhere), math.Abs(w.First), math.Abs(w.Second), math.Abs(w.Last))
}

// Fit learns a model from examples, the same in every run.
func Fit(examples []Example) Model {
	words := common(examples)
	var bias [2]float32
	rule := linear.AdaGrad{Rate: 0.2, L1: 1e-4}
	for range passes {
		for _, e := range examples {
			d := probability(float64(bias[0]), words, e.Words)
			if e.Speech {
				d--
			}
			rule.Step(bias[:], []float64{d})
			step(rule, words, e.Words, d*share(len(e.Words)))
		}
	}
	m := Model{Bias: float64(bias[0]), Words: map[string]Weight{}}
	names := slices.SortedFunc(maps.Keys(words), func(a, b string) int {
		return cmp.Or(cmp.Compare(tells(words[b].weight()), tells(words[a].weight())), cmp.Compare(a, b))
	})
	for _, w := range names[:min(kept, len(names))] {
		m.Words[w] = words[w].weight()
	}
	return m
}

// common returns the words that stand in enough examples, without weights yet.
func common(examples []Example) map[string]*learned {
	count := map[string]int{}
	for _, e := range examples {
		seen := map[string]bool{}
		for _, w := range e.Words {
			if !seen[w] {
				seen[w] = true
				count[w]++
			}
		}
	}
	words := map[string]*learned{}
	for w, n := range count {
		if n >= least {
			words[w] = &learned{}
		}
	}
	return words
}

func probability(bias float64, words map[string]*learned, sentence []string) float64 {
	sum := 0.0
	for i, s := range sentence {
		if w := words[s]; w != nil {
			for place, here := range places(i, len(sentence)) {
				sum += float64(w[place]) * here
			}
		}
	}
	return logistic.Probability(bias + sum*share(len(sentence)))
}

func step(rule linear.AdaGrad, words map[string]*learned, sentence []string, d float64) {
	for i, s := range sentence {
		if w := words[s]; w != nil {
			gradient := places(i, len(sentence))
			for k := range gradient {
				gradient[k] *= d
			}
			rule.Step(w[:], gradient[:])
		}
	}
}

// places tells which of the four weights count for word i of n.
func places(i, n int) (here [4]float64) {
	here[0] = 1
	for k, at := range [...]int{0, 1, last(n)} {
		if i == at {
			here[k+1] = 1
		}
	}
	return here
}

// Write writes the model as text: the bias, then a word a line with its
// weights anywhere, first, second and last in a sentence.
func (m Model) Write(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "bias\t%.2f\n", m.Bias); err != nil {
		return err
	}
	for _, s := range slices.Sorted(maps.Keys(m.Words)) {
		v := m.Words[s]
		if _, err := fmt.Fprintf(w, "%s\t%.2f\t%.2f\t%.2f\t%.2f\n", s, v.Anywhere, v.First, v.Second, v.Last); err != nil {
			return err
		}
	}
	return nil
}
