package ner

import (
	"encoding/binary"
	"math/bits"
)

// A table finds the weights of features: open addressing, keys in rising
// order, so that a probe ends at the first greater one.
//
// The weights of a feature with few stand in its slot, a quarter of what
// memory serves at a time. Those of a feature with many are a row of bytes for
// the labels of all tasks, of which eight are added at a time.
type table struct {
	slots []tableSlot
	rows  []row
	shift uint
}

// A tableSlot holds a key and its weights. The places that are not used
// hold zeros for labels behind those of all tasks, one for each place.
type tableSlot struct {
	key     uint32 // zero for none
	labels  [few]uint8
	weights [few]int8
}

const (
	few    = 6    // features with more weights have a row
	rowed  = 0xff // labels[0] of a slot whose other labels are the number of a row
	places = 64   // for sums of labels: more than allLabels + few
)

// A pair is a label, counted over all tasks, and a weight.
type pair struct {
	label  uint8
	weight int8
}

// newSlot returns the slot of a feature with at most few weights.
func newSlot(key uint32, weights []pair) tableSlot {
	s := tableSlot{key: key}
	for i := range few {
		s.labels[i] = uint8(allLabels + i)
		if i < len(weights) {
			s.labels[i], s.weights[i] = weights[i].label, weights[i].weight
		}
	}
	return s
}

// rowSlot returns the slot of a feature with a row.
func rowSlot(key uint32, row int) tableSlot {
	s := tableSlot{key: key}
	s.labels[0] = rowed
	binary.LittleEndian.PutUint32(s.labels[1:], uint32(row))
	return s
}

// row returns the number of the row of the slot, if it has one.
func (s *tableSlot) row() (number uint32, ok bool) {
	return binary.LittleEndian.Uint32(s.labels[1:]), s.labels[0] == rowed
}

// allLabels is the room for the labels of all tasks.
const allLabels = int(tasks) * taskLabels

// A row holds int8 weights above a bias, which is the same for all labels and
// so changes no comparison of labels.
type row [allLabels / 8]uint64

const (
	bias      = 128
	none      = 0x8080808080808080 // eight weights of zero
	evenBytes = 0x00ff00ff00ff00ff
)

func (r *row) set(label int, weight int8) {
	r[label/8] ^= uint64(uint8(weight)) << (label % 8 * 8)
}

// newTable returns a table with room for n keys.
func newTable(n int) table {
	size := max(bits.Len(uint(n+n/3)), 4)
	return table{slots: make([]tableSlot, 1<<size, 1<<size+64), shift: uint(32 - size)}
}

// add adds a key, not zero, with its weights; keys must come in rising order.
// free is the first slot behind the key added before; add returns the next
// one. The last slot is always empty.
func (t *table) add(key uint32, weights []pair, free int) int {
	slot := max(int(key>>t.shift), free)
	for slot+1 >= len(t.slots) {
		t.slots = append(t.slots, tableSlot{})
	}
	if len(weights) <= few {
		t.slots[slot] = newSlot(key, weights)
		return slot + 1
	}
	t.slots[slot] = rowSlot(key, len(t.rows))
	r := row{none, none, none, none, none, none}
	for _, w := range weights {
		r.set(int(w.label), w.weight)
	}
	t.rows = append(t.rows, r)
	return slot + 1
}

// A sum holds sums of weights: those of slots, and those of rows for two
// tasks, the even and the odd bytes of each word, 16 bits each.
type sum struct {
	few  [places]int32
	rows [8]uint64
}

// of returns the sum for a label of the n-th of the two tasks, of which the
// labels begin at offset.
func (s *sum) of(n, offset, label int) int32 {
	return s.few[offset+label] + int32(uint16(s.rows[4*n+label/8*2+label%2]>>(label%8/2*16)))
}

// sum sums up the weights of ks for the tasks News and second. It asks for
// the slots of all before it compares any, so that the memory serves many at a time.
func (t *table) sum(s *sum, ks *[templates]uint64, second Task) {
	var heads, rows [templates]uint32
	for i, k := range ks {
		heads[i] = t.slots[rowKey(k)>>t.shift].key
	}
	n := 0
	for i, k := range ks {
		key := rowKey(k)
		at, head := int(key>>t.shift), heads[i]
		for head < key && head != 0 {
			at++
			head = t.slots[at].key
		}
		if head != key {
			continue
		}
		slot := &t.slots[at]
		if row, ok := slot.row(); ok {
			rows[n] = row
			n++
			continue
		}
		for j := range few {
			s.few[slot.labels[j]%places] += int32(slot.weights[j])
		}
	}
	from := second.offset() / 8
	var a, b, c, d, e, f, g, h uint64
	for _, number := range rows[:n] {
		r := &t.rows[number]
		a += r[0] & evenBytes
		b += r[0] >> 8 & evenBytes
		c += r[1] & evenBytes
		d += r[1] >> 8 & evenBytes
		e += r[from] & evenBytes
		f += r[from] >> 8 & evenBytes
		g += r[from+1] & evenBytes
		h += r[from+1] >> 8 & evenBytes
	}
	s.rows = [8]uint64{a, b, c, d, e, f, g, h}
}

// rowKey returns what is kept of a feature's key.
func rowKey(k uint64) uint32 { return max(uint32(k>>32), 1) }
