package ner

import "math/bits"

// A table finds the weights of features: open addressing, keys in rising
// order, so that a probe ends at the first greater one. The slots stand apart
// from the weights, close together: most features that are asked for have no
// weights.
//
// The weights of a feature with few are pairs of label and weight, those of a
// feature with many are a row of bytes for the labels of all tasks, of which
// eight are added at a time.
type table struct {
	slots []slotOf
	pairs []pair
	rows  []row
	shift uint
}

// A slotOf says where the weights of a key are: the number of the row or the
// first pair, shifted left by sizeBits, and full or how many pairs there are.
type slotOf struct{ key, at uint32 }

const (
	sizeBits = 4
	full     = 1<<sizeBits - 1 // features with so many weights have a row
)

// A pair is a label, counted over all tasks, and a weight.
type pair struct {
	label  uint8
	weight int8
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
	return table{slots: make([]slotOf, 1<<size, 1<<size+64), shift: uint(32 - size)}
}

// add adds a key, not zero, with its weights; keys must come in rising order.
// free is the first slot behind the key added before; add returns the next
// one. The last slot is always empty.
func (t *table) add(key uint32, weights []pair, free int) int {
	slot := max(int(key>>t.shift), free)
	for slot+1 >= len(t.slots) {
		t.slots = append(t.slots, slotOf{})
	}
	if len(weights) < full {
		t.slots[slot] = slotOf{key, uint32(len(t.pairs))<<sizeBits | uint32(len(weights))}
		t.pairs = append(t.pairs, weights...)
		return slot + 1
	}
	t.slots[slot] = slotOf{key, uint32(len(t.rows))<<sizeBits | full}
	r := row{none, none, none, none, none, none}
	for _, w := range weights {
		r.set(int(w.label), w.weight)
	}
	t.rows = append(t.rows, r)
	return slot + 1
}

// A sum holds sums of weights: those of pairs, and those of rows for two
// tasks, the even and the odd bytes of each word, 16 bits each.
type sum struct {
	pairs [allLabels]int32
	rows  [8]uint64
}

// of returns the sum for a label of the n-th of the two tasks, of which the
// labels begin at offset.
func (s *sum) of(n, offset, label int) int32 {
	return s.pairs[offset+label] + int32(uint16(s.rows[4*n+label/8*2+label%2]>>(label%8/2*16)))
}

// sum sums up the weights of ks for the tasks News and second. It asks for
// all slots before it compares any, so that the memory serves many at a time.
func (t *table) sum(s *sum, ks *[templates]uint64, second Task) {
	var heads [templates]slotOf
	for i, k := range ks {
		heads[i] = t.slots[rowKey(k)>>t.shift]
	}
	var found [templates]uint32
	n := 0
	for i, slot := range heads {
		key := rowKey(ks[i])
		for at := int(key >> t.shift); slot.key < key && slot.key != 0; {
			at++
			slot = t.slots[at]
		}
		if slot.key == key {
			found[n] = slot.at
			n++
		}
	}
	from := second.offset() / 8
	var a, b, c, d, e, f, g, h uint64
	for _, slot := range found[:n] {
		at := slot >> sizeBits
		if size := slot & full; size < full {
			for _, p := range t.pairs[at : at+size] {
				s.pairs[p.label] += int32(p.weight)
			}
			continue
		}
		r := &t.rows[at]
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
