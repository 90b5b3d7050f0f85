package linear

import "math"

// AdaGrad is a rule of online learning (Duchi, Hazan and Singer 2011) with an
// L1 penalty: each weight has a step of its own, the smaller the more its
// gradients were.
type AdaGrad struct {
	Rate, L1 float32
	Nothing  float64 // a gradient nearer to zero moves nothing
}

// Step moves the weights in the first half of block against their gradients;
// the second half holds the sums of the squares of gradients.
func (a AdaGrad) Step(block []float32, grad []float64) {
	n := len(block) / 2
	w, squares := block[:n], block[n:]
	for k, g64 := range grad {
		if g64 < a.Nothing && g64 > -a.Nothing {
			continue
		}
		g := float32(g64)
		squares[k] += float32(g * g)
		step := a.Rate / float32(math.Sqrt(float64(squares[k])))
		w[k] = shrink(w[k]-float32(step*g), step*a.L1)
	}
}

// shrink moves w towards zero by at most by.
func shrink(w, by float32) float32 {
	switch {
	case w > by:
		return w - by
	case w < -by:
		return w + by
	}
	return 0
}

// Normalize makes the sum of v one, if it is not zero.
func Normalize(v []float64) {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	if sum == 0 {
		return
	}
	f := 1 / sum
	for i := range v {
		v[i] *= f
	}
}
