package bench

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// article returns the articles of testdata in simplified characters, one
// behind the other.
func article(b *testing.B) *text.Text {
	b.Helper()
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles", err)
	}
	var all strings.Builder
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		t, err := text.Decode(raw)
		if err != nil {
			b.Fatal(err)
		}
		all.WriteString(t.Clean())
		all.WriteByte('\n')
	}
	t, err := text.Decode([]byte(all.String()))
	if err != nil {
		b.Fatal(err)
	}
	t.Sentences() // found once a text
	return t
}

func packed(b *testing.B, name string) []byte {
	b.Helper()
	raw, err := os.ReadFile(filepath.Join("../segment/models", name))
	if err != nil {
		b.Fatal(err)
	}
	return raw
}

// BenchmarkLoad unpacks the models, as the first Segment of a process does.
func BenchmarkLoad(b *testing.B) {
	b.Run("words", func(b *testing.B) {
		raw := packed(b, "words.bin")
		b.ReportAllocs()
		for b.Loop() {
			if _, err := words.Load(raw); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("tags", func(b *testing.B) {
		raw := packed(b, "tags.bin")
		b.ReportAllocs()
		for b.Loop() {
			if _, err := tags.Load(raw); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkSegment cuts the articles into a Document that is reused.
func BenchmarkSegment(b *testing.B) { segmentInto(b, segment.WithoutTags()) }

// BenchmarkSegmentTag does so with tags.
func BenchmarkSegmentTag(b *testing.B) { segmentInto(b) }

func segmentInto(b *testing.B, opts ...segment.Option) {
	s, err := segment.New(opts...)
	if err != nil {
		b.Fatal(err)
	}
	t := article(b)
	var d segment.Document
	s.SegmentInto(&d, t)
	b.SetBytes(int64(len(t.Clean())))
	b.ReportAllocs()
	for b.Loop() {
		s.SegmentInto(&d, t)
	}
}
