package entities

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func BenchmarkRecognize(b *testing.B) {
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(b, err)
	require.NotEmpty(b, files)
	s, err := segment.New()
	require.NoError(b, err)
	r, err := New()
	require.NoError(b, err)
	var docs []*segment.Document
	size := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		require.NoError(b, err)
		t, err := text.Decode(raw)
		require.NoError(b, err)
		docs = append(docs, s.Segment(t))
		size += len(t.Clean())
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			r.Recognize(d)
		}
	}
}
