package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/wordlines"
)

// tool runs the tool and returns what it printed and its exit code.
func tool(stdin string, args ...string) (stdout, stderr string, code int) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), code
}

func TestAnalyzeNamesArticlesByTheirFile(t *testing.T) {
	out, _, code := tool("", "analyze", "--format", "jsonl", "../../testdata/chain.txt", "../../testdata/visit.txt")
	require.Equal(t, exitOK, code)
	var ids []string
	for line := range strings.Lines(out) {
		var r struct{ ID string }
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		ids = append(ids, r.ID)
	}
	assert.Equal(t, []string{"chain", "visit"}, ids)
}

func TestAnalyzeReadsEveryLineAsAnArticle(t *testing.T) {
	out, _, code := tool("市长罗成业讲话。\n\n县长邱立诚讲话。\n", "analyze", "--lines", "--format", "jsonl")
	require.Equal(t, exitOK, code)
	assert.Equal(t, 3, strings.Count(out, "\n"), "one reading a line, also for an empty one")
}

func TestAnalyzeGoesOnAfterAMissingFile(t *testing.T) {
	out, errs, code := tool("", "analyze", "--format", "jsonl", "no-such-file.txt", "../../testdata/chain.txt")
	assert.Equal(t, exitError, code)
	assert.Contains(t, errs, "no-such-file.txt")
	assert.Contains(t, out, `"id":"chain"`)
}

func TestUsageErrors(t *testing.T) {
	for _, args := range [][]string{
		{},
		{"analyse"},
		{"analyze", "--format", "xml"},
		{"analyze", "--offsets", "words"},
		{"analyze", "--encoding", "klingon"},
		{"segment", "--no-such-option"},
	} {
		_, errs, code := tool("", args...)
		assert.Equal(t, exitUsage, code, args)
		assert.NotEmpty(t, errs, args)
	}
}

func TestSegmentKeepsLinesAndCharacters(t *testing.T) {
	for _, in := range []string{
		"市长罗成业主持会议。\n\n　　会议 指出，要抓好落实。\n",
		"縣長(zhǎng)羅成業(yè)主持會(huì)議,。\n時(shí)間緊,,任務(wù)重,。\n",
		"last line without an end",
		"\ufeff零宽\u200b字符\u00a0和\u3000空白\n",
		"一行\r\n\r\n两行\r\n",
		"\n\n\n",
		" \t\u3000\n　　市长　罗成业\n",
		"控制\x00字符\x1c和\x7f别的\n",
		strings.Repeat("市长罗成业主持会议。\n\n", 10000),
		strings.Repeat("没有行尾的一篇长文，", 100000),
		"",
	} {
		out, errs, code := tool(in, "segment")
		require.Equal(t, exitOK, code, errs)
		assert.Equal(t, dense(in), dense(out))
		if strings.HasSuffix(in, "\n") {
			assert.Equal(t, strings.Count(in, "\n"), strings.Count(out, "\n"))
		}
	}
}

// dense removes the blanks of every line.
func dense(s string) string {
	var lines []string
	for line := range strings.Lines(strings.TrimSuffix(s, "\n")) {
		lines = append(lines, strings.Join(strings.FieldsFunc(line, wordlines.IsBlank), ""))
	}
	return strings.Join(lines, "\n")
}

func TestSegmentAllReadsOtherEncodings(t *testing.T) {
	gbk := "\xca\xd0\xb3\xa4\xbd\xb2\xbb\xb0\xa1\xa3\n" // 市长讲话。
	out, _, code := tool(gbk, "segment")
	require.Equal(t, exitOK, code)
	assert.Equal(t, "市长讲话。", dense(out))
}

func TestSegmentKeepsWhatIsNoText(t *testing.T) {
	in := strings.Repeat("市长罗成业讲话。\n", 20000) + "坏\xff字\n" + strings.Repeat("县长邱立诚讲话。\n", 20000)
	out, _, code := tool(in, "segment")
	require.Equal(t, exitOK, code)
	assert.Equal(t, strings.ToValidUTF8(in, "\ufffd"), dense(out)+"\n")
}

func TestSegmentPrintsTagsOnlyWhenAsked(t *testing.T) {
	in := "市长罗成业讲话。\n"
	out, _, _ := tool(in, "segment", "--pos")
	assert.Contains(t, out, "罗成业/nr")
	out, _, _ = tool(in, "segment")
	assert.Contains(t, out, " 罗成业 ")
}

func TestCleanPrintsTheCleanText(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	require.NoError(t, os.WriteFile(file, []byte("縣長(zhǎng)主持會(huì)議,。"), 0o600))
	out, _, code := tool("", "clean", file)
	require.Equal(t, exitOK, code)
	assert.Equal(t, "县长主持会议。", strings.TrimSpace(out))
}

func TestVersion(t *testing.T) {
	out, _, code := tool("", "version")
	assert.Equal(t, exitOK, code)
	assert.True(t, strings.HasPrefix(out, "xinwen "))
}

func TestQuotes(t *testing.T) {
	const in = "白河县县长柳成舟指出，各乡镇要抓好秋粮收购。“方便多了。”居民何大爷说。\n"
	out, errs, code := tool(in, "quotes")
	require.Equal(t, exitOK, code, errs)
	assert.Equal(t, `# -
柳成舟 指出 [statement, indirect]
  各乡镇要抓好秋粮收购。
  - should 各乡镇: 抓好 秋粮收购
何大爷 说 [statement, direct]
  方便多了。
`, out)
	out, errs, code = tool(in+in, "quotes", "--format", "jsonl", "--lines")
	require.Equal(t, exitOK, code, errs)
	assert.Equal(t, 2, strings.Count(out, "\n"))
	var list struct {
		Quotes []struct{ Speaker struct{ Name string } }
	}
	require.NoError(t, json.Unmarshal([]byte(out[:strings.IndexByte(out, '\n')]), &list))
	assert.Equal(t, "柳成舟", list.Quotes[0].Speaker.Name)
	_, _, code = tool(in, "quotes", "--format", "xml")
	assert.Equal(t, exitUsage, code)
}
