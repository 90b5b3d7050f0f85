package ner

import "github.com/xinwen-go/xinwen/internal/linear"

// A lattice holds the chances of the labels of a sentence.
type lattice struct {
	weights     []float64 // of the labels, zero for those that are barred
	alpha, beta []float64
	pairs       []float64 // expected, from × to
}

// run fills l with the chances of the labels; with bound, of those of gold
// only.
func (t *trainer) run(l *lattice, gold []labelSet, bound bool) {
	n, length := t.n, len(gold)
	l.alpha, l.beta, l.pairs = grow(l.alpha, length*n), grow(l.beta, length*n), grow(l.pairs, n*n)
	clear(l.alpha)
	clear(l.beta)
	clear(l.pairs)
	l.weights = append(l.weights[:0], t.local[:length*n]...)
	if bound {
		for i, g := range gold {
			for k := range n {
				if !g.has(k) {
					l.weights[i*n+k] = 0
				}
			}
		}
	}
	t.forward(l, length)
	t.backward(l, length)
}

// forward fills alpha: the share of each label given the characters so far.
func (t *trainer) forward(l *lattice, length int) {
	n := t.n
	for _, k := range t.openers {
		l.alpha[k] = t.exp[outside*n+int(k)] * l.weights[k]
	}
	linear.Normalize(l.alpha[:n])
	for i := 1; i < length; i++ {
		before, here, weights := l.alpha[(i-1)*n:i*n], l.alpha[i*n:(i+1)*n], l.weights[i*n:(i+1)*n]
		for _, to := range t.openers {
			sum := 0.0
			for _, from := range t.closers {
				sum += before[from] * t.exp[int(from)*n+int(to)]
			}
			here[to] = sum * weights[to]
		}
		for b := 1; b < n; b += 4 {
			for to := b + inner; to <= b+last; to++ {
				here[to] = (before[b]*t.exp[b*n+to] + before[b+inner]*t.exp[(b+inner)*n+to]) * weights[to]
			}
		}
		linear.Normalize(here)
	}
}

// backward fills beta, the weight of what follows each label, and pairs.
func (t *trainer) backward(l *lattice, length int) {
	n := t.n
	for _, k := range t.closers {
		l.beta[(length-1)*n+int(k)] = t.exp[int(k)*n+outside]
	}
	follow := make([]float64, n)
	for i := length - 1; i > 0; i-- {
		before, here := l.alpha[(i-1)*n:i*n], l.beta[(i-1)*n:i*n]
		for k := range n {
			follow[k] = l.weights[i*n+k] * l.beta[i*n+k]
		}
		total := 0.0
		for _, from := range t.closers {
			sum := 0.0
			for _, to := range t.openers {
				sum += t.exp[int(from)*n+int(to)] * follow[to]
			}
			here[from] = sum
			total += sum * before[from]
		}
		for b := 1; b < n; b += 4 {
			for from := b; from <= b+inner; from++ {
				here[from] = t.exp[from*n+b+inner]*follow[b+inner] + t.exp[from*n+b+last]*follow[b+last]
				total += here[from] * before[from]
			}
		}
		t.addPairs(l, before, follow, 1/total)
		linear.Normalize(here)
	}
}

// addPairs adds the expected transitions from one character to the next.
func (t *trainer) addPairs(l *lattice, before, follow []float64, norm float64) {
	n := t.n
	for _, from := range t.closers {
		a := before[from] * norm
		if before[from] < 1e-9 {
			continue
		}
		for _, to := range t.openers {
			l.pairs[int(from)*n+int(to)] += a * t.exp[int(from)*n+int(to)] * follow[to]
		}
	}
	for b := 1; b < n; b += 4 {
		for from := b; from <= b+inner; from++ {
			for to := b + inner; to <= b+last; to++ {
				l.pairs[from*n+to] += before[from] * norm * t.exp[from*n+to] * follow[to]
			}
		}
	}
}

// chances fills dst with the chance of each label at i.
func (l *lattice) chances(dst []float64, i int) {
	n := len(dst)
	for k := range dst {
		dst[k] = l.alpha[i*n+k] * l.beta[i*n+k]
	}
	linear.Normalize(dst)
}
