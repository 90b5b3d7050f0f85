package tags

import (
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
)

// A dictionary knows the tags of words, by the upper half of their hash.
type dictionary map[uint32]entry

type entry struct {
	set           uint64 // labels
	first, second uint8  // the most frequent label, and the next if it is frequent too
	only          bool   // whether the word has no other labels
}

// counts are the occurrences of a word with each label.
type counts map[uint8]int

func (c counts) entry(frequent int) (e entry, total int) {
	var labels []uint8
	for label, n := range c {
		labels = append(labels, label)
		total += n
	}
	slices.SortFunc(labels, func(a, b uint8) int { return cmp.Or(c[b]-c[a], int(a)-int(b)) })
	for _, label := range labels {
		if total < 100 || c[label] > 1 || c[label]*500 > total {
			e.set |= 1 << label
		}
	}
	e.first, e.second = labels[0], labels[0]
	if len(labels) > 1 && c[labels[1]]*8 >= total {
		e.second = labels[1]
	}
	e.only = total >= frequent
	return e, total
}

// newDictionary returns the words that occur at least known times; those
// that occur frequent times have no labels but those they occur with.
func newDictionary(words map[uint64]counts, known, frequent int) dictionary {
	d := dictionary{}
	var order []uint64
	for w := range words {
		order = append(order, w)
	}
	slices.Sort(order)
	for _, w := range order {
		if e, n := words[w].entry(frequent); n >= known {
			d[uint32(w>>32)] = e
		}
	}
	return d
}

// append writes the number of words and of each the key less the one before,
// the set with only in its lowest bit, and, where the set has more than one
// label, the first and second.
func (d dictionary) append(out []byte) []byte {
	order := make([]uint32, 0, len(d))
	for k := range d {
		order = append(order, k)
	}
	slices.Sort(order)
	out = binary.AppendUvarint(out, uint64(len(order)))
	last := uint32(0)
	for _, k := range order {
		e := d[k]
		out = binary.AppendUvarint(out, uint64(k-last))
		only := uint64(0)
		if e.only {
			only = 1
		}
		out = binary.AppendUvarint(out, e.set<<1|only)
		if bits.OnesCount64(e.set) > 1 {
			out = append(out, e.first, e.second)
		}
		last = k
	}
	return out
}

// read reads what append wrote.
func readDictionary(r *reader) dictionary {
	n := r.count()
	d := make(dictionary, n)
	k := uint64(0)
	for range n {
		k += r.uvarint()
		set := r.uvarint()
		e := entry{set: set >> 1, only: set&1 == 1}
		e.first = uint8(bits.TrailingZeros64(e.set))
		e.second = e.first
		if bits.OnesCount64(e.set) > 1 {
			e.first, e.second = r.byte(), r.byte()
		}
		d[uint32(k)] = e
	}
	return d
}

// A reader takes fields off the front of raw. After a field that is not
// there, bad is true and every field is zero.
type reader struct {
	raw []byte
	bad bool
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.raw)
	if n <= 0 {
		r.bad, r.raw = true, nil
		return 0
	}
	r.raw = r.raw[n:]
	return v
}

// count reads a number of things that take at least a byte each.
func (r *reader) count() int {
	n := r.uvarint()
	if n > uint64(len(r.raw)) {
		r.bad, r.raw = true, nil
		return 0
	}
	return int(n)
}

func (r *reader) byte() uint8 {
	if len(r.raw) == 0 {
		r.bad = true
		return 0
	}
	b := r.raw[0]
	r.raw = r.raw[1:]
	return b
}
