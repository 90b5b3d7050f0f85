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
	for i := range in {
		if in[i].beyond() {
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

// A decoder has for every string of maxBits bits what it begins with: one byte,
// and the next one if its code ends there as well.
type decoder struct{ table [1 << maxBits]entry }

// An entry is one or two bytes, and from these bits on: the length of the
// first one's code, the length of all codes, and how many bytes they are.
type entry uint32

const (
	firstAt = 16
	usedAt  = 20
	countAt = 24
)

func (e entry) first() uint { return uint(e>>firstAt) & 15 }
func (e entry) used() uint  { return uint(e>>usedAt) & 15 }
func (e entry) count() uint { return uint(e >> countAt) }

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
	for i := range d.table {
		d.table[i] = 1 << countAt // no code is a byte all the same, so that decoding ends
	}
	codes := codesOf(&lengths)
	for b, n := range lengths {
		if n == 0 {
			continue
		}
		for i := int(codes[b]); i < len(d.table); i += 1 << n {
			d.table[i] = entry(b) | entry(n)<<firstAt | entry(n)<<usedAt | 1<<countAt
		}
	}
	d.pair()
	return true
}

// pair adds the second bytes to the entries.
func (d *decoder) pair() {
	for i, e := range d.table {
		next := d.table[i>>e.first()]
		if used := e.first() + next.first(); e.first() > 0 && next.first() > 0 && used <= maxBits {
			d.table[i] = e&(1<<usedAt-1) | next&0xff<<8 | entry(used)<<usedAt | 2<<countAt
		}
	}
}

// A stream gives the bits of one part.
type stream struct {
	size int
	src  []byte
	at   int    // where in src the next bytes are
	bits uint64 // the next n bits, from the lowest on, and bits of src above
	n    uint
}

// fill makes at least 48 bits ready; those behind the end of src are zero.
func (s *stream) fill() {
	if s.at+8 <= len(s.src) {
		s.bits |= binary.LittleEndian.Uint64(s.src[s.at:]) << (s.n & 63)
		k := (63 - s.n) >> 3
		s.at += int(k)
		s.n += k << 3
		return
	}
	for ; s.n <= 48; s.n += 8 {
		if s.at < len(s.src) {
			s.bits |= uint64(s.src[s.at]) << s.n
		}
		s.at++
	}
}

// beyond reports whether bits behind the end of src were taken.
func (s *stream) beyond() bool { return 8*(s.at-len(s.src)) > int(s.n) }

// decode fills dst. In every turn each lane gives four to eight bytes, for
// which fill has made enough bits ready.
func (d *decoder) decode(dst []byte, in *[lanes]stream) {
	var out [lanes][]byte
	for i := range out {
		out[i] = part(dst, i)
	}
	for min(len(out[0]), len(out[1]), len(out[2]), len(out[3])) >= atOnce {
		for lane := range in {
			out[lane] = out[lane][d.some(out[lane], &in[lane]):]
		}
	}
	for lane := range in {
		for len(out[lane]) >= atOnce {
			out[lane] = out[lane][d.some(out[lane], &in[lane]):]
		}
		d.rest(out[lane], &in[lane])
	}
}

// atOnce is how many bytes there must be room for to decode some.
const atOnce = 8

// some decodes four to eight bytes and returns how many.
func (d *decoder) some(dst []byte, s *stream) uint {
	s.fill()
	dst = dst[:atOnce]
	bits := s.bits
	a := d.table[bits%(1<<maxBits)]
	bits >>= a.used()
	b := d.table[bits%(1<<maxBits)]
	bits >>= b.used()
	c := d.table[bits%(1<<maxBits)]
	bits >>= c.used()
	e := d.table[bits%(1<<maxBits)]
	s.bits = bits >> e.used()
	s.n -= a.used() + b.used() + c.used() + e.used()
	i := a.count()
	j := i + b.count()
	k := j + c.count()
	binary.LittleEndian.PutUint16(dst, uint16(a))
	binary.LittleEndian.PutUint16(dst[i&7:], uint16(b))
	binary.LittleEndian.PutUint16(dst[j&7:], uint16(c))
	binary.LittleEndian.PutUint16(dst[k&7:], uint16(e))
	return k + e.count()
}

// rest decodes the last bytes, one by one.
func (d *decoder) rest(dst []byte, s *stream) {
	for i := range dst {
		s.fill()
		e := d.table[s.bits%(1<<maxBits)]
		dst[i] = byte(e)
		s.bits >>= e.first()
		s.n -= e.first()
	}
}
