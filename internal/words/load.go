package words

import (
	"math/bits"

	"github.com/xinwen-go/xinwen/internal/fields"
	"github.com/xinwen-go/xinwen/internal/huffman"
)

// A packed model is a sequence of streams, each coded by package huffman, in
// the order that the packer's fields have.
type loader struct {
	model *Model

	head                              *fields.Reader // alphabet, tables, how many strings words go on from
	rows, gaps, masks, weights, pairs *fields.Reader // of pairs
	counts, low, high, nodes          *fields.Reader // of the trie
	kinds                             *fields.Reader // of words
}

func (l *loader) streams() []**fields.Reader {
	return []**fields.Reader{&l.head, &l.rows, &l.gaps, &l.masks, &l.weights, &l.pairs, &l.counts, &l.low, &l.high, &l.nodes, &l.kinds}
}

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	l := &loader{model: &Model{}}
	for _, r := range l.streams() {
		raw, rest, err := huffman.Decode(packed)
		if err != nil {
			return nil, errModel
		}
		*r, packed = fields.NewReader(raw), rest
	}
	l.alphabet()
	l.tables()
	inner := l.readPairs()
	l.readTrie(inner)
	for _, r := range l.streams() {
		if (*r).Failed() || (*r).Left() != 0 {
			return nil, errModel
		}
	}
	return l.model, nil
}

func (l *loader) alphabet() {
	r := l.head
	runes := make([]rune, r.Count(1))
	trained := r.Int()
	for i := range runes {
		runes[i] = rune(r.Int())
	}
	if r.Failed() || trained > len(runes) || len(runes) > 1<<14 {
		r.Fail()
		runes, trained = nil, 0
	}
	parts := make([]Part, len(runes))
	for i, b := range r.Bytes(len(runes)) {
		parts[i] = Part{int(b) % surnames, int(b) / surnames % givens}
	}
	l.model.alphabet = NewAlphabet(runes, trained, parts)
}

func (l *loader) tables() {
	m, r := l.model, l.head
	for _, table := range [][]uint64{m.kinds[:], m.repeats[:], m.covers[:covers], m.corpus[:covers], m.firsts[:], m.seconds[:], m.thirds[:]} {
		copy(table, lanes(r, len(table)))
	}
	prev, cur, next := lanes(r, m.alphabet.Trained), lanes(r, m.alphabet.Trained), lanes(r, m.alphabet.Trained)
	m.chars = make([]char, m.alphabet.Len())
	for id := range m.chars {
		from := id
		if from >= m.alphabet.Trained {
			from = unknown
		}
		m.chars[id] = char{prev[from], cur[from], next[from], m.alphabet.kinds[from], m.alphabet.parts[id]}
	}
	for from := range labels {
		for to := range labels {
			m.next[from][to] = int32(r.Int16())
		}
	}
}

// readPairs reads the pairs by their first and then their second character.
// It returns how many of them longer words begin with.
func (l *loader) readPairs() (inner int) {
	m := l.model
	all := l.pairs.Left()
	counts := make([]int, len(m.chars))
	for first := range counts {
		counts[first] = l.rows.Int()
		if counts[first] > all {
			l.rows.Fail()
			return 0
		}
		all -= counts[first]
	}
	m.others = newTable(counts)
	for first, n := range counts {
		second := -1
		for range n {
			second += l.gaps.Int() + 1
			if l.gaps.Failed() || second >= len(m.chars) || first+second == 0 {
				l.gaps.Fail()
				return 0
			}
			flags, mask := l.pairs.Byte(), l.masks.Byte()
			pair := pairOf(uint16(first), uint16(second))
			s := &m.frequent[home(pair)]
			if flags&isFrequent == 0 {
				s = m.others.add(uint16(first), uint16(second))
			}
			s.pair = pair
			s.after, s.before = bytes4(l.weights, mask), bytes4(l.weights, mask>>4)
			s.info = l.info(flags, &inner)
		}
	}
	return inner
}

// info returns the info of a string with those flags; inner counts the nodes.
func (l *loader) info(flags byte, inner *int) uint32 {
	info := uint32(flags) & (1<<flagBits - 1)
	if flags&hasKind != 0 {
		info |= uint32(l.kinds.Byte()) & (1<<kindBits - 1) << flagBits
	}
	if flags&goesOn != 0 {
		*inner++
		info |= uint32(*inner) << infoBits
	}
	return info
}

// More flags of strings in a packed model.
const (
	goesOn     = 1 << (flagBits + iota) // longer words begin so
	isFrequent                          // a pair of the table of frequent ones
	hasKind
)

// readTrie reads the trie in the order of levels; inner is the number of
// nodes of its first one.
func (l *loader) readTrie(inner int) {
	t := &l.model.trie
	inners, size := l.head.Int(), l.nodes.Left()
	if inners >= 1<<(32-infoBits) || inners > l.counts.Left() || inner > inners || size > 1<<24 {
		l.head.Fail()
		return
	}
	t.nodes = make([]node, 1, inners+2)
	t.chars, t.infos = make([]uint16, 0, size), make([]uint32, 0, size)
	for range inners {
		next := node{first: uint32(len(t.chars))}
		c := -1
		for range l.counts.Int() {
			if len(t.chars) == size {
				l.counts.Fail()
				return
			}
			c += int(l.low.Byte()) + int(l.high.Byte())<<8 + 1
			t.chars = append(t.chars, uint16(c))
			t.infos = append(t.infos, l.info(l.nodes.Byte(), &inner))
			next.last |= 1 << (c & 31)
		}
		t.nodes = append(t.nodes, next)
	}
	t.nodes = append(t.nodes, node{first: uint32(len(t.chars))})
	if inner != inners {
		l.head.Fail()
	}
}

// lanes reads n rows of four int16 and puts them into lanes.
func lanes(r *fields.Reader, n int) []uint64 {
	const bias = 1 << 11
	out := make([]uint64, n)
	for i := range out {
		for k := range labels {
			out[i] |= uint64(uint16(r.Int16()+bias)) << (16 * k)
		}
	}
	return out
}

// bytes4 reads the weights whose bit in mask is set, four lanes of bytes.
func bytes4(r *fields.Reader, mask uint8) uint32 {
	const bias = 1 << 7
	v := uint32(0x01010101 * bias)
	for mask &= 1<<labels - 1; mask != 0; mask &= mask - 1 {
		k := bits.TrailingZeros8(mask)
		v ^= uint32(r.Byte()) << (8 * k)
	}
	return v
}
