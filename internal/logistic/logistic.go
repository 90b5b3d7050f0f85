// Package logistic fits small logistic regressions: tens of features,
// thousands of examples, weights that a reader can check by eye.
package logistic

import (
	"errors"
	"math"
)

// A Model gives the probability of an outcome from features.
type Model struct {
	Weights []float64 // one a feature
	Bias    float64
}

// Score returns the log odds of the outcome for x.
func (m Model) Score(x []float64) float64 {
	s := m.Bias
	for i, w := range m.Weights {
		s += w * x[i]
	}
	return s
}

// Probability returns the probability of the outcome for x.
func (m Model) Probability(x []float64) float64 { return Probability(m.Score(x)) }

// Probability returns the probability of an outcome with the log odds score.
func Probability(score float64) float64 { return 1 / (1 + math.Exp(-score)) }

// An Example is what was seen: features, the outcome between 0 and 1, and how
// much it counts.
type Example struct {
	Features []float64
	Outcome  float64
	Weight   float64
}

// Fit returns the model that makes the examples most likely under a Gaussian
// prior of strength l2 on the weights of the features, each scaled to unit
// variance. It descends by Newton's method, so the result is the same in
// every run.
func Fit(examples []Example, l2 float64) (Model, error) {
	if len(examples) == 0 {
		return Model{}, errors.New("logistic: no examples")
	}
	n := len(examples[0].Features)
	scale := deviations(examples, n)
	z := make([][]term, len(examples))
	for i, e := range examples {
		z[i] = append(terms(e.Features, scale), term{n, 1})
	}
	w, ok := newton(n+1, l2, func(w, gradient []float64, hessian [][]float64) float64 {
		total := 0.0
		for i, e := range examples {
			total += e.Weight
			p := Probability(dot(w, z[i]))
			d, h := e.Weight*(p-e.Outcome), e.Weight*p*(1-p)
			for k, t := range z[i] {
				gradient[t.at] += d * t.value
				for _, u := range z[i][:k+1] {
					hessian[t.at][u.at] += h * t.value * u.value
				}
			}
		}
		return total
	})
	if !ok {
		return Model{}, errors.New("logistic: the examples weigh nothing")
	}
	return unscale(w, scale), nil
}
