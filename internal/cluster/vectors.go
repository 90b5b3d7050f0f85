package cluster

import (
	"math"
	"math/rand/v2"
)

// Options of Vectors. The zero value of a field takes its default.
type Options struct {
	Size      int     // of the vectors; default 48
	Window    int     // how far context words stand, at most; default 2
	Negatives int     // samples against each context word; default 4
	Epochs    int     // default 1
	Rate      float32 // at the beginning; default 0.05
	Frequent  float64 // a word of a larger share is left out at times; default 1e-4
}

func (o *Options) defaults() {
	if o.Size == 0 {
		o.Size = 48
	}
	if o.Window == 0 {
		o.Window = 2
	}
	if o.Negatives == 0 {
		o.Negatives = 4
	}
	if o.Epochs == 0 {
		o.Epochs = 1
	}
	if o.Rate == 0 {
		o.Rate = 0.05
	}
	if o.Frequent == 0 {
		o.Frequent = 1e-4
	}
}

// Vectors returns a vector for each of the words 0 to len(counts)-1, one
// behind the other. text holds the words of a raw text in order, negative
// where sentences end and for words without a vector; counts tells how often
// each word occurs.
func Vectors(text []int32, counts []int, o Options) []float32 {
	o.defaults()
	s := &skipGram{Options: o, rand: rand.New(rand.NewPCG(1, 2)), text: text}
	s.prepare(counts)
	s.in, s.out = make([]float32, len(counts)*o.Size), make([]float32, len(counts)*o.Size)
	for i := range s.in {
		s.in[i] = (s.rand.Float32() - 0.5) / float32(o.Size)
	}
	s.sum = make([]float32, o.Size)
	for epoch := range o.Epochs {
		for i := range text {
			done := (float32(epoch) + float32(i)/float32(len(text))) / float32(o.Epochs)
			s.rate = o.Rate * max(1-done, 1e-3)
			s.learn(i)
		}
	}
	return s.in
}

type skipGram struct {
	Options
	rand    *rand.Rand
	text    []int32
	keep    []float32 // the chance of a word not to be left out
	noise   []int32   // words as often as they are drawn
	in, out []float32
	sum     []float32 // the gradient of the word in the middle
	rate    float32
}

const noiseSize = 1 << 22

func (s *skipGram) prepare(counts []int) {
	total, power := 0.0, 0.0
	for _, n := range counts {
		total += float64(n)
		power += math.Pow(float64(n), 0.75)
	}
	s.keep = make([]float32, len(counts))
	for w, n := range counts {
		share := float64(n) / total / s.Frequent
		s.keep[w] = float32(min(1, (math.Sqrt(share)+1)/share))
		for range int(math.Ceil(math.Pow(float64(n), 0.75) / power * noiseSize)) {
			s.noise = append(s.noise, int32(w))
		}
	}
}

// learn moves the vectors of the word at i and those around it.
func (s *skipGram) learn(i int) {
	w := s.text[i]
	if w < 0 || s.rand.Float32() > s.keep[w] {
		return
	}
	width := 1 + s.rand.IntN(s.Window)
	for _, step := range [2]int{-1, 1} {
		for k := 1; k <= width; k++ {
			j := i + step*k
			if j < 0 || j >= len(s.text) || s.text[j] < 0 {
				break
			}
			s.pair(w, s.text[j])
		}
	}
}

// pair moves the vector of w towards the context and away from noise.
func (s *skipGram) pair(w, context int32) {
	n := s.Size
	in := s.in[int(w)*n : int(w)*n+n]
	sum := s.sum[:n]
	clear(sum)
	for k := 0; k <= s.Negatives; k++ {
		target, label := context, float32(1)
		if k > 0 {
			target, label = s.noise[s.rand.IntN(len(s.noise))], 0
			if target == context {
				continue
			}
		}
		out := s.out[int(target)*n : int(target)*n+n]
		dot := float32(0)
		for d, x := range in {
			dot += x * out[d]
		}
		g := (label - sigmoid(dot)) * s.rate
		for d, x := range in {
			sum[d] += g * out[d]
			out[d] += g * x
		}
	}
	for d := range in {
		in[d] += sum[d]
	}
}

func sigmoid(x float32) float32 {
	switch {
	case x > 8:
		return 1
	case x < -8:
		return 0
	}
	return float32(1 / (1 + math.Exp(-float64(x))))
}
