package tags

import (
	"math/bits"

	"github.com/xinwen-go/xinwen/internal/fields"
	"github.com/xinwen-go/xinwen/internal/huffman"
)

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	l := loader{model: &Model{}}
	for _, r := range l.streams() {
		raw, rest, err := huffman.Decode(packed)
		if err != nil {
			return nil, errModel
		}
		*r, packed = fields.NewReader(raw), rest
	}
	if !l.load() {
		return nil, errModel
	}
	return l.model, nil
}

// A loader reads the streams of a packed model.
type loader struct {
	model                                       *Model
	head, keys, entries, counts, labels, values *fields.Reader
}

func (l *loader) streams() []**fields.Reader {
	return []**fields.Reader{&l.head, &l.keys, &l.entries, &l.counts, &l.labels, &l.values}
}

func (l *loader) load() bool {
	m, h := l.model, l.head
	n := h.Count(1)
	if n < 1 || n > maxLabels {
		return false
	}
	for range n {
		m.Names = append(m.Names, string(h.Bytes(h.Count(1))))
	}
	m.open = h.Uint64() & (1<<n - 1)
	m.transitions, m.first = scores(h, n*n), scores(h, n)
	m.pairs = make([]pair, 1, l.counts.Left()+l.labels.Left()+1)
	l.dictionary(n)
	l.rows()
	bad := m.open == 0
	for _, r := range l.streams() {
		bad = bad || (*r).Failed() || (*r).Left() != 0
	}
	return !bad
}

func (l *loader) dictionary(labels int) {
	m, h := l.model, l.head
	kinds := make([]word, h.Count(1))
	for i := range kinds {
		k := &kinds[i]
		k.set, k.class = h.Uint64()&(1<<labels-1), uint16(h.Uint64())
		f := h.Byte()
		k.rare, k.id = f&1 != 0, uint32(f>>1&1)
		if k.set == 0 || k.class >= classOutside {
			h.Fail()
			return
		}
	}
	count := l.words()
	m.words = make([]word, count)
	t := newPlaces(count, wordBits)
	m.wordShift = t.shift
	m.slots = make([]slot, t.size)
	key, id := uint64(0), uint32(0)
	for i := range m.words {
		key += l.keys.Uint64()
		kind := l.entries.Uint64()
		if kind >= uint64(len(kinds)) || key>>wordBits != 0 {
			l.keys.Fail()
			return
		}
		w := &m.words[i]
		*w = kinds[kind]
		if w.id != 0 {
			id++
			w.id = id
			for role := range w.roles {
				w.roles[role] = l.row()
			}
		}
		at := t.place(uint32(key))
		if at >= len(m.slots) {
			l.keys.Fail()
			return
		}
		m.slots[at] = slot{uint32(key), uint32(i + 1)}
	}
}

// words reads how many words there are.
func (l *loader) words() int {
	n := l.head.Uint64()
	if n > uint64(l.entries.Left()) {
		l.head.Fail()
		return 0
	}
	return int(n)
}

func (l *loader) rows() {
	m := l.model
	count := l.head.Uint64()
	if count > uint64(l.counts.Left()) {
		l.head.Fail()
		return
	}
	t := newPlaces(int(count), rowBits)
	m.rowShift = t.shift
	m.rows = make([]row, t.size)
	key := uint64(0)
	for range count {
		key += l.keys.Uint64()
		at := t.place(uint32(key))
		if key>>rowBits != 0 || at >= len(m.rows)-1 {
			l.keys.Fail()
			return
		}
		m.rows[at] = row{uint32(key), l.row()}
	}
}

// row reads a row of weights and returns where it begins in pairs, 0 for an
// empty one.
func (l *loader) row() uint32 {
	n := l.counts.Byte()
	if n == 0 {
		return 0
	}
	m := l.model
	at := uint32(len(m.pairs))
	labels, values := l.labels.Bytes(int(n)), l.values.Bytes(int(n))
	if labels == nil || values == nil {
		return 0
	}
	m.pairs = append(m.pairs, pair{label: n})
	for i, label := range labels {
		m.pairs = append(m.pairs, pair{label, int8(values[i])})
	}
	return at
}

// Places gives out the slots of a hash table for keys that come sorted: the
// one that the upper bits of the key name, or the next free one.
type places struct {
	shift      uint
	size, free int
}

func newPlaces(count, keyBits int) places {
	n := max(bits.Len(uint(count+count/2)), 1)
	return places{shift: uint(keyBits - n), size: 1<<n + count/8 + 64}
}

func (p *places) place(key uint32) int {
	at := max(int(key>>p.shift), p.free)
	p.free = at + 1
	return at
}

func scores(r *fields.Reader, n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(r.Int16())
	}
	return out
}
