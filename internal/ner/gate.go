package ner

import (
	"math"
	"math/rand/v2"
	"slices"
)

// A gate tells at little cost the words that are no part of an entity, so
// that the dear features are asked for the others only. It is a logistic
// regression over hashed features of the word and its neighbours.
type gate struct {
	weights   []int8 // by hash
	threshold int32  // a word whose weights sum up to it may be part of an entity
}

const (
	gateBits     = 17
	gateFeatures = 13
	gateScale    = 16

	// nearby is how far below the threshold a word may be that stands beside
	// one above it.
	nearby = 3 * gateScale
)

// gateKeys returns where the weights of word i of s are.
func (s *Sentence) gateKeys(i int) (ks [gateFeatures]uint32) {
	w, a, b := &s.words[i], s.word(i-1), s.word(i+1)
	at := func(template, value uint64) uint32 { return uint32(key(template, value, 0) >> (64 - gateBits)) }
	ks[0] = at(0, w.hash)
	ks[1] = at(1, a.hash)
	ks[2] = at(2, b.hash)
	ks[3] = at(3, a.tag<<16|w.tag<<8)
	ks[4] = at(4, w.tag<<8|b.tag)
	ks[5] = at(5, w.cluster<<8|w.tag)
	ks[6] = at(6, w.last<<8|w.tag)
	ks[7] = at(7, a.tag<<16|w.tag<<8|b.tag)
	ks[8] = at(8, a.coarse<<16|b.coarse<<8|w.tag)
	ks[9] = at(9, a.hash*3+w.hash)
	ks[10] = at(10, w.hash*3+b.hash)
	ks[11] = at(11, w.info<<8|w.tag)
	ks[12] = at(12, a.info<<32|w.info<<16|b.info)
	return ks
}

// above returns how far word i of s is above the threshold; words beside s are
// far below.
func (g *gate) above(s *Sentence, i int) int32 {
	if i >= len(s.words) {
		return math.MinInt32
	}
	sum := -g.threshold
	for _, k := range s.gateKeys(i) {
		sum += int32(g.weights[k])
	}
	return sum
}

// close closes the words of s that are no part of an entity.
func (g *gate) close(s *Sentence) {
	before, here := int32(math.MinInt32), g.above(s, 0)
	for i := range s.words {
		behind := g.above(s, i+1)
		if here < 0 && (here < -nearby || before < 0 && behind < 0) {
			s.close(i)
		}
		before, here = here, behind
	}
}

// A GateTrainer learns which words are no part of an entity.
type GateTrainer struct {
	examples []gateExample
}

type gateExample struct {
	keys   [gateFeatures]uint32
	inside bool
}

// Add adds the words of s, of which the lexicons were asked, with the
// entities s has.
func (t *GateTrainer) Add(s *Sentence, gold []Entity) {
	for i, w := range s.words {
		from, to := s.At(int(w.first)), s.end
		if i+1 < len(s.words) {
			to = s.At(int(s.words[i+1].first))
		}
		e := gateExample{keys: s.gateKeys(i)}
		for _, g := range gold {
			e.inside = e.inside || g.Kind != Other && g.Start < to && from < g.End
		}
		t.examples = append(t.examples, e)
	}
}

// Train puts the gate into x. About the given share of the words that are part
// of an entity will be below its threshold. It returns the share of words
// above.
func (t *GateTrainer) Train(x *Lexicons, missed float64) (open float64) {
	const epochs, rate, towards = 3, 0.2, 4
	weights, squares := make([]float32, 1<<gateBits), make([]float32, 1<<gateBits)
	random := rand.New(rand.NewPCG(7, 7))
	for range epochs {
		random.Shuffle(len(t.examples), func(i, j int) { t.examples[i], t.examples[j] = t.examples[j], t.examples[i] })
		for _, e := range t.examples {
			sum, drop := float32(0), random.Uint32()
			for i, k := range e.keys {
				if drop>>i&1 == 0 {
					sum += weights[k]
				}
			}
			p := float32(1 / (1 + math.Exp(-float64(sum))))
			g := p
			if e.inside {
				g = towards * (p - 1)
			}
			if g < 1e-3 && g > -1e-3 {
				continue
			}
			for i, k := range e.keys {
				if drop>>i&1 == 1 {
					continue
				}
				squares[k] += float32(g * g)
				weights[k] -= float32(rate * g / float32(math.Sqrt(float64(squares[k]))))
			}
		}
	}
	x.gate.weights = make([]int8, len(weights))
	for k, w := range weights {
		x.gate.weights[k] = int8(min(max(math.Round(float64(w)*gateScale), -127), 127))
	}
	x.gate.threshold = -1 << 20
	var inside, all []int32
	for _, e := range t.examples {
		sum := int32(0)
		for _, k := range e.keys {
			sum += int32(x.gate.weights[k])
		}
		all = append(all, sum)
		if e.inside {
			inside = append(inside, sum)
		}
	}
	if len(inside) == 0 {
		return 1
	}
	slices.Sort(inside)
	x.gate.threshold = inside[int(missed*float64(len(inside)))]
	n := 0
	for _, sum := range all {
		if sum >= x.gate.threshold {
			n++
		}
	}
	return float64(n) / float64(len(all))
}
