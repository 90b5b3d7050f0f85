package ner

import "math/bits"

// lanes is the number of words of a row; each holds eight weights.
const lanes = 5

// bias is what a packed weight is above its value. It is the same for all
// labels of a row, which no comparison of labels sees.
const bias = 128

// none is a word of a row whose weights are all zero.
const none = 0x8080808080808080

// A row holds the weights of a feature for the labels of all tasks, int8
// above the bias, one byte each.
type row [lanes]uint64

// A table finds rows by key: open addressing, keys in rising order, so that
// a probe ends at the first greater one. The slots stand apart from the rows,
// close together: most features that are asked for have no row. The rows of
// frequent features stand together too.
type table struct {
	slots []rowSlot
	rows  []row
	shift uint
}

// A rowSlot says which row a key has.
type rowSlot struct{ key, row uint32 }

// newTable returns a table with room for n rows.
func newTable(n int) table {
	size := max(bits.Len(uint(n+n/3)), 4)
	return table{make([]rowSlot, 1<<size, 1<<size+64), make([]row, n), uint(32 - size)}
}

// add adds a key, not zero, for a row; keys must come in rising order. free
// is the first slot behind the key added before; add returns the next one.
// The last slot is always empty.
func (t *table) add(key, row uint32, free int) int {
	at := max(int(key>>t.shift), free)
	for at+1 >= len(t.slots) {
		t.slots = append(t.slots, rowSlot{})
	}
	t.slots[at] = rowSlot{key, row}
	return at + 1
}

// sum returns the sum of the rows of ks. It asks for all slots before it
// compares any, and for all rows before it adds any, so that the memory
// serves many at a time.
func (t *table) sum(ks *[templates]uint64) (s sum) {
	var heads [templates]rowSlot
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
			found[n] = slot.row
			n++
		}
	}
	for _, i := range found[:n] {
		for k, w := range &t.rows[i] {
			s[2*k] += w & evenBytes
			s[2*k+1] += w >> 8 & evenBytes
		}
	}
	return s
}

// rowKey returns what is kept of a feature's key.
func rowKey(k uint64) uint32 { return max(uint32(k>>32), 1) }

const evenBytes = 0x00ff00ff00ff00ff

// A sum adds up rows: the even and the odd bytes, 16 bits each.
type sum [2 * lanes]uint64

// of returns the sum at byte k.
func (s *sum) of(k int) int32 {
	return int32(uint16(s[k/8*2+k%2] >> (k % 8 / 2 * 16)))
}
