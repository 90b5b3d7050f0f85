package tags

import (
	"strings"

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
	m.roles = make([][roles]row, 1, l.entries.Left()+1)
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
	names := l.names()
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
		if k.rare && names>>(k.class/maxLabels)&1 == 0 && names>>(k.class%maxLabels)&1 == 0 {
			k.set &^= names // what was seen as something else is no name
		}
	}
	count := l.words()
	m.words = make([]word, count)
	t := newPlaces(count)
	m.wordHomes = t.homes
	m.slots = make([]slot, t.size)
	key, id := uint64(0), uint32(0)
	for i := range m.words {
		key += l.keys.Uint64()
		kind := l.entries.Uint64()
		if kind >= uint64(len(kinds)) || key>>keyBits != 0 {
			l.keys.Fail()
			return
		}
		w := &m.words[i]
		*w = kinds[kind]
		if w.id != 0 {
			id++
			w.id = id
			var rows [roles]row
			for role := range rows {
				rows[role] = l.row()
			}
			m.roles = append(m.roles, rows)
		}
		at := t.place(uint32(key))
		if at >= len(m.slots) {
			l.keys.Fail()
			return
		}
		m.slots[at] = slot{uint32(key), uint32(i + 1)}
	}
}

// names returns the labels of names of people.
func (l *loader) names() (set uint64) {
	for i, n := range l.model.Names {
		if strings.HasPrefix(n, "nr") {
			set |= 1 << i
		}
	}
	return set
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
	t := newPlaces(int(count))
	m.rowHomes = t.homes
	m.rows = make([]row, t.size)
	key := uint64(0)
	for range count {
		key += l.keys.Uint64()
		at := t.place(uint32(key))
		if key>>keyBits != 0 || at >= len(m.rows)-1 {
			l.keys.Fail()
			return
		}
		m.rows[at] = l.row()
		m.rows[at].key = uint32(key)
		bit := key >> (keyBits - presentBits)
		m.present[bit/64] |= 1 << (bit % 64)
	}
}

// row reads a row.
func (l *loader) row() (r row) {
	n := int(l.counts.Byte())
	labels, values := l.labels.Bytes(n), l.values.Bytes(n)
	if len(labels) != len(values) {
		return row{}
	}
	for _, label := range labels {
		if int(label) >= maxLabels || r.set>>label != 0 { // they rise
			l.labels.Fail()
			return row{}
		}
		r.set |= 1 << label
	}
	if n > inRow {
		r.data = uint32(len(l.model.weights))
		l.model.weights = append(l.model.weights, values...)
		return r
	}
	for i, w := range values {
		r.data |= uint32(w) << (8 * i)
	}
	return r
}

// Places gives out the places of a hash table for keys that come sorted: the
// home of the key, or the next free one.
type places struct {
	homes      uint64
	size, free int
}

// keyBits is the length of the keys of words and of rows.
const keyBits = 30

// home is where in a table with that number of homes a key belongs; it rises
// with the key.
func home(key uint32, homes uint64) int { return int(uint64(key) * homes >> keyBits) }

func newPlaces(count int) places {
	return places{homes: uint64(count + count/4 + 1), size: count + count/4 + count/8 + 64}
}

func (p *places) place(key uint32) int {
	at := max(home(key, p.homes), p.free)
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
