package logistic

import "math"

// A slope adds the gradient and the lower triangle of the Hessian of a loss
// at w, and returns how much was seen: both are divided by it.
type slope func(w, gradient []float64, hessian [][]float64) float64

// newton returns the weights where the loss with a Gaussian prior of strength
// l2 is least. There is no prior on the last of the n weights, the bias. seen is
// false when the slope saw nothing.
func newton(n int, l2 float64, add slope) (w []float64, seen bool) {
	w = make([]float64, n)
	for range 50 {
		gradient, hessian := make([]float64, n), square(n)
		total := add(w, gradient, hessian)
		if total == 0 {
			return nil, false
		}
		for i := range w {
			gradient[i] /= total
			for j := range i + 1 {
				hessian[i][j] /= total
				hessian[j][i] = hessian[i][j]
			}
			hessian[i][i] += 1e-9
			if i < n-1 {
				gradient[i] += l2 * w[i]
				hessian[i][i] += l2
			}
		}
		size := 0.0
		for i, s := range solve(hessian, gradient) {
			w[i] -= s
			size = max(size, math.Abs(s))
		}
		if size < 1e-9 {
			break
		}
	}
	return w, true
}

// A term is a feature that does not vanish: its index and value.
type term struct {
	at    int
	value float64
}

// terms returns the features of x in order, scaled to unit variance.
func terms(x, scale []float64) []term {
	var out []term
	for i, v := range x {
		if v != 0 && scale[i] > 0 {
			out = append(out, term{i, v / scale[i]})
		}
	}
	return out
}

func dot(w []float64, z []term) float64 {
	s := 0.0
	for _, t := range z {
		s += w[t.at] * t.value
	}
	return s
}

// deviations returns the standard deviation of each of n features, 0 for a
// constant: it says nothing.
func deviations(examples []Example, n int) []float64 {
	mean, scale := make([]float64, n), make([]float64, n)
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
		if scale[i] = math.Sqrt(v); v < 1e-12 {
			scale[i] = 0
		}
	}
	return scale
}

// unscale returns the model on the features as they are.
func unscale(w, scale []float64) Model {
	m := Model{Weights: make([]float64, len(scale)), Bias: w[len(scale)]}
	for i, s := range scale {
		if s > 0 {
			m.Weights[i] = w[i] / s
		}
	}
	return m
}

func square(n int) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
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
			if f == 0 {
				continue
			}
			row, pivot := a[r][i:], a[i][i:]
			for c := range row {
				row[c] -= f * pivot[c]
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
