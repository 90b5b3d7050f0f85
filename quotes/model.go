package quotes

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/xinwen-go/xinwen/text"
)

// An Ask is what a decision is about.
type Ask string

// The questions the two models answer.
const (
	IsCue  Ask = "cue"    // does this word report speech?
	RunsOn Ask = "extent" // does the speech run on over this sentence?
)

// A Decision is one answer of a model.
type Decision struct {
	Ask      Ask
	Range    text.Range // the cue, or the sentence
	Content  int        // where the content of the cue, or of the speech, begins
	Before   text.Range // the quoted words before the attribution of a cue
	Evidence []string   // the features that hold, good until the judge returns
	Ahead    []Ahead    // the sentences behind, up to the next with a cue
	Sure     bool       // a rule says yes, whatever the score
	Score    float64    // their weights summed, with those of the sentences ahead it is best to take too; yes above 0
}

// An Ahead is a sentence behind the one that is decided on, with the features
// that hold if the speech runs on up to it.
type Ahead struct {
	Range    text.Range
	Evidence []string
}

// WithJudge lets f overrule the models: what it returns is taken instead of
// the score's sign. It is called for every decision, in the order of the
// article, from the goroutine that calls Attribute. Training and error
// analysis use it.
func WithJudge(f func(Decision) bool) Option {
	return func(c *config) error {
		c.judge = f
		return nil
	}
}

// A Model is a logistic regression over features that hold or do not: their
// weights, and that of "bias", which always holds.
type Model map[string]float64

// Score returns the score of d: its weights summed, and of the sentences ahead
// the highest sum of the first ones together, 0 for none of them.
func (m Model) Score(d Decision) float64 {
	best, sum := 0.0, 0.0
	for _, x := range d.Ahead {
		sum += m.sum(x.Evidence)
		best = max(best, sum)
	}
	return m.sum(d.Evidence) + best
}

func (m Model) sum(evidence []string) float64 {
	sum := m["bias"]
	for _, e := range evidence {
		sum += m[e]
	}
	return sum
}

var loadModels = sync.OnceValues(func() (map[Ask]Model, error) {
	models := map[Ask]Model{}
	for _, q := range []Ask{IsCue, RunsOn} {
		m := Model{}
		err := eachLine("data/"+string(q)+".model.tsv", func(line string) error {
			name, weight, ok := strings.Cut(line, "\t")
			if !ok {
				return fmt.Errorf("no tab after the feature")
			}
			w, err := strconv.ParseFloat(weight, 64)
			m[name] = w
			return err
		})
		if err != nil {
			return nil, err
		}
		models[q] = m
	}
	return models, nil
})

// ask puts a question to its model, or to the judge.
func (a *article) ask(d Decision) (yes bool, score float64) {
	d.Score = a.models[d.Ask].Score(d)
	if a.judge != nil {
		return a.judge(d), d.Score
	}
	if d.Sure {
		return true, max(d.Score, sure)
	}
	return d.Score > 0, d.Score
}
