package summary_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// BenchmarkSummarize makes the summary of an article that the other packages
// have read.
func BenchmarkSummarize(b *testing.B) {
	r, err := xinwen.New()
	require.NoError(b, err)
	raw, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(b, err)
	a, err := r.Read(raw)
	require.NoError(b, err)
	s, err := summary.New()
	require.NoError(b, err)
	b.SetBytes(int64(len(a.Text.Clean())))
	b.ReportAllocs()
	for b.Loop() {
		s.Summarize(a.Document, a.Findings, a.Quotes)
	}
}
