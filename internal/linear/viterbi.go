package linear

// never is the score of a transition the grammar forbids.
const never = -1 << 26

// transitions are the scores of label pairs and of the first and last label.
type transitions struct {
	n           int
	next        []float32 // from × to
	first, last []float32
}

// fill copies the transitions of p, with never where its grammar forbids one.
func (t *transitions) fill(p *parameters) {
	n := p.n
	t.n, t.next, t.first, t.last = n, grow(t.next, n*n), grow(t.first, n), grow(t.last, n)
	pick := func(w float32, ok bool) float32 {
		if !ok {
			return never
		}
		return w
	}
	for from := range n {
		t.first[from] = pick(p.first[from], p.grammar.first(from))
		t.last[from] = pick(p.last[from], p.grammar.last(from))
		for to := range n {
			t.next[from*n+to] = pick(p.next[from][to], p.grammar.next(from, to))
		}
	}
}

// viterbi finds the best path; its buffers are reused.
type viterbi struct {
	best2 [2][]float32
	back  []uint8
	path  []uint8
}

// best returns the labels with the highest sum of scores (positions × labels)
// and transitions; the lowest label wins ties. allowed, unless nil, holds the
// set of labels of each position as bits, zero for any. The result is valid
// until the next call.
func (v *viterbi) best(scores []float32, t *transitions, allowed []uint64) []uint8 {
	n := t.n
	length := len(scores) / n
	v.path = grow(v.path, length)
	if length == 0 {
		return v.path
	}
	v.back = grow(v.back, length*n)
	v.best2[0], v.best2[1] = grow(v.best2[0], n), grow(v.best2[1], n)
	here := v.best2[0]
	for k := range here {
		here[k] = t.first[k] + scores[k] + barred(allowed, 0, k)
	}
	for i := 1; i < length; i++ {
		before := here
		here = v.best2[i&1]
		v.step(here, before, t, v.back[i*n:(i+1)*n])
		for k := range here {
			here[k] = max(here[k], never) + scores[i*n+k] + barred(allowed, i, k)
		}
	}
	v.trace(here, t)
	return v.path
}

// step fills here with the best score of a path into each label, and back
// with the label it comes from.
func (v *viterbi) step(here, before []float32, t *transitions, back []uint8) {
	copy(here, t.next[:t.n])
	clear(back)
	for k := range here {
		here[k] += before[0]
	}
	for from := 1; from < t.n; from++ {
		row, score := t.next[from*t.n:(from+1)*t.n], before[from]
		if score <= never {
			continue
		}
		for k, s := range row {
			if s += score; s > here[k] {
				here[k], back[k] = s, uint8(from)
			}
		}
	}
}

func (v *viterbi) trace(here []float32, t *transitions) {
	last := 0
	for k := range here {
		if here[k]+t.last[k] > here[last]+t.last[last] {
			last = k
		}
	}
	for i := len(v.path) - 1; i >= 0; i-- {
		v.path[i] = uint8(last)
		last = int(v.back[i*t.n+last])
	}
}

func barred(allowed []uint64, i, label int) float32 {
	if allowed == nil || allowed[i] == 0 || allowed[i]>>label&1 == 1 {
		return 0
	}
	return never
}
