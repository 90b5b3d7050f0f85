package linear

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"slices"
)

// PackOptions configure Pack. The zero value of a field takes its default.
type PackOptions struct {
	Scale    float64 // what a weight is multiplied with; default: the largest |weight| becomes 127
	Min      float64 // a weight with |w| below Min is dropped; default 0
	HashBits int     // bits kept of a feature key, 16 to 32; default 30
}

// A packed model is a flate stream of
//
//	labels, hash bits, number of rows         uvarints
//	transitions, first, last                 int16 little endian
//	key of each row less the one before it   uvarints
//	number of weights of each row            bytes
//	labels of all weights                    bytes
//	all weights                              int8
//
// A key is the upper HashBits bits of the 64-bit feature key.

// A row is the weights of one feature that are not zero.
type row struct {
	key     uint32
	labels  []uint8
	weights []int8
}

// Pack rounds weights to int8 (transitions to int16), drops those that are
// small and returns the model in the form that Load reads.
func Pack(index *Index, w *Weights, opts PackOptions) []byte {
	if opts.HashBits == 0 {
		opts.HashBits = 30
	}
	if opts.Scale == 0 {
		opts.Scale = 127 / max(largest(w.Features), 1e-6)
	}
	rows := rowsOf(index, w, opts)
	var out []byte
	for _, n := range []int{w.Labels, opts.HashBits, len(rows)} {
		out = binary.AppendUvarint(out, uint64(n))
	}
	out = appendTransitions(out, w, opts.Scale)
	last := uint32(0)
	for _, r := range rows {
		out = binary.AppendUvarint(out, uint64(r.key-last))
		last = r.key
	}
	for _, r := range rows {
		out = append(out, uint8(len(r.weights)))
	}
	for _, r := range rows {
		out = append(out, r.labels...)
	}
	for _, r := range rows {
		for _, w := range r.weights {
			out = append(out, uint8(w))
		}
	}
	return deflate(out)
}

func largest(weights []float32) float64 {
	top := float32(0)
	for _, w := range weights {
		top = max(top, w, -w)
	}
	return float64(top)
}

func rowsOf(index *Index, w *Weights, opts PackOptions) []row {
	var rows []row
	for id := range min(index.Len(), len(w.Features)/w.Labels) {
		r := row{key: uint32(index.Key(uint32(id)) >> (64 - opts.HashBits))}
		for k, x := range w.Features[id*w.Labels : (id+1)*w.Labels] {
			q := math.Round(float64(x) * opts.Scale)
			if q == 0 || math.Abs(float64(x)) < opts.Min {
				continue
			}
			r.labels = append(r.labels, uint8(k))
			r.weights = append(r.weights, int8(min(max(q, -127), 127)))
		}
		if len(r.labels) > 0 {
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b row) int { return int(int64(a.key) - int64(b.key)) })
	return rows
}

func appendTransitions(out []byte, w *Weights, scale float64) []byte {
	add := func(x float32, ok bool) {
		q := int16(math.MinInt16)
		if ok {
			q = int16(min(max(math.Round(float64(x)*scale), -30000), 30000))
		}
		out = binary.LittleEndian.AppendUint16(out, uint16(q))
	}
	for from := range w.Labels {
		for to := range w.Labels {
			add(w.Transitions[from*w.Labels+to], w.Grammar.next(from, to))
		}
	}
	for k := range w.Labels {
		add(w.First[k], w.Grammar.first(k))
	}
	for k := range w.Labels {
		add(w.Last[k], w.Grammar.last(k))
	}
	return out
}

func deflate(raw []byte) []byte {
	var b bytes.Buffer
	f, err := flate.NewWriter(&b, flate.BestCompression)
	if err == nil {
		_, err = f.Write(raw)
	}
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		panic(err) // a bytes.Buffer takes everything, and the level is valid
	}
	return b.Bytes()
}

var errPacked = errors.New("linear: not a packed model, or a damaged one")

func inflate(packed []byte) ([]byte, error) {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil, errPacked
	}
	return raw, nil
}
