package ner

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/fields"
	"github.com/xinwen-go/xinwen/internal/huffman"
)

var errModel = errors.New("ner: not a packed model, or a damaged one")

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	r := fields.NewReader(packed)
	stream := r.Bytes(r.Count(1))
	coded := r.Bytes(r.Left())
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(stream)))
	if err != nil {
		return nil, errModel
	}
	r = fields.NewReader(raw)
	scale := float64(max(r.Int(), 1))
	m := &Model{lexicons: readLexicons(r)}
	for t := range tasks {
		m.chains[t] = readChain(r, t)
		m.chains[t].scale = scale
	}
	m.features = r.Int()
	if r.Failed() || r.Left() != 0 || !m.readTable(coded) {
		return nil, errModel
	}
	return m, nil
}

func readLexicons(r *fields.Reader) *Lexicons {
	x := NewLexicons(max(r.Int(), 1))
	n := r.Count(5)
	first := *r
	size := n
	eachWord(r, n, func(_ int, _, rest []byte) { size += utf8.RuneCount(rest) })
	lists, classes, clusters := r.Bytes(n), r.Bytes(n), r.Bytes(2*n)
	if r.Failed() {
		return x
	}
	x.allocate(size)
	eachWord(&first, n, func(i int, word, _ []byte) {
		e := entry{cluster: binary.LittleEndian.Uint16(clusters[2*i:]), lists: lists[i], class: classes[i]}
		if e.cluster > 0 {
			for t := range e.genre {
				e.genre[t] = int8(r.Byte())
			}
		}
		x.insert(word, e)
	})
	readGroups(r, x)
	x.gate.threshold = int32(unzigzag(r.Uint64()))
	weights := r.Bytes(r.Count(1))
	if len(weights) != 0 && len(weights) != 1<<gateBits {
		r.Fail()
	}
	for _, w := range weights {
		x.gate.weights = append(x.gate.weights, int8(w))
	}
	return x
}

func readGroups(r *fields.Reader, x *Lexicons) {
	character := uint64(0)
	for range r.Count(2) {
		character += r.Uint64()
		if character > unicode.MaxRune {
			r.Fail()
			return
		}
		x.SetGroup(rune(character), int(r.Byte()))
	}
}

// unzigzag undoes what binary.AppendVarint does to the sign.
func unzigzag(v uint64) int64 { return int64(v>>1) ^ -int64(v&1) }

// eachWord calls f with each of n words and what it does not share with the
// beginning of the word before it.
func eachWord(r *fields.Reader, n int, f func(i int, word, rest []byte)) {
	var word []byte
	for i := range n {
		shared, more := int(r.Byte()), int(r.Byte())
		if shared > len(word) {
			r.Fail()
			return
		}
		rest := r.Bytes(more)
		word = append(word[:shared], rest...)
		f(i, word, rest)
	}
}

func readChain(r *fields.Reader, t Task) chain {
	c := newChain(t)
	for k := range c.kinds {
		bias := int32(r.Int16())
		for place := first; place <= only; place++ {
			c.bias[label(k, place)] = bias
		}
	}
	for i := range c.next {
		c.next[i] = int32(r.Int16())
	}
	return c
}

// readTable fills m.rows from the coded strings.
func (m *Model) readTable(coded []byte) (ok bool) {
	var parts [setBytes + 2][]byte
	var err error
	for i := range parts {
		if parts[i], coded, err = huffman.Decode(coded); err != nil {
			return false
		}
	}
	sets := parts[1 : setBytes+1]
	for _, s := range sets {
		if len(s) != m.features {
			return false
		}
	}
	setOf := func(i int) (set uint64) {
		for k, s := range sets {
			set |= uint64(s[i]) << (8 * k)
		}
		return set
	}
	gaps, values := fields.NewReader(parts[0]), parts[setBytes+1]
	m.rows = newTable(m.features)
	var weights [allLabels]pair
	key, free := uint64(0), 0
	for i := range m.features {
		gap := gaps.Uint64()
		set := setOf(i)
		n := bits.OnesCount64(set)
		if gap == 0 || gap > math.MaxUint32-key || n > len(values) {
			return false
		}
		key += gap
		for k, w := range values[:n] {
			weights[k] = pair{uint8(bits.TrailingZeros64(set)), int8(w)}
			set &= set - 1
		}
		values = values[n:]
		free = m.rows.add(uint32(key), weights[:n], free)
	}
	return gaps.Left() == 0 && len(values) == 0 && len(coded) == 0
}
