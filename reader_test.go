package xinwen_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/render"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

func TestNewRejectsBadOptions(t *testing.T) {
	for name, option := range map[string]xinwen.Option{
		"text":     xinwen.WithText(text.WithEncoding("klingon")),
		"segment":  xinwen.WithSegment(segment.WithWords(strings.NewReader("词\tno-such-tag\n"))),
		"entities": xinwen.WithEntities(entities.WithPeople(strings.NewReader("罗成业\tmaybe\n"))),
		"summary":  xinwen.WithSummary(summary.WithDigestLength(-1)),
	} {
		_, err := xinwen.New(option)
		assert.Error(t, err, name)
	}
}

func TestOptionsReachTheirPackages(t *testing.T) {
	decisions := 0
	reader, err := xinwen.New(
		xinwen.WithText(text.Verbatim()),
		xinwen.WithSegment(segment.WithWords(strings.NewReader("抢抓墒情\n"))),
		xinwen.WithEntities(entities.WithPeople(strings.NewReader("山泉水\n"))),
		xinwen.WithQuotes(quotes.WithJudge(func(quotes.Decision) bool { decisions++; return true })),
		xinwen.WithSummary(summary.WithSentences(1)),
	)
	require.NoError(t, err)
	a, err := reader.Read([]byte("縣長罗成业在山泉水家指出，要早动手，抢抓墒情。他走访了三个乡镇。"))
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(a.Text.Clean(), "縣長"), "text")
	words := make([]string, len(a.Document.Tokens))
	for i := range words {
		words[i] = a.Document.Word(i)
	}
	assert.Contains(t, words, "抢抓墒情", "segment")
	isUsers := func(e entities.Entity) bool { return e.Text == "山泉水" && e.Rule == "user" }
	assert.True(t, slices.ContainsFunc(a.Findings.Entities, isUsers), "entities")
	assert.NotZero(t, decisions, "quotes")
	assert.Len(t, a.Summary.Sentences, 1, "summary")
}

// sources returns the articles of testdata.
func sources(t *testing.T) []xinwen.Source {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	var all []xinwen.Source
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		all = append(all, xinwen.Source{ID: filepath.Base(file), Raw: raw})
	}
	return all
}

// printed returns the reading of a as JSON.
func printed(t *testing.T, a *xinwen.Article) string {
	var out bytes.Buffer
	require.NoError(t, render.JSON(&out, a, render.Bytes))
	return out.String()
}

func TestReadersAreConcurrentAndDeterministic(t *testing.T) {
	reader, err := xinwen.New()
	require.NoError(t, err)
	all := sources(t)
	var want []string
	for _, s := range all {
		a, err := reader.Read(s.Raw)
		require.NoError(t, err)
		a.ID = s.ID
		want = append(want, printed(t, a))
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			n := 0
			for a, err := range reader.ReadAll(context.Background(), slices.Values(all)) {
				if assert.NoError(t, err) {
					assert.Equal(t, want[n], printed(t, a))
				}
				n++
			}
			assert.Equal(t, len(all), n)
		})
	}
	wg.Wait()
}

func TestReadAllEndsWithItsContext(t *testing.T) {
	reader, err := xinwen.New()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	endless := func(yield func(xinwen.Source) bool) {
		for yield(xinwen.Source{Raw: []byte("市长罗成业主持会议。")}) {
		}
	}
	n := 0
	for range reader.ReadAll(ctx, endless) {
		if n++; n == 3 {
			cancel()
		}
	}
	assert.Equal(t, 3, n)
}

func TestReadAllStopsWhenItsReaderDoes(t *testing.T) {
	reader, err := xinwen.New()
	require.NoError(t, err)
	for a, err := range reader.ReadAll(context.Background(), slices.Values(sources(t))) {
		require.NoError(t, err)
		assert.NotEmpty(t, a.ID)
		break
	}
}
