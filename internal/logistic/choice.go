package logistic

import (
	"errors"
	"math"
)

// FitChoice returns the model that makes the choices most likely: of the
// examples of a group, each is chosen with a probability that grows with the
// exponential of its score, and its Outcome, of any size, is its share in what
// was chosen. A group without outcomes says nothing. Weights of examples are
// not read, and the bias of the model is 0. The prior and the method are those
// of Fit.
func FitChoice(groups [][]Example, l2 float64) (Model, error) {
	var all []Example
	for _, g := range groups {
		all = append(all, g...)
	}
	if len(all) == 0 {
		return Model{}, errors.New("logistic: no examples")
	}
	n := len(all[0].Features)
	scale := deviations(all, n)
	z := make([][][]term, len(groups))
	for i, g := range groups {
		z[i] = make([][]term, len(g))
		for k, e := range g {
			z[i][k] = terms(e.Features, scale)
		}
	}
	w, ok := newton(n+1, l2, func(w, gradient []float64, hessian [][]float64) float64 {
		chosen := 0.0
		for i, g := range groups {
			chosen += addChoice(gradient, hessian, w, g, z[i])
		}
		return chosen
	})
	if !ok {
		return Model{}, errors.New("logistic: nothing is chosen")
	}
	return unscale(w, scale), nil
}

// addChoice adds what the group g, with the terms z of its examples, tells to the
// gradient and the Hessian, and returns 1, or 0 when nothing of it is chosen.
func addChoice(gradient []float64, hessian [][]float64, w []float64, g []Example, z [][]term) float64 {
	total := 0.0
	for _, e := range g {
		total += e.Outcome
	}
	if total == 0 {
		return 0
	}
	p := make([]float64, len(g))
	sum, best := 0.0, math.Inf(-1)
	for i := range g {
		p[i] = dot(w, z[i])
		best = max(best, p[i])
	}
	for i := range p {
		p[i] = math.Exp(p[i] - best)
		sum += p[i]
	}
	expected := make([]float64, len(w))
	for i, e := range g {
		p[i] /= sum
		for k, t := range z[i] {
			expected[t.at] += p[i] * t.value
			gradient[t.at] += (p[i] - e.Outcome/total) * t.value
			for _, u := range z[i][:k+1] {
				hessian[t.at][u.at] += p[i] * t.value * u.value
			}
		}
	}
	var mean []term
	for k, v := range expected {
		if v != 0 {
			mean = append(mean, term{k, v})
		}
	}
	for k, t := range mean {
		for _, u := range mean[:k+1] {
			hessian[t.at][u.at] -= t.value * u.value
		}
	}
	return 1
}
