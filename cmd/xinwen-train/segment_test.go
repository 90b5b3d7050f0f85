package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
)

// file writes a file of that content.
func file(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "file.txt")
	require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	return name
}

func sentence(s string) (out []word) {
	for _, f := range strings.Fields(s) {
		w, tag, _ := strings.Cut(f, "/")
		out = append(out, word{text: w, tag: tag})
	}
	return out
}

func TestNamesAreJoined(t *testing.T) {
	for in, want := range map[string]string{
		"市长/n 罗/nr 成业/nr 讲话/v":      "市长 罗成业 讲话",
		"欧阳/nr 立诚/nr 、/w 田/nr 军/nr": "欧阳立诚 、 田军",
		"克林顿/nr 说/v":                "克林顿 说",
		"罗/nr 书记/n":                 "罗 书记",
		"罗/nr 成业/nr 邱/nr 立诚/nr":     "罗成业 邱立诚",
	} {
		assert.Equal(t, want, strings.Join(texts(joinNames(sentence(in))), " "))
	}
}

func TestSentencesEndBehindFinalMarks(t *testing.T) {
	var got []string
	for _, s := range splitSentences([][]word{sentence("罗成业 讲话 。 他 说 ： “ 好 ！ ” 完 了")}) {
		got = append(got, strings.Join(texts(s), " "))
	}
	assert.Equal(t, []string{"罗成业 讲话 。", "他 说 ： “ 好 ！ ”", "完 了"}, got)
}

func TestReadDictionary(t *testing.T) {
	d, err := readDictionary(file(t, "会议 900 n\n安邦定国 3 i\n生僻词 3 n\n王远 700 nr\n王远清 3 nr\n布尔津 50 nrt\n市 9 n\n只有词\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"会议", "安邦定国", "王远", "布尔津", "市", "只有词"}, d.words, "rare words are no features")
	assert.NotZero(t, d.kind("生僻词"), "but they have a kind")
	assert.NotZero(t, d.kind("王远清"))
	assert.Zero(t, d.kind("王远"), "names of two characters have none")
	assert.Zero(t, d.kind("市"), "nor have single characters")
	assert.Equal(t, []string{"布尔津"}, d.foreign)
	assert.True(t, d.ordinary("会议"))
	assert.False(t, d.ordinary("王远清"))
	_, err = readDictionary(file(t, "会议 900 n\n会议 x n\n"))
	assert.ErrorContains(t, err, ":2:")
}

func TestSureNamesOfNews(t *testing.T) {
	n := newNameFinder([]string{"罗", "邱", "强", "田"})
	d, err := readDictionary(file(t, "强调 900 v\n"))
	require.NoError(t, err)
	n.count("市长罗成业说，局长邱立诚表示赞成。市长罗成业，县长强调，主任田军说，处长田军将出席。")
	n.count("局长邱立诚，很忙。")
	n.counted(d)
	assert.Equal(t, map[string]bool{"罗成业": true, "邱立诚": true}, n.confident, "田军说 and 田军将 are no names")
}

func TestCorporaWithoutTagsAreErrors(t *testing.T) {
	_, err := readCorpora(files{file(t, "市长/n 讲话/v\n市长 讲话/v\n")}, true)
	assert.ErrorContains(t, err, `:2: "市长" has no tag`)
	assert.ErrorContains(t, trainSegment(nil), "-tagged")
}

func TestTrainingWritesModelsThatLoad(t *testing.T) {
	corpus := strings.Repeat("市长/n 罗/nr 成业/nr 主持/v 会议/n 。/w\n县长/n 邱/nr 立诚/nr 讲话/v 。/w\n书记/n 田/nr 军/nr 和/c 马/nr 原/nr 、/w 林/nr 远/nr 到会/v 。/w\n", 30)
	out := t.TempDir()
	require.NoError(t, trainSegment([]string{"-tagged", file(t, corpus), "-o", out}))
	raw, err := os.ReadFile(filepath.Join(out, "words.bin"))
	require.NoError(t, err)
	_, err = words.Load(raw)
	require.NoError(t, err)
	raw, err = os.ReadFile(filepath.Join(out, "tags.bin"))
	require.NoError(t, err)
	_, err = tags.Load(raw)
	require.NoError(t, err)
}
