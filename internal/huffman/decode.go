package huffman

import (
	"encoding/binary"
	"errors"
)

// ErrDamaged is returned by Decode for what Append did not write.
var ErrDamaged = errors.New("huffman: damaged")

// maxLength is the longest string that Decode returns.
const maxLength = 1 << 26

// Decode returns the string that src begins with and what follows it.
func Decode(src []byte) (s, rest []byte, err error) {
	length, src, ok := uvarint(src)
	if !ok || length > maxLength {
		return nil, nil, ErrDamaged
	}
	if length == 0 {
		return nil, src, nil
	}
	if len(src) < 128 {
		return nil, nil, ErrDamaged
	}
	var d decoder
	if !d.init(src[:128]) {
		return nil, nil, ErrDamaged
	}
	src = src[128:]
	var in [lanes]stream
	for i := range in {
		if in[i].size, src, ok = uvarint(src); !ok {
			return nil, nil, ErrDamaged
		}
	}
	if length > 8*len(src) {
		return nil, nil, ErrDamaged
	}
	for i := range in {
		if in[i].size > len(src) {
			return nil, nil, ErrDamaged
		}
		in[i].src, src = src[:in[i].size], src[in[i].size:]
	}
	s = make([]byte, length)
	d.decode(s, &in)
	for _, part := range in {
		if 8*part.past > int(part.n) {
			return nil, nil, ErrDamaged
		}
	}
	return s, src, nil
}

func uvarint(src []byte) (v int, rest []byte, ok bool) {
	u, n := binary.Uvarint(src)
	if n <= 0 || u > maxLength {
		return 0, nil, false
	}
	return int(u), src[n:], true
}

// A decoder has for every string of maxBits bits the byte that it begins with,
// shifted left by 4, and the length of the byte's code.
type decoder struct{ table [1 << maxBits]uint16 }

// init fills the table; it reports whether the lengths make a prefix code.
func (d *decoder) init(packed []byte) bool {
	var lengths [256]uint8
	space := 0 // what the codes take of the table
	for i, p := range packed {
		lengths[2*i], lengths[2*i+1] = p&15, p>>4
	}
	for _, n := range lengths {
		if n > maxBits {
			return false
		}
		if n > 0 {
			space += 1 << (maxBits - n)
		}
	}
	if space > len(d.table) {
		return false
	}
	codes := codesOf(&lengths)
	for b, n := range lengths {
		if n == 0 {
			continue
		}
		for i := int(codes[b]); i < len(d.table); i += 1 << n {
			d.table[i] = uint16(b)<<4 | uint16(n)
		}
	}
	return true
}

// A stream gives the bits of one part.
type stream struct {
	size int
	src  []byte
	bits uint64 // the next n bits, from the lowest on, and bits of src above
	n    uint
	past int // bytes of n that lie past the end of src
}

// fill makes at least 48 bits ready.
func (s *stream) fill() {
	if len(s.src) >= 8 {
		s.bits |= binary.LittleEndian.Uint64(s.src) << (s.n & 63)
		k := (63 - s.n) >> 3
		s.src = s.src[k:]
		s.n += k << 3
		return
	}
	for ; s.n <= 48; s.n += 8 {
		if len(s.src) == 0 {
			s.past++
			continue
		}
		s.bits |= uint64(s.src[0]) << s.n
		s.src = s.src[1:]
	}
}

// decode fills dst. In every turn each lane gives four bytes, for which fill
// has made enough bits ready.
func (d *decoder) decode(dst []byte, in *[lanes]stream) {
	var out [lanes][]byte
	for i := range out {
		out[i] = part(dst, i)
	}
	together := len(out[lanes-1]) &^ 3
	for i := 0; i < together; i += 4 {
		for lane := range in {
			d.four(out[lane][i:i+4], &in[lane])
		}
	}
	for lane := range in {
		for i := together; i < len(out[lane]); i++ {
			d.one(out[lane][i:], &in[lane])
		}
	}
}

func (d *decoder) four(dst []byte, s *stream) {
	s.fill()
	bits := s.bits
	a := d.table[bits&(1<<maxBits-1)]
	bits >>= a & 15
	b := d.table[bits&(1<<maxBits-1)]
	bits >>= b & 15
	c := d.table[bits&(1<<maxBits-1)]
	bits >>= c & 15
	e := d.table[bits&(1<<maxBits-1)]
	bits >>= e & 15
	s.bits = bits
	s.n -= uint(a&15 + b&15 + c&15 + e&15)
	_ = dst[3]
	dst[0], dst[1], dst[2], dst[3] = byte(a>>4), byte(b>>4), byte(c>>4), byte(e>>4)
}

func (d *decoder) one(dst []byte, s *stream) {
	s.fill()
	a := d.table[s.bits&(1<<maxBits-1)]
	s.bits >>= a & 15
	s.n -= uint(a & 15)
	dst[0] = byte(a >> 4)
}
