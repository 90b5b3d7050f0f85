package ner

import (
	"errors"
	"math"
	"math/bits"
	"math/rand/v2"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// Options configure Train.
type Options struct {
	Orders  int     // of the sentences, each from its own beginnings; the result is the mean; at least 1
	Epochs  int     // passes over the corpus
	Rate    float64 // learning rate of AdaGrad
	L1      float64 // what a weight is pulled to zero at each update, in units of a gradient
	Dropout float64 // chance of a feature to be left out of an update

	// Progress, if not nil, is called after each epoch, counted over all orders,
	// with the share of characters with a wrong label while training.
	Progress func(epoch int, wrong float64)
}

// Trained are the weights of one task.
type Trained struct {
	corpus  *Corpus
	n       int
	weights []float32 // of features: n for each
	next    []float32 // from × to
}

// Train trains a linear-chain conditional random field (Lafferty et al. 2001)
// on partly annotated sentences (Tsuboi et al. 2008), online with the steps
// of AdaGrad and a truncated L1 penalty (Duchi et al. 2011). The result
// depends on nothing but c and o.
func Train(c *Corpus, o Options) (*Trained, error) {
	if len(c.runs) == 0 {
		return nil, errors.New("ner: no sentences to train on")
	}
	t := newTrainer(c, o)
	order := make([]int, len(c.runs))
	for i := range order {
		order[i] = i
	}
	for n := range max(o.Orders, 1) {
		clear(t.blocks)
		clear(t.next)
		for epoch := 1; epoch <= o.Epochs; epoch++ {
			t.rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			t.wrong = 0
			for _, s := range order {
				t.learn(s)
			}
			if epoch > 1 || o.Epochs == 1 {
				t.remember()
			}
			if o.Progress != nil {
				o.Progress(n*o.Epochs+epoch, float64(t.wrong)/float64(len(c.gold)))
			}
		}
	}
	return t.trained(), nil
}

// A trainer holds the weights while they are trained. Each block of n
// weights is followed by the sums of their squared gradients, so that both
// come with one cache line.
type trainer struct {
	grammar
	corpus  *Corpus
	rand    *rand.Rand
	rule    linear.AdaGrad
	dropout uint64 // of 1<<16
	blocks  []float32
	next    []float32 // from × (2 × to)
	wrong   int

	mean, meanNext []float32 // sums of blocks and next without what is kept for them
	remembered     float32

	kept        []uint32 // the features of a sentence that are not left out
	ends        []int
	local       []float64 // exp of the scores, positions × labels
	exp         []float64 // exp of next, from × to
	free, bound lattice
	grad        []float64
	pairGrad    []float64
}

func newTrainer(c *Corpus, o Options) *trainer {
	n := c.task.Labels()
	return &trainer{grammar: newGrammar(n), corpus: c, rand: rand.New(rand.NewPCG(1998, 2006)),
		rule: linear.AdaGrad{Rate: float32(o.Rate), L1: float32(o.L1), Nothing: 1e-3}, dropout: uint64(o.Dropout * (1 << 16)),
		blocks: make([]float32, 2*n*c.index.Len()),
		next:   make([]float32, 2*n*n), exp: make([]float64, n*n), grad: make([]float64, n), pairGrad: make([]float64, n)}
}

func (t *trainer) learn(s int) {
	from, to := t.corpus.bounds(s)
	gold := t.corpus.gold[from:to]
	t.dropFeatures(from, to)
	t.exponents(len(gold))
	t.run(&t.free, gold, false)
	partial := false
	for _, g := range gold {
		partial = partial || !g.single()
	}
	if partial {
		t.run(&t.bound, gold, true)
	}
	t.move(gold, partial)
}

// dropFeatures fills kept with the features of this update.
func (t *trainer) dropFeatures(from, to int) {
	t.kept, t.ends = t.kept[:0], t.ends[:0]
	random, left := uint64(0), 0
	for i := from; i < to; i++ {
		for _, id := range t.corpus.at(i) {
			if left == 0 {
				random, left = t.rand.Uint64(), 4
			}
			if random&0xffff >= t.dropout {
				t.kept = append(t.kept, id)
			}
			random >>= 16
			left--
		}
		t.ends = append(t.ends, len(t.kept))
	}
}

func (t *trainer) features(i int) []uint32 {
	if i == 0 {
		return t.kept[:t.ends[0]]
	}
	return t.kept[t.ends[i-1]:t.ends[i]]
}

// exponents fills local and the exponents of the transitions.
func (t *trainer) exponents(length int) {
	n := t.n
	t.local = grow(t.local, length*n)
	scores := make([]float32, n)
	for i := range length {
		clear(scores)
		for _, id := range t.features(i) {
			for k, w := range t.blocks[2*n*int(id) : 2*n*int(id)+n] {
				scores[k] += w
			}
		}
		top := scores[0]
		for _, x := range scores[1:] {
			top = max(top, x)
		}
		for k, x := range scores {
			t.local[i*n+k] = math.Exp(float64(x - top))
		}
	}
	t.pairs(func(from, to int) { t.exp[from*n+to] = math.Exp(float64(t.next[from*2*n+to])) })
}

// move moves the weights from what the model expects to what gold has.
func (t *trainer) move(gold []labelSet, partial bool) {
	const nothing = 2e-3
	n := t.n
	wanted := make([]float64, n)
	for i, g := range gold {
		t.free.chances(t.grad, i)
		best := 0
		for k, p := range t.grad {
			if p > t.grad[best] {
				best = k
			}
		}
		if !g.has(best) {
			t.wrong++
		}
		if partial {
			t.bound.chances(wanted, i)
		} else {
			clear(wanted)
			wanted[bits.TrailingZeros16(uint16(g))] = 1
		}
		top := 0.0
		for k := range n {
			t.grad[k] -= wanted[k]
			top = max(top, t.grad[k], -t.grad[k])
		}
		for k, g := range t.grad { // before and behind the run all is outside
			if i == 0 && opens(k) {
				t.free.pairs[outside*n+k] += g
			}
			if i == len(gold)-1 && closes(k) {
				t.free.pairs[k*n+outside] += g
			}
		}
		if top < nothing {
			continue
		}
		for _, id := range t.features(i) {
			t.rule.Step(t.blocks[2*n*int(id):2*n*int(id)+2*n], t.grad)
		}
	}
	if !partial {
		for i := 1; i < len(gold); i++ {
			t.free.pairs[bits.TrailingZeros16(uint16(gold[i-1]))*n+bits.TrailingZeros16(uint16(gold[i]))]--
		}
	}
	for from := range n {
		copy(t.pairGrad, t.free.pairs[from*n:(from+1)*n])
		if partial {
			for to := range n {
				t.pairGrad[to] -= t.bound.pairs[from*n+to]
			}
		}
		t.rule.Step(t.next[from*2*n:(from+1)*2*n], t.pairGrad)
	}
}

// remember adds the weights to the mean of those after each epoch but the
// first of an order, which does better than the last ones.
func (t *trainer) remember() {
	n := t.n
	if t.mean == nil {
		t.mean, t.meanNext = make([]float32, n*t.corpus.index.Len()), make([]float32, n*n)
	}
	for id := range t.corpus.index.Len() {
		for k, w := range t.blocks[2*n*id : 2*n*id+n] {
			t.mean[n*id+k] += w
		}
	}
	for from := range n {
		for k, w := range t.next[from*2*n : from*2*n+n] {
			t.meanNext[from*n+k] += w
		}
	}
	t.remembered++
}

func (t *trainer) trained() *Trained {
	for _, list := range [][]float32{t.mean, t.meanNext} {
		for i := range list {
			list[i] /= t.remembered
		}
	}
	return &Trained{corpus: t.corpus, n: t.n, weights: t.mean, next: t.meanNext}
}
