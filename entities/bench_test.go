package entities

import (
	"os"
	"strings"
	"testing"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func BenchmarkRecognize(b *testing.B) {
	raw, err := os.ReadFile("../testdata/sample.txt")
	if err != nil {
		b.Fatal(err)
	}
	raw = []byte(strings.Repeat(string(raw)+"\n", 10))
	t, err := text.Decode(raw)
	if err != nil {
		b.Fatal(err)
	}
	s, err := segment.New()
	if err != nil {
		b.Fatal(err)
	}
	r, err := New()
	if err != nil {
		b.Fatal(err)
	}
	d := s.Segment(t)
	b.SetBytes(int64(len(t.Clean())))
	b.ReportAllocs()
	for b.Loop() {
		r.Recognize(d)
	}
}
