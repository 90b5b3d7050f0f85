package quotes_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/text"
)

// hostile is a paragraph that never ends a sentence for certain: marks that open and never
// close, cues behind cues, names and clauses without end.
const hostile = `“柳成舟说‘会议强调，要求“指出”他表示《通知要求，要抓好」「秋粮，说：“”认为柳成舟和希望（与会代表认为、要求他强调要`

func BenchmarkAttribute(b *testing.B) {
	sample, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(b, err)
	long := func(s string, size int) string { return strings.Repeat(s, size/len(s)) + "。" }
	for _, c := range []struct{ name, text string }{
		{"sample", string(sample)},
		{"hostile, 1 MB", long(hostile, 1<<20)},
		{"hostile, 10 MB", long(hostile, 10<<20)},
		{"clauses, 1 MB", long("会议强调，要抓好秋粮，县长柳成舟说，", 1<<20)},
		{"clauses, 10 MB", long("会议强调，要抓好秋粮，县长柳成舟说，", 10<<20)},
		{"no pause, 1 MB", long("会议强调要抓好秋粮县长柳成舟说好", 1<<20)},
		{"no pause, 10 MB", long("会议强调要抓好秋粮县长柳成舟说好", 10<<20)},
		{"quoted, 1 MB", long("“好。”他说，“要抓好秋粮。”", 1<<20)},
		{"quoted, 10 MB", long("“好。”他说，“要抓好秋粮。”", 10<<20)},
		{"open, 1 MB", long("他说：“好，", 1<<20)},
		{"open, 10 MB", long("他说：“好，", 10<<20)},
	} {
		b.Run(c.name, func(b *testing.B) {
			r := newReader(b)
			x, err := text.Decode([]byte(c.text), text.Verbatim())
			require.NoError(b, err)
			d := r.segmenter.Segment(x)
			f := r.recognizer.Recognize(d)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				r.attributor.Attribute(d, f)
			}
		})
	}
}
