package entities

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// FuzzRecognize states what holds of any text: every range is one of whole
// characters of the clean form, entities stand in order without overlap, and
// indices point at people.
func FuzzRecognize(f *testing.F) {
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(f, err)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(raw))
	}
	for _, s := range []string{"", "·", "A·B", "副副副市长", "、、、", "（院）长", "王王王王王王", "书记书记书记", "8月", "2012年7月19日至21日", "《习近平》", "他她他", "王\n东群等"} {
		f.Add(s)
	}
	s, err := segment.New()
	require.NoError(f, err)
	r, err := New(WithPeople(strings.NewReader("王东\n")), WithBodies(strings.NewReader("市委\n")), WithTitles(strings.NewReader("记\n")))
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, source string) {
		tx, err := text.Decode([]byte(source))
		if err != nil {
			t.Skip()
		}
		checkFindings(t, tx, r.Recognize(s.Segment(tx)))
	})
}

func checkFindings(t *testing.T, tx *text.Text, f *Findings) {
	t.Helper()
	clean := tx.Clean()
	whole := func(r text.Range) {
		t.Helper()
		require.True(t, 0 <= r.Start && r.Start < r.End && r.End <= len(clean), "%v of %d", r, len(clean))
		require.True(t, boundary(clean, r.Start) && boundary(clean, r.End), "%v cuts a character", r)
	}
	at := 0
	for _, e := range f.Entities {
		whole(e.Range)
		require.LessOrEqual(t, at, e.Range.Start, "order")
		require.Equal(t, clean[e.Range.Start:e.Range.End], e.Text)
		require.True(t, e.Confidence > 0 && e.Confidence <= 1)
		at = e.Range.End
	}
	for _, p := range f.People {
		require.NotEmpty(t, p.Mentions)
		at := 0
		for _, m := range p.Mentions {
			whole(m.Range)
			require.LessOrEqual(t, at, m.Range.Start, "order")
			at = m.Range.Start
		}
		for _, q := range p.Posts {
			whole(q.Range)
			require.NotEmpty(t, q.Title)
		}
	}
	for _, r := range f.Rosters {
		whole(r.Range)
		for _, i := range r.People {
			require.Less(t, i, len(f.People))
		}
	}
	for _, b := range f.Bodies {
		for _, r := range b.Mentions {
			whole(r)
		}
	}
	for _, x := range f.Times {
		whole(x.Range)
	}
}

// boundary reports whether a character begins at i, or s ends there.
func boundary(s string, i int) bool { return i == len(s) || s[i]&0xC0 != 0x80 }
