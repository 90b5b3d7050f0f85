// Package fields reads the fields of packed models.
package fields

import "encoding/binary"

// A Reader takes fields off the front of a string of bytes. After a field
// that is not there, it has failed: nothing is left and every field is zero.
type Reader struct {
	raw    []byte
	at     int // what was taken
	failed bool
}

// NewReader returns a Reader of raw.
func NewReader(raw []byte) *Reader { return &Reader{raw: raw} }

// Fail makes the Reader fail.
func (r *Reader) Fail() { r.failed, r.raw, r.at = true, nil, 0 }

// Failed reports whether the Reader has failed.
func (r *Reader) Failed() bool { return r.failed }

// Left is the number of bytes that were not taken.
func (r *Reader) Left() int { return len(r.raw) - r.at }

// Byte takes a byte.
func (r *Reader) Byte() uint8 {
	if r.at >= len(r.raw) {
		r.Fail()
		return 0
	}
	r.at++
	return r.raw[r.at-1]
}

// Bytes takes n bytes; it returns nil if there are fewer.
func (r *Reader) Bytes(n int) []byte {
	if n < 0 || n > r.Left() {
		r.Fail()
		return nil
	}
	r.at += n
	return r.raw[r.at-n : r.at]
}

// Uint64 takes a number in the form of binary.AppendUvarint.
func (r *Reader) Uint64() uint64 {
	if r.at < len(r.raw) && r.raw[r.at] < 0x80 { // nearly always
		r.at++
		return uint64(r.raw[r.at-1])
	}
	v, n := binary.Uvarint(r.raw[r.at:])
	if n <= 0 {
		r.Fail()
		return 0
	}
	r.at += n
	return v
}

// Int takes a number like Uint64; one that is larger than 1<<31-1 fails.
func (r *Reader) Int() int {
	v := r.Uint64()
	if v > 1<<31-1 {
		r.Fail()
		return 0
	}
	return int(v)
}

// Count takes the number of things that follow, each of at least size bytes.
func (r *Reader) Count(size int) int {
	n := r.Int()
	if n*size > r.Left() {
		r.Fail()
		return 0
	}
	return n
}

// Int16 takes two bytes, the lower one first.
func (r *Reader) Int16() int16 {
	b := r.Bytes(2)
	if b == nil {
		return 0
	}
	return int16(binary.LittleEndian.Uint16(b))
}
