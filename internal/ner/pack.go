package ner

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"math"
	"slices"
)

// PackOptions configure Pack.
type PackOptions struct {
	Scale   float64        // what a weight is multiplied with before it is rounded, a whole number
	Outside [tasks]float64 // what is taken from the label outside of each task, a bias towards entities
	Least   float64        // a weight with |w| below is dropped
}

// A packed model is a flate stream of
//
//	scale                                     uvarint
//	fine, number of words                     uvarints
//	the words, sorted: characters shared with the one before, a byte; bytes
//	more, a byte; those
//	lists of each word                        bytes
//	cluster of each word                      uint16 little endian
//	genre of each word that has a cluster      int8 for each task
//	for each task: outside, first, last, next int16 little endian
//	number of rows                            uvarint
//	key of each row less the one before it    uvarints
//	whether it is frequent, of each row        bytes
//	which labels have a weight, of each row   5 bytes
//	all weights                               int8
//
// Pack returns a model in the form that Load reads. Tasks that were not
// trained find nothing.
func Pack(x *Lexicons, trained map[Task]*Trained, o PackOptions) ([]byte, error) {
	out := binary.AppendUvarint(nil, uint64(math.Round(o.Scale)))
	out = x.append(out)
	for t := range tasks {
		out = appendChain(out, t, trained[t], o)
	}
	out = appendRows(out, rowsOf(trained, o))
	var b bytes.Buffer
	f, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := f.Write(out); err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func (x *Lexicons) append(out []byte) []byte {
	words := x.words()
	out = binary.AppendUvarint(out, uint64(x.fine))
	out = binary.AppendUvarint(out, uint64(len(words)))
	before := ""
	for _, w := range words {
		shared := 0
		for shared < len(w) && shared < len(before) && w[shared] == before[shared] {
			shared++
		}
		shared = min(shared, 255)
		rest := w[shared:min(len(w), shared+255)]
		out = append(out, uint8(shared), uint8(len(rest)))
		out = append(out, rest...)
		before = w
	}
	for _, w := range words {
		out = append(out, x.entries[w].lists)
	}
	for _, w := range words {
		out = binary.LittleEndian.AppendUint16(out, x.entries[w].cluster)
	}
	for _, w := range words {
		if x.entries[w].cluster > 0 {
			for _, g := range x.entries[w].genre {
				out = append(out, uint8(g))
			}
		}
	}
	return out
}

func appendChain(out []byte, t Task, task *Trained, o PackOptions) []byte {
	add := func(x float64) {
		out = binary.LittleEndian.AppendUint16(out, uint16(int16(min(max(math.Round(x*o.Scale), -30000), 30000))))
	}
	if task == nil { // nothing beats outside
		add(1e6)
		for range t.Labels() * (2 + t.Labels()) {
			add(0)
		}
		return out
	}
	add(-o.Outside[t])
	for _, list := range [][]float32{task.first, task.last, task.next} {
		for _, x := range list {
			add(float64(x))
		}
	}
	return out
}

// weights are those of a row.
type weights struct {
	of       [8 * lanes]int8
	frequent uint8 // 1 when the feature is frequent
}

// frequent is how often a feature occurs in the corpus of a task whose row
// is kept with those of other frequent ones.
const frequent = 100

// rowsOf returns the rounded weights of all tasks by row.
func rowsOf(trained map[Task]*Trained, o PackOptions) map[uint32]*weights {
	rows := map[uint32]*weights{}
	for t := range tasks {
		task, ok := trained[t]
		if !ok {
			continue
		}
		n, offset := t.Labels(), t.offset()
		for id := range len(task.weights) / n {
			key := rowKey(task.corpus.index.Key(uint32(id)))
			for k, x := range task.weights[id*n : (id+1)*n] {
				q := min(max(math.Round(float64(x)*o.Scale), -127), 127)
				if q == 0 || math.Abs(float64(x)) < o.Least {
					continue
				}
				if rows[key] == nil {
					rows[key] = new(weights)
				}
				rows[key].of[offset+k] = int8(q)
				if task.corpus.count[task.corpus.index.Key(uint32(id))>>(64-countBits)] >= frequent {
					rows[key].frequent = 1
				}
			}
		}
	}
	return rows
}

func appendRows(out []byte, rows map[uint32]*weights) []byte {
	keys := make([]uint32, 0, len(rows))
	for k := range rows {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	out = binary.AppendUvarint(out, uint64(len(keys)))
	last := uint32(0)
	for _, k := range keys {
		out = binary.AppendUvarint(out, uint64(k-last))
		last = k
	}
	for _, k := range keys {
		out = append(out, rows[k].frequent)
	}
	for _, k := range keys {
		set := uint64(0)
		for i, w := range rows[k].of {
			if w != 0 {
				set |= 1 << i
			}
		}
		for i := range lanes {
			out = append(out, uint8(set>>(8*i)))
		}
	}
	for _, k := range keys {
		for _, w := range rows[k].of {
			if w != 0 {
				out = append(out, uint8(w))
			}
		}
	}
	return out
}
