package words

import (
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

	firsts []uint32 // of the strings that words go on from, where in the trie those that follow begin
	sizes  []uint16 // and how many do
	inner  int      // how many of them were read
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
	l.readSizes()
	l.readTrie(l.readPairs())
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
	if r.Failed() || trained > len(runes) || len(runes) > maxChars-known {
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
// It returns the slots of those that longer words begin with.
func (l *loader) readPairs() (inner []*slot) {
	m := l.model
	counts, others := l.rowSizes(), l.rowSizes()
	m.slots, m.others = make([]slot, homes), newTable(others)
	m.short = shortCells()
	weights := newWeightReader(l.weights)
	inner = make([]*slot, 0, len(l.sizes))
	for first, n := range counts {
		second := uint64(0)
		flags, masks := l.pairs.Bytes(n), l.masks.Bytes(n)
		if len(masks) < n {
			return inner
		}
		for i, f := range flags {
			second += l.gaps.Uint64()
			if second >= uint64(len(m.chars)) || first == 0 && second == 0 {
				l.gaps.Fail()
				return inner
			}
			if f&isAtHome == 0 {
				others[first]--
			}
			if others[first] < 0 { // no room
				l.rows.Fail()
				return inner
			}
			s := m.newSlot(uint32(first), uint32(second), f)
			s.after, s.before = weights.next(masks[i])
			s.info = l.info(f)
			if s.info>>infoBits != 0 {
				inner = append(inner, s)
			}
			second++
		}
	}
	if weights.at != weights.end {
		l.masks.Fail()
	}
	return inner
}

// rowSizes reads how many pairs each first character has.
func (l *loader) rowSizes() []int {
	sizes := make([]int, len(l.model.chars))
	all := l.pairs.Left()
	for first := range sizes {
		if sizes[first] = l.rows.Int(); sizes[first] > all {
			l.rows.Fail()
			return nil
		}
		all -= sizes[first]
	}
	return sizes
}

// newSlot returns a free slot for a pair with those flags.
func (m *Model) newSlot(first, second uint32, flags byte) *slot {
	if flags&isAtHome == 0 {
		return m.others.add(uint16(first), uint16(second))
	}
	home, tag := homeOf(first, second)
	if flags&sharesHome != 0 {
		tag |= hasOthers
	}
	s := &m.slots[home]
	s.tag = uint16(tag)
	return s
}

// info returns the info of a string with those flags.
func (l *loader) info(flags byte) uint32 {
	info := uint32(flags) % flagSets
	if flags&hasKind != 0 {
		info |= uint32(l.kinds.Byte()) & (1<<kindBits - 1) << flagBits
	}
	if flags&goesOn != 0 && l.inner < len(l.firsts) {
		info |= l.firsts[l.inner] << infoBits
		l.inner++
	}
	return info
}

// More flags of strings in a packed model.
const (
	goesOn   = 1 << (flagBits + iota) // longer words begin so
	isAtHome                          // a pair that has its home
	hasKind
	sharesHome // a pair that has its home, where others would have theirs
)

// readSizes reads how many strings follow each one that words go on from.
func (l *loader) readSizes() {
	n := l.head.Int()
	if n > l.counts.Left() || l.nodes.Left() > maxStrings {
		l.head.Fail()
		return
	}
	l.sizes, l.firsts = make([]uint16, n), make([]uint32, n)
	at := 1
	for i := range l.sizes {
		n := l.counts.Int()
		l.firsts[i], l.sizes[i] = uint32(at), uint16(n)
		if at += n; n == 0 || n > maxChars || at > l.nodes.Left()+1 {
			l.counts.Fail()
			l.sizes, l.firsts = nil, nil
			return
		}
	}
}

// readTrie reads the trie in the order of levels; the strings of two
// characters have those slots.
func (l *loader) readTrie(pairs []*slot) {
	t := &l.model.trie
	t.children = make([]child, 1, l.nodes.Left()+1)
	for i, n := range l.sizes {
		low, high, flags := l.low.Bytes(int(n)), l.high.Bytes(int(n)), l.nodes.Bytes(int(n))
		if len(low) < len(flags) || len(high) < len(flags) {
			return
		}
		c, thirds := -1, uint16(0)
		for k, f := range flags {
			c += int(low[k]) + int(high[k])<<8 + 1
			if c < known || c >= len(l.model.chars) {
				l.low.Fail()
				return
			}
			t.children = append(t.children, child{l.info(f), uint16(c), n - uint16(k) - 1})
			thirds |= 1 << (c % thirdBits)
		}
		if i < len(pairs) {
			pairs[i].thirds = thirds
		}
	}
	if l.inner != len(l.sizes) {
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
