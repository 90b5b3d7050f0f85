package ner

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/bits"
	"unicode/utf8"
)

var errModel = errors.New("ner: not a packed model, or a damaged one")

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil, errModel
	}
	r := &reader{raw: raw}
	scale := float64(max(r.uvarint(), 1))
	m := &Model{lexicons: readLexicons(r)}
	for t := range tasks {
		m.chains[t] = readChain(r, t)
		m.chains[t].scale = scale
	}
	m.rows = readRows(r)
	if r.bad || len(r.raw) != 0 {
		return nil, errModel
	}
	return m, nil
}

func readLexicons(r *reader) *Lexicons {
	x := NewLexicons(max(r.uvarint(), 1))
	n := r.count(5)
	first := *r
	size := n
	r.words(n, func(_ int, _, rest []byte) { size += utf8.RuneCount(rest) })
	lists, clusters := r.bytes(n), r.bytes(2*n)
	if r.bad {
		return x
	}
	x.allocate(size)
	first.words(n, func(i int, word, _ []byte) {
		e := entry{cluster: binary.LittleEndian.Uint16(clusters[2*i:]), lists: lists[i]}
		if e.cluster > 0 {
			for t := range e.genre {
				e.genre[t] = int8(r.byte())
			}
		}
		x.insert(word, e)
	})
	return x
}

// words calls f with each of n words and what it does not share with the
// beginning of the word before it.
func (r *reader) words(n int, f func(i int, word, rest []byte)) {
	var word []byte
	for i := range n {
		shared, more := int(r.byte()), int(r.byte())
		if shared > len(word) {
			r.fail()
			return
		}
		rest := r.bytes(more)
		word = append(word[:shared], rest...)
		f(i, word, rest)
	}
}

func readChain(r *reader, t Task) chain {
	c := newChain(t)
	c.outside = r.int16()
	for _, list := range [][]int32{c.first, c.last, c.next} {
		for i := range list {
			list[i] = r.int16()
		}
	}
	return c
}

func readRows(r *reader) table {
	n := r.count(4)
	keys := make([]uint32, n)
	last := 0
	for i := range keys {
		last += r.uvarint()
		if last > math.MaxUint32 || i > 0 && uint32(last) == keys[i-1] || last == 0 {
			r.fail()
			return table{}
		}
		keys[i] = uint32(last)
	}
	frequent, sets := r.bytes(n), r.bytes(lanes*n)
	if r.bad {
		return table{}
	}
	t := newTable(n)
	next := [2]uint32{} // row of a seldom and of a frequent feature, which stand first
	for _, f := range frequent {
		next[0] += uint32(f & 1)
	}
	free := 0
	for i, key := range keys {
		at := &next[frequent[i]&1]
		x := &t.rows[*at]
		free = t.add(key, *at, free)
		*at++
		set := uint64(0)
		for k, b := range sets[lanes*i : lanes*(i+1)] {
			x[k] = none
			set |= uint64(b) << (8 * k)
		}
		for _, w := range r.bytes(bits.OnesCount64(set)) {
			k := bits.TrailingZeros64(set)
			set &= set - 1
			x[k/8] ^= uint64(w) << (k % 8 * 8) // zero above the bias, plus w
		}
	}
	return t
}

// A reader takes fields off the front of raw. After a field that is not
// there, bad is true and every field is zero.
type reader struct {
	raw []byte
	bad bool
}

func (r *reader) fail() { r.bad, r.raw = true, nil }

func (r *reader) uvarint() int {
	v, n := binary.Uvarint(r.raw)
	if n <= 0 || v > math.MaxUint32 {
		r.fail()
		return 0
	}
	r.raw = r.raw[n:]
	return int(v)
}

// count reads a number of things that take at least size bytes each.
func (r *reader) count(size int) int {
	n := r.uvarint()
	if n > len(r.raw)/size {
		r.fail()
		return 0
	}
	return n
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.raw) {
		r.fail()
		return nil
	}
	b := r.raw[:n]
	r.raw = r.raw[n:]
	return b
}

func (r *reader) byte() uint8 {
	b := r.bytes(1)
	if b == nil {
		return 0
	}
	return b[0]
}

func (r *reader) int16() int32 {
	b := r.bytes(2)
	if b == nil {
		return 0
	}
	return int32(int16(binary.LittleEndian.Uint16(b)))
}
