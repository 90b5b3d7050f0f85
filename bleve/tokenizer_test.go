package bleve_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/bleve"
	"github.com/xinwen-go/xinwen/segment"
)

// Each term is printed as position:term, and =source where the source has
// other characters. Names and places are made up.
func TestTokenize(t *testing.T) {
	for _, c := range []struct{ field, want string }{
		{"", ""},
		{"，。！", ""},
		{"县长周明远主持会议。", "1:县长 2:周明远 3:主持 4:会议"},
		{"縣(xiàn)長(zhǎng)講話", "1:县长=縣(xiàn)長 2:讲话=講話"},
		{"GDP增长６％", "1:GDP 2:增长 3:6%=６％"},
	} {
		t.Run(c.field, func(t *testing.T) {
			assert.Equal(t, c.want, terms(t, c.field))
		})
	}
}

func TestWordsInsideAWordHaveItsPosition(t *testing.T) {
	got := terms(t, "召开云溪发展大会", segment.WithWords(strings.NewReader("云溪发展大会\n发展大会\n")))
	assert.Equal(t, "1:召开 2:云溪发展大会 2:发展大会 2:发展 2:大会", got)
}

func TestNewReportsBadOptions(t *testing.T) {
	_, err := bleve.New(segment.WithEngine(99))
	assert.Error(t, err)
}

func TestConcurrentUse(t *testing.T) {
	tokenizer, err := bleve.New()
	require.NoError(t, err)
	want := tokenizer.Tokenize([]byte("县长周明远主持会议。"))
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			assert.Equal(t, want, tokenizer.Tokenize([]byte("县长周明远主持会议。")))
		})
	}
	wait.Wait()
}

// Whatever the field holds, terms stand in it, in the order of their beginnings,
// positions count up without gaps, and terms are UTF-8.
func FuzzTokenize(f *testing.F) {
	for _, seed := range []string{"县长周明远主持会议。", "縣(xiàn)長,,講話", "a\xffb\x00", "人民代表大会"} {
		f.Add([]byte(seed))
	}
	tokenizer, err := bleve.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, field []byte) {
		position, start := 0, 0
		for _, term := range tokenizer.Tokenize(field) {
			require.True(t, start <= term.Start && term.Start < term.End && term.End <= len(field))
			require.True(t, term.Position == position || term.Position == position+1)
			require.True(t, utf8.Valid(term.Term))
			position, start = term.Position, term.Start
		}
	})
}

func terms(t *testing.T, field string, opts ...segment.Option) string {
	t.Helper()
	tokenizer, err := bleve.New(opts...)
	require.NoError(t, err)
	var out []string
	for _, term := range tokenizer.Tokenize([]byte(field)) {
		s := fmt.Sprintf("%d:%s", term.Position, term.Term)
		if source := field[term.Start:term.End]; source != string(term.Term) {
			s += "=" + source
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}
