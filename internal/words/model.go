package words

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"math"
)

// A Model cuts text into words. It is immutable and safe for concurrent use.
//
// The scores of the four labels lie in the 16-bit lanes of a word, so that
// one addition adds a feature. Lanes hold weights above a bias, the same in
// all four, which no comparison sees.
type Model struct {
	alphabet *Alphabet
	chars    []char   // by id
	slots    []slot   // pairs of characters: slots[chars[first].base+second]
	trie     trie     // the lexicon from the third character on
	kinds    []uint64 // by kindsOf
	repeats  []uint64 // by repeat
	covers   []uint64 // by cover.all.code
	corpus   []uint64 // by cover.corpus.code
	firsts   []uint64 // by cover.first
	seconds  []uint64 // by cover.second
	thirds   []uint64 // by cover.third
	next     [labels][labels]int32
}

// A char holds the weights a character brings to the position after it, its
// own and the one before it.
type char struct {
	asPrev, asCur, asNext uint64
	base                  int32
	kind                  Kind
	part                  part
}

// A slot holds a pair of characters: its weights at the first and at the
// second character, and what the lexicon knows of words that begin so.
type slot struct {
	after, before uint32 // four int8 each, above a bias
	node          uint32 // of the trie, shifted left by flagBits, and the flags of the pair
	first         uint16 // whose slot it is
	thirds        uint16 // which third characters may follow, one bit for each of 16 classes
}

// spread puts the four bytes of v into the lanes.
func spread(v uint32) uint64 {
	x := uint64(v)
	x = (x | x<<16) & 0x0000ffff0000ffff
	return (x | x<<8) & 0x00ff00ff00ff00ff
}

var errModel = errors.New("words: not a packed model, or a damaged one")

// Load reads what Pack wrote.
func Load(packed []byte) (*Model, error) {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil, errModel
	}
	r := &reader{raw: raw}
	m := &Model{}
	m.readAlphabet(r)
	m.readTables(r)
	m.readPairs(r)
	m.readLexicon(r)
	if r.bad || len(r.raw) != 0 {
		return nil, errModel
	}
	return m, nil
}

func (m *Model) readAlphabet(r *reader) {
	runes := make([]rune, r.count(1))
	trained := r.uvarint()
	for i := range runes {
		runes[i] = rune(r.uvarint())
	}
	if r.bad || trained > len(runes) || len(runes) > 1<<14 {
		r.fail()
		runes, trained = nil, 0
	}
	parts := make([]Part, len(runes))
	for i, b := range r.bytes(len(runes)) {
		parts[i] = Part{int(b) % surnames, int(b) / surnames % givens}
	}
	m.alphabet = NewAlphabet(runes, trained, parts)
}

func (m *Model) readTables(r *reader) {
	m.kinds, m.repeats, m.covers = r.lanes(kindTriples), r.lanes(repeats), r.lanes(covers)
	m.corpus = r.lanes(covers)
	m.firsts, m.seconds, m.thirds = r.lanes(firsts), r.lanes(seconds), r.lanes(thirds)
	prev, cur, next := r.lanes(m.alphabet.Trained), r.lanes(m.alphabet.Trained), r.lanes(m.alphabet.Trained)
	m.chars = make([]char, m.alphabet.Len())
	for id := range m.chars {
		from := id
		if from >= m.alphabet.Trained {
			from = unknown
		}
		m.chars[id] = char{prev[from], cur[from], next[from], 0, m.alphabet.kinds[from], m.alphabet.parts[id]}
	}
	for from := range labels {
		for to := range labels {
			m.next[from][to] = int32(r.int16())
		}
	}
}

func (m *Model) readPairs(r *reader) {
	size := r.count(0)
	m.slots = make([]slot, size+len(m.chars))
	for first := range m.chars {
		m.chars[first].base = int32(r.uvarint())
		second := -1
		for range r.count(1) {
			second += r.uvarint() + 1
			at := int(m.chars[first].base) + second
			if r.bad || second >= len(m.chars) || at >= len(m.slots) {
				r.fail()
				return
			}
			m.slots[at].first = uint16(first) + 1
		}
	}
	masks := *r
	masks.raw = r.bytes(r.count(1))
	for i := range m.slots {
		if m.slots[i].first == 0 {
			continue
		}
		mask := masks.byte()
		m.slots[i].after = r.bytes4(mask)
		m.slots[i].before = r.bytes4(mask >> 4)
	}
	r.bad = r.bad || masks.bad || len(masks.raw) != 0
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
	if n <= 0 || v > math.MaxInt32 {
		r.fail()
		return 0
	}
	r.raw = r.raw[n:]
	return int(v)
}

// count reads a number of things that take at least size bytes each.
func (r *reader) count(size int) int {
	n := r.uvarint()
	if n*size > len(r.raw) || n > 1<<24 {
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
	if len(r.raw) == 0 {
		r.fail()
		return 0
	}
	b := r.raw[0]
	r.raw = r.raw[1:]
	return b
}

func (r *reader) int16() int16 {
	b := r.bytes(2)
	if b == nil {
		return 0
	}
	return int16(binary.LittleEndian.Uint16(b))
}

// lanes reads n rows of four int16 and puts them into lanes.
func (r *reader) lanes(n int) []uint64 {
	const bias = 1 << 11
	out := make([]uint64, n)
	for i := range out {
		for k := range labels {
			out[i] |= uint64(uint16(r.int16()+bias)) << (16 * k)
		}
	}
	return out
}

// bytes4 reads the weights whose bit in mask is set, four lanes of bytes.
func (r *reader) bytes4(mask uint8) uint32 {
	const bias = 1 << 7
	v := uint32(0)
	for k := range labels {
		w := uint8(0)
		if mask>>k&1 == 1 {
			w = r.byte()
		}
		v |= uint32(w+bias) << (8 * k)
	}
	return v
}
