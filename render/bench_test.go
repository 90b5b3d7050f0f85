package render

import (
	"io"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
)

// BenchmarkForms writes each form of the sample's reading; bytes are those of
// the source.
func BenchmarkForms(b *testing.B) {
	raw, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(b, err)
	reader, err := xinwen.New()
	require.NoError(b, err)
	a, err := reader.Read(raw)
	require.NoError(b, err)
	for _, ending := range slices.Sorted(maps.Keys(forms)) {
		b.Run(ending, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				require.NoError(b, forms[ending](io.Discard, a, Bytes))
			}
		})
	}
}
