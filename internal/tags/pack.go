package tags

import (
	"encoding/binary"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// Pack returns a trained model in the form that Load reads: the number of
// labels, the length and the bytes of each name, the dictionary, and a packed
// linear.Model.
func Pack(c *Corpus, w *linear.Weights, opts linear.PackOptions) []byte {
	out := binary.AppendUvarint(nil, uint64(len(c.Names)))
	for _, n := range c.Names {
		out = binary.AppendUvarint(out, uint64(len(n)))
		out = append(out, n...)
	}
	out = c.words.append(out)
	return append(out, linear.Pack(&c.Index, w, opts)...)
}
