package tags

import (
	"encoding/binary"
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// PackOptions configure Pack.
type PackOptions struct {
	linear.PackOptions
	Frequent int // words that occur so often have the tags they occur with and no others
}

// A packed tagger is
//
//	number of labels, then the length and the bytes of each name
//	number of frequent words
//	upper 32 bits of the hash of each, less the one before it   uvarints
//	set of labels of each                                       uvarints
//	a packed linear.Model

// Pack returns a trained model in the form that Load reads.
func Pack(c *Corpus, w *linear.Weights, opts PackOptions) []byte {
	out := binary.AppendUvarint(nil, uint64(len(c.Names)))
	for _, n := range c.Names {
		out = binary.AppendUvarint(out, uint64(len(n)))
		out = append(out, n...)
	}
	sets := map[uint32]uint64{}
	var order []uint32
	for word, counts := range c.counts {
		set, total := uint64(0), 0
		for label, n := range counts {
			set |= 1 << label
			total += n
		}
		if total < opts.Frequent {
			continue
		}
		k := uint32(word >> 32)
		if sets[k] == 0 {
			order = append(order, k)
		}
		sets[k] |= set
	}
	slices.Sort(order)
	out = binary.AppendUvarint(out, uint64(len(order)))
	last := uint32(0)
	for _, k := range order {
		out = binary.AppendUvarint(out, uint64(k-last))
		last = k
	}
	for _, k := range order {
		out = binary.AppendUvarint(out, sets[k])
	}
	return append(out, linear.Pack(&c.Index, w, opts.PackOptions)...)
}
