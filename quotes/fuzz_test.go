package quotes_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// FuzzAttribute holds for any text: content lies in the text in order and is
// not empty, quotes that are not nested share none of it, demands lie in it.
func FuzzAttribute(f *testing.F) {
	for _, s := range []string{
		"县长柳成舟指出，要抓好秋粮收购。“方便多了。”居民何大爷说，“好。”",
		"“‘”」『他说：““会议强调，一要“抓。二要”管’。》《",
		"会议要求：\n一是要求。二是指出要求指出，。",
		"\"他说\"，“她说：”他说，和与及柳成舟、与柳成舟说道道",
	} {
		f.Add(s)
	}
	segmenter, err := segment.New()
	require.NoError(f, err)
	recognizer, err := entities.New()
	require.NoError(f, err)
	attributor, err := quotes.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, s string) {
		x, err := text.Decode([]byte(s))
		require.NoError(t, err)
		d := segmenter.Segment(x)
		found := recognizer.Recognize(d)
		end := 0
		for _, q := range attributor.Attribute(d, found) {
			require.NotEmpty(t, q.Content)
			inside := text.Range{Start: q.Content[0].Start, End: q.Content[len(q.Content)-1].End}
			last := inside.Start
			for _, r := range q.Content {
				require.True(t, r.Start >= last && r.Start < r.End && r.End <= len(x.Clean()), "content in order")
				last = r.End
			}
			if !q.Nested {
				require.GreaterOrEqual(t, inside.Start, end, "quotes apart")
				end = inside.End
			}
			for _, d := range q.Directives {
				require.True(t, inside.Contains(d.Range), "demands inside the content")
			}
			require.Less(t, q.Speaker.Person, len(found.People))
			require.True(t, q.Confidence >= 0 && q.Confidence <= 1)
		}
	})
}
