package xinwen_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/text"
)

// FuzzRead checks what holds for every input: no panic, findings within the
// clean form, spans within the source, and words that cover the clean form.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(f, err)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(raw)
	}
	f.Add([]byte("“‘「《（强调：，、。；"))
	f.Add([]byte("市长(zhǎng)\x80\xff王、李、（）"))
	reader, err := xinwen.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := reader.Read(raw)
		if err != nil {
			return
		}
		checkWords(t, a)
		for _, r := range found(a) {
			require.True(t, 0 <= r.Start && r.Start <= r.End && r.End <= len(a.Text.Clean()), "range %v", r)
			s := a.Text.Span(r)
			require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(raw), "span %v of range %v", s, r)
		}
	})
}

// checkWords checks that the tokens stand in order and leave out nothing but
// blanks.
func checkWords(t *testing.T, a *xinwen.Article) {
	at := 0
	for _, token := range a.Document.Tokens {
		require.LessOrEqual(t, at, token.Start)
		require.Empty(t, notBlank(a.Text.Clean()[at:token.Start]))
		require.Less(t, token.Start, token.End)
		at = token.End
	}
	require.Empty(t, notBlank(a.Text.Clean()[at:]))
}

// found returns the range of every finding of a.
func found(a *xinwen.Article) []text.Range {
	var rs []text.Range
	for _, e := range a.Findings.Entities {
		rs = append(rs, e.Range)
	}
	for _, p := range a.Findings.People {
		for _, post := range p.Posts {
			rs = append(rs, post.Range)
		}
		for _, m := range p.Mentions {
			rs = append(rs, m.Range)
		}
	}
	for _, q := range a.Quotes {
		rs = append(append(rs, q.Content...), q.Cue.Range, q.Speaker.Range)
		for _, d := range q.Directives {
			rs = append(rs, d.Range)
		}
	}
	for _, e := range a.Summary.Events {
		rs = append(rs, e.Name.Range, e.Date.Range)
		for _, i := range e.Items {
			rs = append(rs, i.Object.Range)
		}
	}
	for _, p := range a.Summary.Sentences {
		rs = append(rs, p.Range)
	}
	return rs
}

// notBlank returns s without its blanks.
func notBlank(s string) string {
	return strings.Join(strings.Fields(s), "")
}
