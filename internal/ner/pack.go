package ner

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"math"
	"slices"

	"github.com/xinwen-go/xinwen/internal/huffman"
)

// PackOptions configure Pack.
type PackOptions struct {
	Scale float64               // what a weight is multiplied with before it is rounded, a whole number
	Bias  [tasks][kinds]float64 // what is added for the kinds of each task, towards finding more
	Least float64               // a weight with |w| below is dropped
}

// A packed model is the length of a flate stream, that stream, and strings
// coded by package huffman. The stream has
//
//	scale, fine                               uvarints
//	number of words                           uvarint
//	the words, sorted: characters shared with the one before, a byte; bytes
//	more, a byte; those
//	lists, class of each word                 bytes, bytes
//	cluster of each word                      uint16 little endian
//	genre of each word that has a cluster     int8 for each task
//	number of characters with a cluster, and  uvarint
//	of each its number less the one before    uvarint
//	and its cluster                           byte
//	threshold of the gate                     varint
//	number of weights of the gate, those      uvarint, int8
//	for each task: biases, transitions        int16 little endian
//	number of features                        uvarint
//
// and the strings are
//
//	key of each feature less the one before   uvarints
//	labels with a weight of each feature      a string for each eight labels
//	all weights                               int8

// Pack returns a model in the form that Load reads. Tasks that were not
// trained find nothing.
func Pack(x *Lexicons, trained map[Task]*Trained, o PackOptions) ([]byte, error) {
	out := binary.AppendUvarint(nil, uint64(math.Round(o.Scale)))
	out = x.append(out)
	for t := range tasks {
		out = appendChain(out, t, trained[t], o)
	}
	rows := rowsOf(trained, o)
	out = binary.AppendUvarint(out, uint64(len(rows)))
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
	out = binary.AppendUvarint(nil, uint64(b.Len()))
	out = append(out, b.Bytes()...)
	return appendRows(out, rows), nil
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
		out = append(out, x.entries[w].class)
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
	out = x.appendGroups(out)
	out = binary.AppendVarint(out, int64(x.gate.threshold))
	out = binary.AppendUvarint(out, uint64(len(x.gate.weights)))
	for _, w := range x.gate.weights {
		out = append(out, uint8(w))
	}
	return out
}

func (x *Lexicons) appendGroups(out []byte) []byte {
	n, last := 0, 0
	var list []byte
	for c, group := range x.groups {
		if group > 0 {
			list = binary.AppendUvarint(list, uint64(c-last))
			list = append(list, group-1)
			n, last = n+1, c
		}
	}
	return append(binary.AppendUvarint(out, uint64(n)), list...)
}

func appendChain(out []byte, t Task, task *Trained, o PackOptions) []byte {
	add := func(x float64) {
		out = binary.LittleEndian.AppendUint16(out, uint16(int16(min(max(math.Round(x*o.Scale), -30000), 30000))))
	}
	for _, kind := range taskKinds[t] {
		bias := o.Bias[t][kind]
		if task == nil {
			bias = -1e6 // nothing is found
		}
		add(bias)
	}
	if task == nil {
		return append(out, make([]byte, 2*t.Labels()*t.Labels())...)
	}
	for _, x := range task.next {
		add(float64(x))
	}
	return out
}

// weights are those of a feature.
type weights [allLabels]int8

// setBytes is the number of bytes of a set of labels of all tasks.
const setBytes = allLabels / 8

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
				rows[key][offset+k] = int8(q)
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
	var gaps, values []byte
	var sets [setBytes][]byte
	last := uint32(0)
	for _, k := range keys {
		gaps = binary.AppendUvarint(gaps, uint64(k-last))
		last = k
		set := uint64(0)
		for i, w := range rows[k] {
			if w != 0 {
				set |= 1 << i
				values = append(values, uint8(w))
			}
		}
		for i := range sets {
			sets[i] = append(sets[i], uint8(set>>(8*i)))
		}
	}
	out = huffman.Append(out, gaps)
	for _, s := range sets {
		out = huffman.Append(out, s)
	}
	return huffman.Append(out, values)
}
