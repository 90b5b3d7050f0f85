package render

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestColumns(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "新闻": 4, "，": 2, "A区": 3, "ā́": 1, "１": 2} {
		assert.Equal(t, want, columns(s), s)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s    string
		n    int
		want []string
	}{
		{"", 4, []string{""}},
		{"要抓好落实", 4, []string{"要抓", "好落", "实"}},
		{"要抓，好", 4, []string{"要", "抓，", "好"}},
		{"要（抓）好", 4, []string{"要", "（抓）", "好"}},
		{"要说“抓”", 6, []string{"要说", "“抓”"}},
		{"，，，", 2, []string{"，，，"}},
		{"要抓 好", 4, []string{"要抓", "好"}},
		{"用 xinwen 读", 8, []string{"用", "xinwen", "读"}},
		{"xinwenxinwen", 4, []string{"xinwenxinwen"}},
		{"3000亩地", 5, []string{"3000", "亩地"}},
	} {
		assert.Equal(t, c.want, wrap(c.s, c.n), c.s)
	}
}

func TestPlainTextObeysNoControlCharacters(t *testing.T) {
	assert.Equal(t, "[31m红 好", plain("\x1b[31m红\n\u202e好\x07"))
	require.Equal(t, "要…", cut("要抓好", 4))
	require.Equal(t, "要抓", cut("要抓", 4))
	require.False(t, strings.Contains(plain("\u009b2J"), "\u009b"))
}
