package words

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
	Scale float64 // what a weight is multiplied with before it is rounded
	Min   float64 // a weight of a pair with |w| below Min is dropped
}

// A packer writes the streams of a packed model; Load reads them in the order
// of the fields.
type packer struct {
	corpus  *Corpus
	weights *linear.Weights
	opts    PackOptions

	head                             []byte
	rows, gaps, masks, values, pairs []byte
	counts, low, high, nodes         []byte
	kinds                            []byte
}

// Pack returns a trained model in the form that Load reads.
func Pack(c *Corpus, w *linear.Weights, opts PackOptions) []byte {
	p := &packer{corpus: c, weights: w, opts: opts}
	p.alphabet()
	p.tables()
	p.writePairs()
	p.trie()
	var out []byte
	for _, s := range [][]byte{p.head, p.rows, p.gaps, p.masks, p.values, p.pairs, p.counts, p.low, p.high, p.nodes, p.kinds} {
		out = huffman.Append(out, s)
	}
	return out
}

func (p *packer) uvarint(n int) { p.head = binary.AppendUvarint(p.head, uint64(n)) }

func (p *packer) alphabet() {
	a := p.corpus.Alphabet
	p.uvarint(len(a.runes))
	p.uvarint(a.Trained - known)
	for _, r := range a.runes {
		p.uvarint(int(r))
	}
	for _, part := range a.parts[known:] {
		p.head = append(p.head, uint8(part))
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
	p.head = binary.LittleEndian.AppendUint16(p.head, uint16(int16(min(max(q, -1500), 1500))))
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

func (p *packer) writePairs() {
	pairs := p.allPairs()
	flags := p.homeFlags(pairs)
	size, others := make([]int, p.corpus.Alphabet.Len()), make([]int, p.corpus.Alphabet.Len())
	next := [2]uint16{} // the pair with the smallest gap
	for i, q := range pairs {
		size[q.first]++
		if flags[i]&isAtHome == 0 {
			others[q.first]++
		}
		if q.first != next[0] {
			next = [2]uint16{q.first, 0}
		}
		p.gaps = binary.AppendUvarint(p.gaps, uint64(q.second-next[1]))
		next[1] = q.second + 1
		p.pairs = append(p.pairs, flags[i]|p.flags([]uint16{q.first, q.second}))
		p.masks = append(p.masks, q.mask)
		p.values = append(p.values, q.weights...)
	}
	for _, sizes := range [][]int{size, others} {
		for _, n := range sizes {
			p.rows = binary.AppendUvarint(p.rows, uint64(n))
		}
	}
}

// homeFlags tells which of the pairs get their homes: those than which no
// more frequent one has the same.
func (p *packer) homeFlags(pairs []packedPair) []byte {
	order := make([]int, len(pairs))
	for i := range order {
		order[i] = i
	}
	count := func(i int) int { return p.corpus.pairs[pairOf(pairs[i].first, pairs[i].second)] }
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(count(b), count(a)) })
	flags := make([]byte, len(pairs))
	var owner [homes]int // of each home, counted from 1
	for _, i := range order {
		h, _ := homeOf(uint32(pairs[i].first), uint32(pairs[i].second))
		if owner[h] > 0 {
			flags[owner[h]-1] |= sharesHome
			continue
		}
		owner[h], flags[i] = i+1, isAtHome
	}
	return flags
}

// flags returns the flags of a string and writes its kind.
func (p *packer) flags(ids []uint16) byte {
	e := p.corpus.Lexicon.prefixes[string(runesOf(ids))]
	flags := byte(e.Flags)
	if e.Kind != 0 {
		flags |= hasKind
		p.kinds = append(p.kinds, e.Kind)
	}
	if e.longer {
		flags |= goesOn
	}
	return flags
}

// trie writes the strings of three and more characters that words begin
// with, level by level, each after the string without its last character.
func (p *packer) trie() {
	words := p.corpus.Lexicon.words
	inners := 0
	for n := 2; n < maxWord; n++ {
		for i := 0; i < len(words); {
			end := i + 1
			for end < len(words) && samePrefix(words[i], words[end], n) {
				end++
			}
			if len(words[end-1]) > n {
				inners++
				p.children(words[i:end], n)
			}
			i = end
		}
	}
	p.uvarint(inners)
}

func samePrefix(a, b []uint16, n int) bool {
	return len(a) >= n && len(b) >= n && slices.Equal(a[:n], b[:n])
}

// children writes the strings of n+1 characters that words, which share n of
// them, begin with.
func (p *packer) children(words [][]uint16, n int) {
	count, last := 0, -1
	for _, w := range words {
		if len(w) == n || int(w[n]) == last {
			continue
		}
		gap := int(w[n]) - last - 1
		p.low, p.high = append(p.low, uint8(gap)), append(p.high, uint8(gap>>8))
		p.nodes = append(p.nodes, p.flags(w[:n+1]))
		last = int(w[n])
		count++
	}
	p.counts = binary.AppendUvarint(p.counts, uint64(count))
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
