package summary_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// What holds of the summary of any text, however damaged.
func FuzzSummarize(f *testing.F) {
	r, err := xinwen.New()
	require.NoError(f, err)
	for _, s := range []string{
		"", "。", "原标题：", "（", "“3日，县委召开会议", "3日，县委书记洪大山主持召开工作会议。洪大山强调，要早动手，抢抓墒情。",
		"主持召开", "会议会议会议。", "2月30日会议决定，", "\xff\xfe3日\n\n会议", "洪大山说：“洪大山说：‘要’”",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := r.Read(raw)
		if err != nil {
			return
		}
		s, clean := a.Summary, a.Text.Clean()
		require.LessOrEqual(t, utf8.RuneCountInString(s.Digest), 130)
		require.Empty(t, summary.Check(a.Document, a.Findings, s))
		at := 0
		for _, p := range s.Sentences {
			require.GreaterOrEqual(t, p.Range.Start, at, "key sentences are in order")
			require.LessOrEqual(t, p.Range.End, len(clean))
			require.Contains(t, clean[p.Range.Start:p.Range.End], p.Text)
			at = p.Range.End
		}
		for _, e := range s.Events {
			require.Equal(t, clean[e.Name.Range.Start:e.Name.Range.End], e.Name.Text)
			require.Equal(t, clean[e.Date.Range.Start:e.Date.Range.End], e.Date.Text)
		}
		for _, k := range s.Keywords {
			require.Greater(t, k.Weight, 0.0)
			require.LessOrEqual(t, k.Weight, 1.0)
		}
	})
}
