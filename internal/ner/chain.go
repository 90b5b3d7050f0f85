package ner

// A chain decodes one task.
type chain struct {
	grammar
	next   []int32 // from × to
	bias   []int32 // what is added for the labels
	offset int     // of the labels in a row
	kinds  []Kind
	scale  float64 // of scores to nats
}

func newChain(t Task) chain {
	n := t.Labels()
	c := chain{grammar: newGrammar(n), offset: t.offset(), kinds: taskKinds[t]}
	c.bias, c.next = make([]int32, n), make([]int32, n*n)
	return c
}

const never = -1 << 24

// A path holds the buffers of decoding a chain.
type path struct {
	scores   []int32 // positions × labels
	forward  []int32 // best path up to a label, with its score
	backward []int32 // best path behind a label
	back     []uint8
	labels   []uint8
	score    int32 // of the labels
	followed bool
}

func grow[T any](v []T, n int) []T {
	if cap(v) < n {
		return make([]T, n, n+n/2)
	}
	return v[:n]
}

// decode fills p.labels with the labels that the sums for the nth of their
// two tasks speak for.
func (c *chain) decode(p *path, sums []sum, nth int) {
	n := c.n
	length := len(sums)
	p.scores = grow(p.scores, length*n)
	for i := range sums {
		for k := range n {
			p.scores[i*n+k] = sums[i].of(nth, c.offset, k) + c.bias[k]
		}
	}
	c.best(p, length)
}

// best fills p.labels with the best labels of length characters by p.scores,
// and p.forward on the way.
func (c *chain) best(p *path, length int) {
	n := c.n
	p.labels = grow(p.labels, length)
	if length == 0 {
		return
	}
	p.forward, p.back = grow(p.forward, length*n), grow(p.back, length*n)
	for k := range n {
		p.forward[k] = never
		if opens(k) {
			p.forward[k] = c.next[outside*n+k] + p.scores[k]
		}
	}
	for i := 1; i < length; i++ {
		before, here := p.forward[(i-1)*n:i*n], p.forward[i*n:(i+1)*n]
		back, scores := p.back[i*n:(i+1)*n], p.scores[i*n:(i+1)*n]
		for _, to := range c.openers {
			top, from := int32(never*2), uint8(0)
			for _, f := range c.closers {
				if v := before[f] + c.next[int(f)*n+int(to)]; v > top {
					top, from = v, f
				}
			}
			here[to], back[to] = top+scores[to], from
		}
		for f := 1; f < n; f += 4 { // first and inner go on to inner and last
			for to := f + inner; to <= f+last; to++ {
				a, b := before[f]+c.next[f*n+to], before[f+inner]+c.next[(f+inner)*n+to]
				if a >= b {
					here[to], back[to] = a+scores[to], uint8(f)
				} else {
					here[to], back[to] = b+scores[to], uint8(f+inner)
				}
			}
		}
	}
	top := 0
	end := p.forward[(length-1)*n:]
	best := int32(never * 2)
	p.followed = false
	for _, k := range c.closers {
		if v := end[k] + c.next[int(k)*n+outside]; v > best {
			best, top = v, int(k)
		}
	}
	p.score = best
	for i := length - 1; i >= 0; i-- {
		p.labels[i] = uint8(top)
		top = int(p.back[i*n+top])
	}
}

// follow fills p.backward, once.
func (c *chain) follow(p *path) {
	if p.followed {
		return
	}
	p.followed = true
	n := c.n
	length := len(p.scores) / n
	p.backward = grow(p.backward, length*n)
	end := p.backward[(length-1)*n:]
	for k := range n {
		end[k] = never
		if closes(k) {
			end[k] = c.next[k*n+outside]
		}
	}
	for i := length - 2; i >= 0; i-- {
		here, behind := p.backward[i*n:(i+1)*n], p.backward[(i+1)*n:(i+2)*n]
		scores := p.scores[(i+1)*n : (i+2)*n]
		for _, from := range c.closers {
			top := int32(never * 2)
			for _, to := range c.openers {
				top = max(top, c.next[int(from)*n+int(to)]+scores[to]+behind[to])
			}
			here[from] = top
		}
		for b := 1; b < n; b += 4 {
			for from := b; from <= b+inner; from++ {
				here[from] = max(c.next[from*n+b+inner]+scores[b+inner]+behind[b+inner],
					c.next[from*n+b+last]+scores[b+last]+behind[b+last])
			}
		}
	}
}

// entities appends the entities of p.labels, of which the first is that of
// character at, whose kinds are in use.
func (c *chain) entities(dst []Entity, s *Sentence, p *path, at int, use uint8) []Entity {
	for i := 0; i < len(p.labels); i++ {
		l := int(p.labels[i])
		if l == outside {
			continue
		}
		from, kind := i, c.kinds[(l-1)/4]
		for !closes(int(p.labels[i])) && i+1 < len(p.labels) {
			i++
		}
		if use>>kind&1 == 0 {
			continue
		}
		c.follow(p)
		dst = append(dst, Entity{s.At(at + from), s.At(at + i + 1), kind, c.nats(c.margin(p, from, i))})
	}
	return dst
}

// margin returns by how much the best path beats the best one with another
// label at any one place from i to j.
func (c *chain) margin(p *path, i, j int) int32 {
	least := int32(-never)
	for ; i <= j; i++ {
		other := int32(never * 2)
		mine := int32(0)
		for k := range c.n {
			v := p.forward[i*c.n+k] + p.backward[i*c.n+k]
			if k == int(p.labels[i]) {
				mine = v
			} else {
				other = max(other, v)
			}
		}
		least = min(least, mine-other)
	}
	return least
}

// plausible appends the entities of kind k that are not in p.labels but in a
// reading that is worse than the best by at most gap.
func (c *chain) plausible(dst []Entity, s *Sentence, p *path, start, kind int, gap int32) []Entity {
	c.follow(p)
	n := c.n
	length := len(p.labels)
	top := p.score
	b, i, e, o := int(label(kind, first)), int(label(kind, inner)), int(label(kind, last)), int(label(kind, only))
	for from := range length {
		if v := p.forward[from*n+o] + p.backward[from*n+o]; v >= top-gap && int(p.labels[from]) != o {
			dst = append(dst, Entity{s.At(start + from), s.At(start + from + 1), c.kinds[kind], c.nats(v - top)})
		}
		if p.forward[from*n+b]+p.backward[from*n+b] < top-gap {
			continue
		}
		sum, before := p.forward[from*n+b], b
		for at := from + 1; at < length; at++ {
			end := sum + c.next[before*n+e] + p.scores[at*n+e] + p.backward[at*n+e]
			if end >= top-gap && !p.holds(from, at, uint8(b), uint8(e)) {
				dst = append(dst, Entity{s.At(start + from), s.At(start + at + 1), c.kinds[kind], c.nats(end - top)})
			}
			sum += c.next[before*n+i] + p.scores[at*n+i]
			before = i
			if sum+p.backward[at*n+i] < top-gap {
				break
			}
		}
	}
	return dst
}

// holds reports whether the best labels have an entity from i to j that
// begins and ends with these labels.
func (p *path) holds(i, j int, b, e uint8) bool {
	if p.labels[i] != b || p.labels[j] != e {
		return false
	}
	for k := i + 1; k < j; k++ {
		if p.labels[k] != b+inner {
			return false
		}
	}
	return true
}

func (c *chain) nats(score int32) float64 { return float64(score) / c.scale }
