package words

import (
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/binary"
	"math"
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// PackOptions configure Pack.
type PackOptions struct {
	Scale float64 // what a weight is multiplied with before it is rounded
	Min   float64 // a weight of a pair with |w| below Min is dropped
}

// A packed model is a flate stream; packer writes its parts in the order
// that Load reads them.
type packer struct {
	corpus  *Corpus
	weights *linear.Weights
	opts    PackOptions
	out     []byte
}

// Pack returns a trained model in the form that Load reads.
func Pack(c *Corpus, w *linear.Weights, opts PackOptions) ([]byte, error) {
	p := &packer{corpus: c, weights: w, opts: opts}
	p.alphabet()
	p.tables()
	p.pairs()
	p.lexicon()
	var b bytes.Buffer
	f, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := f.Write(p.out); err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (p *packer) uvarint(n int) { p.out = binary.AppendUvarint(p.out, uint64(n)) }

func (p *packer) alphabet() {
	a := p.corpus.Alphabet
	p.uvarint(len(a.runes))
	p.uvarint(a.Trained - known)
	for _, r := range a.runes {
		p.uvarint(int(r))
	}
	for _, part := range a.parts[known:] {
		p.out = append(p.out, uint8(part))
	}
}

func (p *packer) tables() {
	p.table(tKinds, kindTriples)
	p.table(tRepeat, repeats)
	p.table(tCover, covers)
	p.table(tCorpus, covers)
	p.table(tFirst, firsts)
	p.table(tSecond, seconds)
	p.table(tThird, thirds)
	for t := uint64(tPrev); t <= tNext; t++ {
		p.table(t, p.corpus.Alphabet.Trained)
	}
	for from := range labels {
		for to := range labels {
			p.int16(p.weights.Transitions[from*labels+to])
		}
	}
}

func (p *packer) table(template uint64, n int) {
	for a := range n {
		for _, w := range p.row(template, a, 0) {
			p.int16(w)
		}
	}
}

func (p *packer) int16(w float32) {
	q := math.Round(float64(w) * p.opts.Scale)
	p.out = binary.LittleEndian.AppendUint16(p.out, uint16(int16(min(max(q, -1500), 1500))))
}

// row returns the weights of a feature.
func (p *packer) row(template uint64, a, b int) [labels]float32 {
	id, ok := p.corpus.Index.Lookup(key(template, uint64(a), uint64(b)))
	at := int(id) * labels
	if !ok || at+labels > len(p.weights.Features) {
		return [labels]float32{}
	}
	return [labels]float32(p.weights.Features[at:])
}

// A packedPair is a pair of characters with the weights that are not zero.
type packedPair struct {
	first, second uint16
	mask          uint8
	weights       []uint8
}

func (p *packer) pairs() {
	rows := make([][]packedPair, p.corpus.Alphabet.Len())
	for _, q := range p.allPairs() {
		rows[q.first] = append(rows[q.first], q)
	}
	bases, size := place(rows)
	p.uvarint(size)
	placed := make([]packedPair, size+len(rows))
	for first, row := range rows {
		p.uvarint(bases[first])
		p.uvarint(len(row))
		last := -1
		for _, q := range row {
			p.uvarint(int(q.second) - last - 1)
			last = int(q.second)
			placed[bases[first]+last] = q
			placed[bases[first]+last].first++
		}
	}
	placed = slices.DeleteFunc(placed, func(q packedPair) bool { return q.first == 0 })
	p.uvarint(len(placed))
	for _, q := range placed {
		p.out = append(p.out, q.mask)
	}
	for _, q := range placed {
		p.out = append(p.out, q.weights...)
	}
}

// allPairs returns the pairs that have weights or begin a word of the
// lexicon, sorted.
func (p *packer) allPairs() []packedPair {
	wanted := map[[2]uint16]bool{}
	for _, w := range p.corpus.Lexicon.words {
		wanted[[2]uint16{w[0], w[1]}] = true
	}
	for id := range p.corpus.Index.Len() {
		k := p.corpus.Index.Key(uint32(id))
		if t := k >> 56; t == tBefore || t == tAfter {
			c := [2]uint16{uint16(k >> 28), uint16(k)}
			if !wanted[c] {
				wanted[c] = false // not lexical, but wanted
			}
		}
	}
	var pairs []packedPair
	for c, lexical := range wanted {
		q := p.pair(c[0], c[1])
		if lexical || q.mask != 0 {
			pairs = append(pairs, q)
		}
	}
	slices.SortFunc(pairs, func(a, b packedPair) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.second, b.second))
	})
	return pairs
}

func (p *packer) pair(first, second uint16) packedPair {
	q := packedPair{first: first, second: second}
	after, before := p.row(tAfter, int(first), int(second)), p.row(tBefore, int(first), int(second))
	for k, w := range append(after[:], before[:]...) {
		n := math.Round(float64(w) * p.opts.Scale)
		if n == 0 || math.Abs(float64(w)) < p.opts.Min {
			continue
		}
		q.mask |= 1 << k
		q.weights = append(q.weights, uint8(int8(min(max(n, -127), 127))))
	}
	return q
}

// place finds a base for every row so that no two pairs share a slot: the
// longest rows first, each at the first base that fits.
func place(rows [][]packedPair) (bases []int, size int) {
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(rows[b]) - len(rows[a]) })
	bases = make([]int, len(rows))
	var used []bool
	firstFree := 0
	for _, r := range order {
		row := rows[r]
		if len(row) == 0 {
			break
		}
		for firstFree < len(used) && used[firstFree] {
			firstFree++
		}
		base := max(firstFree-int(row[0].second), 0)
		for !fits(used, row, base) {
			base++
		}
		bases[r] = base
		for _, q := range row {
			at := base + int(q.second)
			for at >= len(used) {
				used = append(used, false)
			}
			used[at] = true
		}
		size = max(size, base)
	}
	return bases, max(size+1, len(used))
}

func fits(used []bool, row []packedPair, base int) bool {
	for _, q := range row {
		if at := base + int(q.second); at < len(used) && used[at] {
			return false
		}
	}
	return true
}

func (p *packer) lexicon() {
	words := p.corpus.Lexicon.words
	p.uvarint(len(words))
	edges := 0
	var flags, lengths, ids []byte
	var last []uint16
	for _, w := range words {
		flags = append(flags, uint8(p.corpus.Lexicon.prefixes[string(runesOf(w))].Flags))
		shared := 0
		for shared < min(len(last), len(w)) && last[shared] == w[shared] {
			shared++
		}
		edges += len(w) - max(shared, 2)
		lengths = append(lengths, uint8(shared<<4|(len(w)-shared)))
		for _, id := range w[shared:] {
			ids = binary.AppendUvarint(ids, uint64(id))
		}
		last = w
	}
	p.uvarint(edges)
	p.out = append(p.out, flags...)
	p.out = append(append(p.out, lengths...), ids...)
}
