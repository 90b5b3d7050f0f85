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
func (m Model) Probability(x []float64) float64 { return 1 / (1 + math.Exp(-m.Score(x))) }

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
	mean, scale := moments(examples, n)
	w := make([]float64, n+1)
	z := make([]float64, n+1)
	for range 50 {
		gradient, hessian := make([]float64, n+1), square(n+1)
		total := 0.0
		for _, e := range examples {
			total += e.Weight
			standardize(z, e.Features, mean, scale)
			p := 1 / (1 + math.Exp(-dot(w, z)))
			d, h := e.Weight*(p-e.Outcome), e.Weight*p*(1-p)
			for i, v := range z {
				gradient[i] += d * v
				for j := 0; j <= i; j++ {
					hessian[i][j] += h * v * z[j]
				}
			}
		}
		for i := range w {
			gradient[i] /= total
			for j := 0; j <= i; j++ {
				hessian[i][j] /= total
				hessian[j][i] = hessian[i][j]
			}
			if i < n {
				gradient[i] += l2 * w[i]
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
	return unscale(w, mean, scale), nil
}

func moments(examples []Example, n int) (mean, scale []float64) {
	mean, scale = make([]float64, n), make([]float64, n)
	for _, e := range examples {
		for i, v := range e.Features {
			mean[i] += v / float64(len(examples))
		}
	}
	for _, e := range examples {
		for i, v := range e.Features {
			scale[i] += (v - mean[i]) * (v - mean[i]) / float64(len(examples))
		}
	}
	for i, v := range scale {
		scale[i] = math.Sqrt(v)
		if v < 1e-12 {
			scale[i] = math.Inf(1) // a constant says nothing
		}
	}
	return mean, scale
}

func standardize(z, x, mean, scale []float64) {
	for i, v := range x {
		z[i] = (v - mean[i]) / scale[i]
	}
	z[len(x)] = 1
}

// unscale returns the model on the features as they are.
func unscale(w, mean, scale []float64) Model {
	n := len(mean)
	m := Model{Weights: make([]float64, n), Bias: w[n]}
	for i := range n {
		m.Weights[i] = w[i] / scale[i]
		m.Bias -= m.Weights[i] * mean[i]
	}
	return m
}

func dot(a, b []float64) float64 {
	s := 0.0
	for i, v := range a {
		s += v * b[i]
	}
	return s
}

func square(n int) [][]float64 { return matrix(n, n) }

func matrix(rows, columns int) [][]float64 {
	m := make([][]float64, rows)
	for i := range m {
		m[i] = make([]float64, columns)
	}
	return m
}

// solve returns x with ax = b by elimination; a and b are overwritten.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		p := i
		for r := i + 1; r < n; r++ {
			if math.Abs(a[r][i]) > math.Abs(a[p][i]) {
				p = r
			}
		}
		a[i], a[p], b[i], b[p] = a[p], a[i], b[p], b[i]
		for r := i + 1; r < n; r++ {
			f := a[r][i] / a[i][i]
			for c := i; c < n; c++ {
				a[r][c] -= f * a[i][c]
			}
			b[r] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for c := i + 1; c < n; c++ {
			x[i] -= a[i][c] * x[c]
		}
		x[i] /= a[i][i]
	}
	return x
}
