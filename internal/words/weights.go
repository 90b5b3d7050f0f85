package words

import (
	"encoding/binary"

	"github.com/xinwen-go/xinwen/internal/fields"
)

// A weightReader reads the weights of pairs, of which those that are not zero
// are packed.
type weightReader struct {
	raw        []byte // with room for the most weights of a pair behind the end
	at, end    int
	expansions [1 << labels]expansion
}

// An expansion puts the bytes of the weights that are not zero into the lanes
// of a mask: each part of them moves up by so many lanes.
type expansion struct {
	count int
	moves [labels]uint32
}

func newWeightReader(r *fields.Reader) *weightReader {
	w := &weightReader{end: r.Left()}
	w.raw = append(r.Bytes(w.end), make([]byte, 2*labels)...)
	for mask := range w.expansions {
		x := &w.expansions[mask]
		for lane := range labels {
			if mask>>lane&1 == 1 {
				x.moves[lane-x.count] |= 0xff << (8 * x.count)
				x.count++
			}
		}
	}
	return w
}

// next reads the weights whose bit in mask is set, each half of them in four
// lanes above a bias. What lies behind the end is zero.
func (w *weightReader) next(mask uint8) (low, high uint32) {
	at := min(w.at, w.end)
	x, y := &w.expansions[mask%(1<<labels)], &w.expansions[mask>>labels]
	low = x.lanes(binary.LittleEndian.Uint32(w.raw[at:]))
	high = y.lanes(binary.LittleEndian.Uint32(w.raw[at+x.count:]))
	w.at += x.count + y.count
	return low, high
}

func (x *expansion) lanes(w uint32) uint32 {
	const bias = 0x80808080
	return (w&x.moves[0] | w&x.moves[1]<<8 | w&x.moves[2]<<16 | w&x.moves[3]<<24) ^ bias
}
