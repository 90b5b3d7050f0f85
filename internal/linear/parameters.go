package linear

// parameters are the weights while they are trained. Each block of n weights
// is followed by n numbers the learner keeps for them (sums of squared
// gradients, or of updates), so that both come with one cache line.
type parameters struct {
	n       int // labels
	blocks  []float32
	next    [][]float32 // next[from]: block of the transitions from that label
	first   []float32
	last    []float32
	grammar *Grammar

	scores []float32 // of one sequence
}

func newParameters(labels, features int, g *Grammar) *parameters {
	p := &parameters{n: labels, grammar: g,
		blocks: make([]float32, 2*labels*features),
		first:  make([]float32, 2*labels),
		last:   make([]float32, 2*labels)}
	for range labels {
		p.next = append(p.next, make([]float32, 2*labels))
	}
	return p
}

// block returns the weights of a feature and what the learner keeps for them.
func (p *parameters) block(id uint32) []float32 {
	at := 2 * p.n * int(id)
	return p.blocks[at : at+2*p.n : at+2*p.n]
}

// score returns the sums of the feature weights, positions × labels.
func (p *parameters) score(seq *sequence) []float32 {
	n := p.n
	p.scores = append(p.scores[:0], make([]float32, n*len(seq.gold))...)
	for i := range seq.gold {
		sum := p.scores[i*n : (i+1)*n]
		for _, id := range seq.at(i) {
			for k, w := range p.block(id)[:n] {
				sum[k] += w
			}
		}
	}
	return p.scores
}

// weights returns f of every weight and of what is kept for it.
func (p *parameters) weights(f func(w, kept float32) float32) *Weights {
	n := p.n
	out := &Weights{Labels: n, Grammar: p.grammar}
	take := func(dst, block []float32) []float32 {
		for k := range n {
			dst = append(dst, f(block[k], block[n+k]))
		}
		return dst
	}
	out.Features = make([]float32, 0, len(p.blocks)/2)
	for id := range len(p.blocks) / (2 * n) {
		out.Features = take(out.Features, p.block(uint32(id)))
	}
	for _, block := range p.next {
		out.Transitions = take(out.Transitions, block)
	}
	out.First, out.Last = take(nil, p.first), take(nil, p.last)
	return out
}
