package linear

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// A Model is a packed model made ready to score. It is immutable and safe for
// concurrent use.
type Model struct {
	Labels      int
	Transitions Transitions

	drop  uint   // bits of a 64-bit key that are not kept
	shift uint   // what makes a kept key its first slot
	slots []slot // open addressing, sorted by key as far as the probes allow
	pairs []pair
}

// A slot holds the row of one feature: pairs[from:end].
type slot struct{ key, from, end uint32 }

type pair struct {
	label  uint8
	weight int8
}

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	raw, err := inflate(packed)
	if err != nil {
		return nil, err
	}
	r := reader{raw: raw}
	labels, hashBits, rows := r.uvarint(), r.uvarint(), r.uvarint()
	if r.bad || labels < 1 || labels > 256 || hashBits < 16 || hashBits > 32 || rows > len(raw) {
		return nil, errPacked
	}
	m := &Model{Labels: labels, drop: uint(64 - hashBits)}
	m.Transitions.t = transitions[int32]{n: labels, next: r.scores(labels * labels), first: r.scores(labels), last: r.scores(labels)}
	m.fill(&r, rows, hashBits)
	if r.bad || len(r.raw) != 0 {
		return nil, errPacked
	}
	return m, nil
}

// fill reads the rows, which are sorted by key. Slots are taken in that order,
// so a probe never has to wrap around if the table has room behind its end.
func (m *Model) fill(r *reader, rows, hashBits int) {
	sizeBits := max(bits.Len(uint(rows+rows/2)), 1)
	m.shift = uint(max(hashBits-sizeBits, 0))
	m.slots = make([]slot, 1<<min(sizeBits, hashBits), 1<<min(sizeBits, hashBits)+rows/8+64)
	keys := make([]uint32, rows)
	last := 0
	for i := range keys {
		last += r.uvarint()
		keys[i] = uint32(last)
	}
	r.bad = r.bad || last>>hashBits != 0
	lengths := r.bytes(rows)
	total := 0
	for _, n := range lengths {
		total += int(n)
	}
	labels, weights := r.bytes(total), r.bytes(total)
	if r.bad {
		return
	}
	m.pairs = make([]pair, total)
	for i := range m.pairs {
		if int(labels[i]) >= m.Labels {
			r.bad = true
			return
		}
		m.pairs[i] = pair{labels[i], int8(weights[i])}
	}
	from, free := uint32(0), 0
	for i, key := range keys {
		at := max(int(key>>m.shift), free)
		for at >= len(m.slots) {
			m.slots = append(m.slots, slot{})
		}
		end := from + uint32(lengths[i])
		m.slots[at] = slot{key, from, end}
		from, free = end, at+1
	}
	m.slots = append(m.slots, slot{})
}

// Add adds the weights of the feature with that key, one per label, to
// scores. A feature the model does not know adds nothing.
func (m *Model) Add(scores []int32, key uint64) {
	for _, p := range m.row(key) {
		scores[p.label] += int32(p.weight)
	}
}

func (m *Model) row(key64 uint64) []pair {
	key := uint32(key64 >> m.drop)
	for i := int(key >> m.shift); i < len(m.slots); i++ {
		s := m.slots[i]
		if s.key == key && s.end > s.from {
			return m.pairs[s.from:s.end]
		}
		if s.end == 0 || s.key > key {
			return nil
		}
	}
	return nil
}

// A reader takes fields off the front of raw. After a field that is not
// there, bad is true and every field is zero.
type reader struct {
	raw []byte
	bad bool
}

func (r *reader) uvarint() int {
	v, n := binary.Uvarint(r.raw)
	if n <= 0 || v > math.MaxUint32 {
		r.bad, r.raw = true, nil
		return 0
	}
	r.raw = r.raw[n:]
	return int(v)
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.raw) {
		r.bad, r.raw = true, nil
		return make([]byte, n)
	}
	b := r.raw[:n]
	r.raw = r.raw[n:]
	return b
}

func (r *reader) scores(n int) []int32 {
	out := make([]int32, n)
	raw := r.bytes(2 * n)
	for i := range out {
		out[i] = int32(int16(binary.LittleEndian.Uint16(raw[2*i:])))
		if out[i] == math.MinInt16 {
			out[i] = never
		}
	}
	return out
}
