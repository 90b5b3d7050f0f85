package quotes_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/text"
)

// What is asked and what is allocated grows with the text and no faster,
// however its marks and cues stand.
func TestWorkGrowsWithTheText(t *testing.T) {
	r := newReader(t)
	for _, s := range []string{
		hostile, "会议强调，要抓好秋粮，县长柳成舟说，", "会议强调要抓好秋粮县长柳成舟说好", "“好。”他说，“要抓好秋粮。”", "他说：“好，", "“", "」", "《‘",
	} {
		work := func(size int) (asked int, allocs float64) {
			x, err := text.Decode([]byte(strings.Repeat(s, size/len(s))+"。"), text.Verbatim())
			require.NoError(t, err)
			d := r.segmenter.Segment(x)
			f := r.recognizer.Recognize(d)
			counting, err := quotes.New(quotes.WithJudge(func(d quotes.Decision) bool {
				asked++
				return d.Sure || d.Score > 0
			}))
			require.NoError(t, err)
			allocs = testing.AllocsPerRun(1, func() { counting.Attribute(d, f) })
			return asked, allocs
		}
		asked, allocs := work(16 << 10)
		askedMore, allocsMore := work(128 << 10)
		require.LessOrEqual(t, askedMore, 9*asked+20, "questions about %s", s)
		require.LessOrEqual(t, allocsMore, 9*allocs+200, "allocations for %s", s)
	}
}
