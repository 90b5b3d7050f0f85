package linear

import "math"

// crf trains a linear-chain conditional random field (Lafferty et al. 2001)
// online, with the steps of AdaGrad and a truncated L1 penalty (Duchi et al.
// 2011, composite mirror descent).
type crf struct {
	*parameters
	rule AdaGrad

	exp          []float64 // exp of the transitions, from × to
	expFirst     []float64
	expLast      []float64
	alpha, beta  []float64 // positions × labels, each position scaled to sum 1
	local        []float64 // exp of the position's scores less their maximum
	pairs        []float64 // expected transitions of one sequence, from × to
	grad, follow []float64 // one per label
}

func newCRF(p *parameters, rate, l1 float32) *crf {
	n := p.n
	return &crf{parameters: p, rule: AdaGrad{rate, l1, 1e-4},
		exp: make([]float64, n*n), expFirst: make([]float64, n), expLast: make([]float64, n),
		pairs: make([]float64, n*n), grad: make([]float64, n), follow: make([]float64, n)}
}

func (c *crf) weights() *Weights {
	return c.parameters.weights(func(w, _ float32) float32 { return w })
}

func (c *crf) learn(seq *sequence) (wrong int) {
	c.expTransitions()
	c.expScores(seq)
	c.forward(len(seq.gold))
	c.backward(seq)
	for i, gold := range seq.gold {
		if c.posterior(i) != int(gold) {
			wrong++
		}
		c.grad[gold]--
		for _, id := range seq.at(i) {
			c.rule.Step(c.block(id), c.grad)
		}
		if i == 0 {
			c.rule.Step(c.first, c.grad)
		}
		if i == len(seq.gold)-1 {
			c.rule.Step(c.last, c.grad)
		}
	}
	for from := range c.n {
		c.rule.Step(c.next[from], c.pairs[from*c.n:(from+1)*c.n])
	}
	return wrong
}

func (c *crf) expTransitions() {
	for from := range c.n {
		c.expFirst[from], c.expLast[from] = 0, 0
		if c.grammar.first(from) {
			c.expFirst[from] = math.Exp(float64(c.first[from]))
		}
		if c.grammar.last(from) {
			c.expLast[from] = math.Exp(float64(c.last[from]))
		}
		for to := range c.n {
			c.exp[from*c.n+to] = 0
			if c.grammar.next(from, to) {
				c.exp[from*c.n+to] = math.Exp(float64(c.next[from][to]))
			}
		}
	}
}

// expScores fills local; a label that a position may not have gets 0.
func (c *crf) expScores(seq *sequence) {
	n := c.n
	scores := c.score(seq)
	c.local = grow(c.local, len(scores))
	for i, allowed := range seq.allowed {
		if allowed == 0 {
			allowed = 1<<n - 1
		}
		here, local := scores[i*n:(i+1)*n], c.local[i*n:(i+1)*n]
		top := float32(math.Inf(-1))
		for k, s := range here {
			if allowed>>k&1 == 1 {
				top = max(top, s)
			}
		}
		for k, s := range here {
			local[k] = 0
			if allowed>>k&1 == 1 {
				local[k] = math.Exp(float64(s - top))
			}
		}
	}
}

// forward fills alpha: the share of each label given the positions so far.
func (c *crf) forward(length int) {
	n := c.n
	c.alpha = grow(c.alpha, length*n)
	for k := range n {
		c.alpha[k] = c.expFirst[k] * c.local[k]
	}
	Normalize(c.alpha[:n])
	for i := 1; i < length; i++ {
		before, here := c.alpha[(i-1)*n:i*n], c.alpha[i*n:(i+1)*n]
		clear(here)
		for from, a := range before {
			if a < 1e-12 {
				continue
			}
			for to, e := range c.exp[from*n : (from+1)*n] {
				here[to] += a * e
			}
		}
		for k := range here {
			here[k] *= c.local[i*n+k]
		}
		Normalize(here)
	}
}

// backward fills beta, the weight of what follows each label, and pairs, the
// expected less the gold transitions.
func (c *crf) backward(seq *sequence) {
	n, length := c.n, len(seq.gold)
	c.beta = grow(c.beta, length*n)
	clear(c.pairs)
	copy(c.beta[(length-1)*n:], c.expLast)
	for i := length - 1; i > 0; i-- {
		for k := range n {
			c.follow[k] = c.local[i*n+k] * c.beta[i*n+k]
		}
		total := 0.0
		for from := range n {
			if c.alpha[(i-1)*n+from] == 0 {
				c.beta[(i-1)*n+from] = 0
				continue
			}
			sum := 0.0
			for to, e := range c.exp[from*n : (from+1)*n] {
				sum += e * c.follow[to]
			}
			c.beta[(i-1)*n+from] = sum
			total += c.alpha[(i-1)*n+from] * sum
		}
		c.addPairs(i, 1/total)
		c.pairs[int(seq.gold[i-1])*n+int(seq.gold[i])]--
		Normalize(c.beta[(i-1)*n : i*n])
	}
}

// addPairs adds the expected transitions into position i.
func (c *crf) addPairs(i int, norm float64) {
	n := c.n
	for from, a := range c.alpha[(i-1)*n : i*n] {
		a *= norm
		if a < 1e-12 {
			continue
		}
		row, e := c.pairs[from*n:(from+1)*n], c.exp[from*n:(from+1)*n]
		for to, f := range c.follow {
			row[to] += a * e[to] * f
		}
	}
}

// posterior fills grad with the chance of each label at i and returns the likeliest.
func (c *crf) posterior(i int) (best int) {
	n := c.n
	for k := range n {
		c.grad[k] = c.alpha[i*n+k] * c.beta[i*n+k]
	}
	Normalize(c.grad)
	for k, g := range c.grad {
		if g > c.grad[best] {
			best = k
		}
	}
	return best
}

// grow returns v with length n; its contents are unspecified.
func grow[T any](v []T, n int) []T {
	if cap(v) < n {
		return make([]T, n, n+n/2)
	}
	return v[:n]
}
