package tags

import (
	"errors"
	"math/bits"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// A Model tags words. It is immutable and safe for concurrent use.
type Model struct {
	Names  []string // of the labels
	linear *linear.Model
	words  dictionary
}

var errModel = errors.New("tags: not a packed model, or a damaged one")

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	r := &reader{raw: packed}
	m := &Model{}
	for range min(r.count(), 64) {
		name := make([]byte, r.count())
		for i := range name {
			name[i] = r.byte()
		}
		m.Names = append(m.Names, string(name))
	}
	m.words = readDictionary(r)
	if r.bad {
		return nil, errModel
	}
	var err error
	if m.linear, err = linear.Load(r.raw); err != nil || m.linear.Labels != len(m.Names) {
		return nil, errModel
	}
	return m, nil
}

// A Buffer holds what tagging needs besides the model. It is reused from one
// sentence to the next and must not be used concurrently.
type Buffer struct {
	shapes []shape
	lists  []candidate
	from   []int32 // word i has the candidates lists[from[i]:from[i+1]]
	labels []uint8
}

// A candidate is a label a word may have.
type candidate struct {
	label uint8
	back  uint8 // which candidate of the word before
	score int32
}

// Reset begins a new sentence.
func (b *Buffer) Reset() {
	b.shapes = append(b.shapes[:0], outside, outside)
}

// Add adds a word to the sentence.
func (b *Buffer) Add(word string) { b.shapes = append(b.shapes, shapeOf(word)) }

// Require gives the word that was added last its label.
func (b *Buffer) Require(label uint8) {
	b.shapes[len(b.shapes)-1].set = 1 << label
}

// Tag returns the labels of the words of the sentence in buf. The result is
// valid until buf is used again.
func (m *Model) Tag(b *Buffer) []uint8 {
	for i := range b.shapes[2:] {
		b.shapes[i+2].know(m.words)
	}
	n := len(b.shapes) - 2
	b.shapes = append(b.shapes, outside, outside)
	b.lists, b.from = b.lists[:0], append(b.from[:0], 0)
	for i := range n {
		m.candidates(b, i)
		m.connect(b, i)
		b.from = append(b.from, int32(len(b.lists)))
	}
	return b.trace(n)
}

// candidates appends the labels word i may have with the scores of its features.
func (m *Model) candidates(b *Buffer, i int) {
	set := b.shapes[i+2].set
	if set != 0 && set&(set-1) == 0 {
		b.lists = append(b.lists, candidate{label: uint8(bits.TrailingZeros64(set))})
		return
	}
	var scores [64]int32
	var ks [templates]uint64
	keys(&ks, b.shapes, i+2)
	for _, k := range ks {
		m.linear.Add(scores[:], k)
	}
	if set == 0 {
		set = best(scores[:m.linear.Labels])
	}
	for ; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		b.lists = append(b.lists, candidate{label: uint8(k), score: scores[k]})
	}
}

// best returns the labels of the highest scores.
func best(scores []int32) uint64 {
	const count = 5
	set := uint64(0)
	for range min(count, len(scores)) {
		top := -1
		for k, s := range scores {
			if set>>k&1 == 0 && (top < 0 || s > scores[top]) {
				top = k
			}
		}
		set |= 1 << top
	}
	return set
}

// connect adds to the scores of the candidates of word i the best path to them.
func (m *Model) connect(b *Buffer, i int) {
	here := b.lists[b.from[i]:]
	if i == 0 {
		for k := range here {
			here[k].score += m.linear.Transitions.First(here[k].label)
		}
		return
	}
	before := b.lists[b.from[i-1]:b.from[i]]
	for k := range here {
		top, from := int32(-1<<30), 0
		for j, c := range before {
			if s := c.score + m.linear.Transitions.Next(c.label, here[k].label); s > top {
				top, from = s, j
			}
		}
		here[k].score += top
		here[k].back = uint8(from)
	}
}

func (b *Buffer) trace(n int) []uint8 {
	if cap(b.labels) < n {
		b.labels = make([]uint8, n+n/2)
	}
	b.labels = b.labels[:n]
	if n == 0 {
		return b.labels
	}
	at := 0
	last := b.lists[b.from[n-1]:]
	for k := range last {
		if last[k].score > last[at].score {
			at = k
		}
	}
	for i := n - 1; i >= 0; i-- {
		c := b.lists[int(b.from[i])+at]
		b.labels[i], at = c.label, int(c.back)
	}
	return b.labels
}
