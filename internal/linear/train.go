package linear

import (
	"errors"
	"fmt"
	"math/rand/v2"
)

// A Method is a way to train.
type Method uint8

const (
	Perceptron Method = iota // averaged structured perceptron
	CRF                      // conditional random field, AdaGrad with L1
)

// Options configure Train. The zero value of a field takes its default.
type Options struct {
	Method  Method
	Epochs  int     // passes over the data; default 5
	Rate    float64 // CRF: learning rate of AdaGrad; default 0.2
	L1      float64 // CRF: what a weight is pulled to zero at each update, in units of a gradient; default 0
	Margin  float64 // perceptron: by how much the right label has to win to be left alone; default 0
	Dropout float64 // chance of a feature to be left out of an update, from 0 to below 1
	Seed    uint64  // of the order of the sequences and of dropout
	Grammar *Grammar

	// Progress, if not nil, is called after each epoch with the share of
	// positions that had a wrong label while training.
	Progress func(epoch int, wrong float64)
}

// Weights are a trained model.
type Weights struct {
	Labels      int
	Features    []float32 // Features[id*Labels+label]
	Transitions []float32 // Transitions[from*Labels+to]
	First, Last []float32 // of the label that begins and ends a sequence
	Grammar     *Grammar
}

// Train trains a model on data. The result depends on nothing but data and opts.
func Train(data *Dataset, opts Options) (*Weights, error) {
	if opts.Epochs == 0 {
		opts.Epochs = 5
	}
	if opts.Rate == 0 {
		opts.Rate = 0.2
	}
	if err := check(data, opts); err != nil {
		return nil, err
	}
	t := newTrainer(data, opts)
	order := make([]int, data.Sequences())
	for i := range order {
		order[i] = i
	}
	for epoch := 1; epoch <= opts.Epochs; epoch++ {
		t.rand.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong := 0
		for _, s := range order {
			wrong += t.learn(s)
		}
		if opts.Progress != nil {
			opts.Progress(epoch, float64(wrong)/float64(data.Positions()))
		}
	}
	return t.weights(), nil
}

func check(data *Dataset, opts Options) error {
	switch {
	case data.Sequences() == 0:
		return errors.New("linear: no sequences to train on")
	case int(data.sequences[data.Sequences()]) != len(data.gold):
		return errors.New("linear: the last sequence was not ended")
	case data.labels < 1 || data.labels > 64:
		return fmt.Errorf("linear: %d labels, want 1 to 64", data.labels)
	case opts.Epochs < 0 || opts.Rate <= 0 || opts.L1 < 0:
		return fmt.Errorf("linear: negative epochs, rate or L1: %d, %v, %v", opts.Epochs, opts.Rate, opts.L1)
	case opts.Dropout < 0 || opts.Dropout >= 1:
		return fmt.Errorf("linear: dropout %v, want 0 to below 1", opts.Dropout)
	}
	for i, label := range data.gold {
		if int(label) >= data.labels {
			return fmt.Errorf("linear: position %d has label %d of %d", i, label, data.labels)
		}
		if a := data.allowed[i]; a != 0 && a>>label&1 == 0 {
			return fmt.Errorf("linear: position %d may not have its label %d", i, label)
		}
	}
	return nil
}

// A learner updates its weights on one sequence at a time.
type learner interface {
	// learn returns how many of the labels it would have got wrong.
	learn(seq *sequence) (wrong int)
	weights() *Weights
}

// A sequence is what a learner sees of one: the features that were not
// dropped, and the gold labels.
type sequence struct {
	features []uint32
	ends     []uint32 // position i has features[ends[i-1]:ends[i]]
	gold     []uint8
	allowed  []uint64 // labels of each position as bits; 0: all
}

func (s *sequence) at(i int) []uint32 {
	from := uint32(0)
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.features[from:s.ends[i]]
}

type trainer struct {
	learner
	data    *Dataset
	rand    *rand.Rand
	dropout float64
	seq     sequence
}

func newTrainer(data *Dataset, opts Options) *trainer {
	t := &trainer{data: data, rand: rand.New(rand.NewPCG(opts.Seed, 1998)), dropout: opts.Dropout}
	p := newParameters(data.labels, int(data.maxID)+1, opts.Grammar)
	if opts.Method == CRF {
		t.learner = newCRF(p, float32(opts.Rate), float32(opts.L1))
	} else {
		t.learner = newPerceptron(p, float32(opts.Margin))
	}
	return t
}

// learn fills t.seq with sequence s and learns it.
func (t *trainer) learn(s int) int {
	first, end := t.data.sequence(s)
	seq := &t.seq
	seq.features, seq.ends = seq.features[:0], seq.ends[:0]
	seq.gold, seq.allowed = t.data.gold[first:end], t.data.allowed[first:end]
	for i := first; i < end; i++ {
		for _, id := range t.data.at(i) {
			if t.dropout == 0 || t.rand.Float64() >= t.dropout {
				seq.features = append(seq.features, id)
			}
		}
		seq.ends = append(seq.ends, uint32(len(seq.features)))
	}
	return t.learner.learn(seq)
}
