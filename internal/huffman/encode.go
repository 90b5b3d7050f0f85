package huffman

import (
	"cmp"
	"encoding/binary"
	"slices"
)

const (
	maxBits = 12 // the length of the longest code
	lanes   = 4  // the parts of a string, which are decoded side by side
)

// Append appends the coded form of s to dst: the length of s, the lengths of
// the codes of the 256 bytes, four bits each, the lengths of the first three
// of four parts of equal length, and the parts, each a string of bits from the
// lowest bit of its first byte on.
func Append(dst, s []byte) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(s)))
	if len(s) == 0 {
		return dst
	}
	lengths := lengthsOf(s)
	for i := 0; i < 256; i += 2 {
		dst = append(dst, lengths[i]|lengths[i+1]<<4)
	}
	codes := codesOf(lengths)
	var parts [lanes][]byte
	for i := range parts {
		parts[i] = encode(part(s, i), lengths, codes)
		dst = binary.AppendUvarint(dst, uint64(len(parts[i])))
	}
	for _, p := range parts {
		dst = append(dst, p...)
	}
	return dst
}

// part returns the ith part of s.
func part[T any](s []T, i int) []T {
	n := (len(s) + lanes - 1) / lanes
	return s[min(i*n, len(s)):min((i+1)*n, len(s))]
}

func encode(s []byte, lengths *[256]uint8, codes *[256]uint16) []byte {
	var out []byte
	bits, n := uint64(0), uint(0)
	for _, b := range s {
		bits |= uint64(codes[b]) << n
		for n += uint(lengths[b]); n >= 8; n -= 8 {
			out = append(out, byte(bits))
			bits >>= 8
		}
	}
	if n > 0 {
		out = append(out, byte(bits))
	}
	return out
}

// lengthsOf returns the lengths of the codes of the bytes of s, 0 for bytes
// that do not occur. While one is too long the frequencies are flattened.
func lengthsOf(s []byte) *[256]uint8 {
	var count [256]int
	for _, b := range s {
		count[b]++
	}
	for {
		lengths := treeOf(&count)
		if slices.Max(lengths[:]) <= maxBits {
			return lengths
		}
		for i, n := range count {
			if n > 0 {
				count[i] = n/2 + 1
			}
		}
	}
}

// treeOf returns the depths of the bytes in a Huffman tree.
func treeOf(count *[256]int) *[256]uint8 {
	type tree struct {
		count int
		bytes []uint8
	}
	var trees []tree
	for b, n := range count {
		if n > 0 {
			trees = append(trees, tree{n, []uint8{uint8(b)}})
		}
	}
	var lengths [256]uint8
	if len(trees) == 1 {
		lengths[trees[0].bytes[0]] = 1
	}
	for len(trees) > 1 {
		slices.SortStableFunc(trees, func(a, b tree) int { return cmp.Compare(b.count, a.count) })
		n := len(trees)
		a, b := trees[n-2], trees[n-1]
		joined := tree{a.count + b.count, append(slices.Clone(a.bytes), b.bytes...)}
		for _, x := range joined.bytes {
			lengths[x]++
		}
		trees = append(trees[:n-2], joined)
	}
	return &lengths
}

// codesOf returns the canonical codes of those lengths, the first bit lowest.
func codesOf(lengths *[256]uint8) *[256]uint16 {
	var codes [256]uint16
	code := uint16(0)
	for n := uint8(1); n <= maxBits; n++ {
		for b, l := range lengths {
			if l == n {
				codes[b] = reverse(code, n)
				code++
			}
		}
		code <<= 1
	}
	return &codes
}

func reverse(code uint16, n uint8) (r uint16) {
	for range n {
		r = r<<1 | code&1
		code >>= 1
	}
	return r
}
