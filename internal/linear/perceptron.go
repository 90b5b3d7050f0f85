package linear

// perceptron trains an averaged structured perceptron (Collins 2002).
type perceptron struct {
	*parameters
	margin float32 // by which the right label has to win
	step   float32 // sequences seen
	path   viterbi
	next   transitions
}

func newPerceptron(p *parameters, margin float32) *perceptron {
	return &perceptron{parameters: p, margin: margin, step: 1}
}

func (p *perceptron) weights() *Weights {
	return p.parameters.weights(func(w, sum float32) float32 { return w - sum/p.step })
}

func (p *perceptron) learn(seq *sequence) (wrong int) {
	p.next.fill(p.parameters)
	scores := p.score(seq)
	for i, gold := range seq.gold {
		for k := range p.n {
			if k != int(gold) {
				scores[i*p.n+k] += p.margin
			}
		}
	}
	guess := p.path.best(scores, &p.next, seq.allowed)
	for i, gold := range seq.gold {
		if guess[i] != gold {
			wrong++
			p.move(seq.at(i), int(gold), int(guess[i]))
		}
	}
	if wrong > 0 {
		p.moveTransitions(seq.gold, 1)
		p.moveTransitions(guess, -1)
	}
	p.step++
	return wrong
}

func (p *perceptron) move(features []uint32, gold, guess int) {
	for _, id := range features {
		block := p.block(id)
		p.add(block, gold, 1)
		p.add(block, guess, -1)
	}
}

func (p *perceptron) moveTransitions(labels []uint8, by float32) {
	p.add(p.first, int(labels[0]), by)
	for i := 1; i < len(labels); i++ {
		p.add(p.parameters.next[labels[i-1]], int(labels[i]), by)
	}
	p.add(p.last, int(labels[len(labels)-1]), by)
}

func (p *perceptron) add(block []float32, label int, by float32) {
	block[label] += by
	block[p.n+label] += by * p.step
}
