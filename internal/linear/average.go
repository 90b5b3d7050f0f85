package linear

// Average returns the mean of weights of models with the same features and
// labels, such as those trained in different orders: what only the order
// taught cancels out.
func Average(all ...*Weights) *Weights {
	mean := &Weights{Labels: all[0].Labels, Grammar: all[0].Grammar}
	pick := func(of func(*Weights) []float32) []float32 {
		out := make([]float32, len(of(all[0])))
		for _, w := range all {
			for i, x := range of(w) {
				out[i] += x / float32(len(all))
			}
		}
		return out
	}
	mean.Features = pick(func(w *Weights) []float32 { return w.Features })
	mean.Transitions = pick(func(w *Weights) []float32 { return w.Transitions })
	mean.First = pick(func(w *Weights) []float32 { return w.First })
	mean.Last = pick(func(w *Weights) []float32 { return w.Last })
	return mean
}
