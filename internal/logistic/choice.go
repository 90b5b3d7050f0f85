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
	mean, scale := moments(all, n)
	w := make([]float64, n+1)
	for range 50 {
		gradient, hessian := make([]float64, n+1), square(n+1)
		chosen := 0.0
		for _, g := range groups {
			chosen += addChoice(gradient, hessian, w, g, mean, scale)
		}
		if chosen == 0 {
			return Model{}, errors.New("logistic: nothing is chosen")
		}
		for i := range w {
			gradient[i] = gradient[i]/chosen + l2*w[i]
			for j := 0; j <= i; j++ {
				hessian[i][j] /= chosen
				hessian[j][i] = hessian[i][j]
			}
			hessian[i][i] += l2 + 1e-9
		}
		step := solve(hessian, gradient)
		size := 0.0
		for i := range w {
			w[i] -= step[i]
			size = max(size, math.Abs(step[i]))
		}
		if size < 1e-9 {
			break
		}
	}
	m := unscale(w, mean, scale)
	m.Bias = 0
	return m, nil
}

// addChoice adds what the group g tells to the gradient and the Hessian, and
// returns 1, or 0 when nothing of it is chosen.
func addChoice(gradient []float64, hessian [][]float64, w []float64, g []Example, mean, scale []float64) float64 {
	total := 0.0
	for _, e := range g {
		total += e.Outcome
	}
	if total == 0 {
		return 0
	}
	z, p := matrix(len(g), len(w)), make([]float64, len(g))
	sum, best := 0.0, math.Inf(-1)
	for i, e := range g {
		standardize(z[i], e.Features, mean, scale)
		z[i][len(w)-1] = 0
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
		for k, v := range z[i] {
			expected[k] += p[i] * v
			gradient[k] += (p[i] - e.Outcome/total) * v
			for j := 0; j <= k; j++ {
				hessian[k][j] += p[i] * v * z[i][j]
			}
		}
	}
	for k := range expected {
		for j := 0; j <= k; j++ {
			hessian[k][j] -= expected[k] * expected[j]
		}
	}
	return 1
}
