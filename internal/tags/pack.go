package tags

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"

	"github.com/xinwen-go/xinwen/internal/huffman"
	"github.com/xinwen-go/xinwen/internal/linear"
)

// PackOptions configure Pack.
type PackOptions struct {
	Scale float64 // what a weight is multiplied with before it is rounded; 0 makes the largest 127
	Min   float64 // a weight with |w| below Min is dropped
}

// A packer writes the streams of a packed model.
type packer struct {
	corpus  *Corpus
	weights *linear.Weights
	opts    PackOptions
	head    []byte // names, transitions, kinds of entries
	keys    []byte // of words and rows, each less the one before it
	entries []byte // which kind of entry each word has
	counts  []byte // of the weights of each row
	labels  []byte
	values  []byte
}

// Pack returns a trained model in the form that Load reads.
func Pack(c *Corpus, w *linear.Weights, opts PackOptions) []byte {
	if opts.Scale == 0 {
		top := float32(0)
		for _, x := range w.Features {
			top = max(top, x, -x)
		}
		opts.Scale = 127 / float64(max(top, 1e-6))
	}
	p := &packer{corpus: c, weights: w, opts: opts}
	p.head = binary.AppendUvarint(nil, uint64(len(c.Names)))
	for _, n := range c.Names {
		p.head = append(binary.AppendUvarint(p.head, uint64(len(n))), n...)
	}
	p.head = binary.AppendUvarint(p.head, c.open)
	for _, t := range w.Transitions {
		p.int16(t)
	}
	for _, t := range w.First {
		p.int16(t)
	}
	p.dictionary()
	p.rows()
	return p.pack()
}

func (p *packer) int16(w float32) {
	q := min(max(math.Round(float64(w)*p.opts.Scale), -30000), 30000)
	p.head = binary.LittleEndian.AppendUint16(p.head, uint16(int16(q)))
}

// A kind of entry is what many words have in common.
type entryKind struct {
	entry
	rare, features bool
}

func (p *packer) dictionary() {
	c := p.corpus
	kinds := map[entryKind]int{}
	kindOf := func(k uint32) entryKind {
		return entryKind{c.entries[k], c.counts[k].total() < frequent, c.ids[k] != 0}
	}
	for _, k := range c.order {
		kinds[kindOf(k)]++
	}
	var list []entryKind
	for k := range kinds {
		list = append(list, k)
	}
	slices.SortFunc(list, func(a, b entryKind) int {
		return cmp.Or(kinds[b]-kinds[a], cmp.Compare(a.set, b.set), cmp.Compare(a.class, b.class), flags(a)-flags(b))
	})
	p.head = binary.AppendUvarint(p.head, uint64(len(list)))
	for i, k := range list {
		kinds[k] = i
		p.head = binary.AppendUvarint(p.head, k.set)
		p.head = binary.AppendUvarint(p.head, uint64(k.class))
		p.head = append(p.head, uint8(flags(k)))
	}
	p.head = binary.AppendUvarint(p.head, uint64(len(c.order)))
	last := uint32(0)
	for _, k := range c.order {
		p.keys = binary.AppendUvarint(p.keys, uint64(k-last))
		last = k
		p.entries = binary.AppendUvarint(p.entries, uint64(kinds[kindOf(k)]))
		if id := c.ids[k]; id != 0 {
			for role := range uint64(roles) {
				p.row(key(role, uint64(id), 0, 0))
			}
		}
	}
}

func flags(k entryKind) (f int) {
	if k.rare {
		f |= 1
	}
	if k.features {
		f |= 2
	}
	return f
}

// row writes the weights of the feature k.
func (p *packer) row(k uint64) {
	id, ok := p.corpus.Index.Lookup(k)
	n := p.weights.Labels
	if !ok || int(id+1)*n > len(p.weights.Features) {
		p.counts = append(p.counts, 0)
		return
	}
	count := 0
	for label, w := range p.weights.Features[int(id)*n : int(id+1)*n] {
		q := math.Round(float64(w) * p.opts.Scale)
		if q == 0 || math.Abs(float64(w)) < p.opts.Min {
			continue
		}
		count++
		p.labels = append(p.labels, uint8(label))
		p.values = append(p.values, uint8(int8(min(max(q, -127), 127))))
	}
	p.counts = append(p.counts, uint8(count))
}

// rows writes the features of several words or of characters.
func (p *packer) rows() {
	type feature struct {
		key uint32
		k   uint64
	}
	var list []feature
	for id := range p.corpus.Index.Len() {
		if k := p.corpus.Index.Key(uint32(id)); k>>54 >= roles && p.weighs(uint32(id)) {
			list = append(list, feature{rowKey(k), k})
		}
	}
	slices.SortFunc(list, func(a, b feature) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.k, b.k)) })
	list = slices.CompactFunc(list, func(a, b feature) bool { return a.key == b.key })
	p.head = binary.AppendUvarint(p.head, uint64(len(list)))
	last := uint32(0)
	for _, f := range list {
		p.keys = binary.AppendUvarint(p.keys, uint64(f.key-last))
		last = f.key
		p.row(f.k)
	}
}

// weighs reports whether feature id has a weight that is kept.
func (p *packer) weighs(id uint32) bool {
	n := p.weights.Labels
	if int(id+1)*n > len(p.weights.Features) {
		return false
	}
	for _, w := range p.weights.Features[int(id)*n : int(id+1)*n] {
		if math.Round(float64(w)*p.opts.Scale) != 0 && math.Abs(float64(w)) >= p.opts.Min {
			return true
		}
	}
	return false
}

// pack returns the streams in the order that Load reads them.
func (p *packer) pack() []byte {
	var out []byte
	for _, s := range [][]byte{p.head, p.keys, p.entries, p.counts, p.labels, p.values} {
		out = huffman.Append(out, s)
	}
	return out
}
