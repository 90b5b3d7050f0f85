package xinwen_test

import (
	"os"
	"path/filepath"
	"slices"
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
	f.Add([]byte("县长柳信出席会议。信指出，要抓好秋粮收购。"))
	f.Add([]byte("市长(zhǎng)\x80\xff王、李、（）"))
	reader, err := xinwen.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, raw []byte) { checkReading(t, reader, raw) })
}

// phrases are what FuzzReadPhrases makes articles of: the words that the rules
// of all packages look for, made-up names among them.
var phrases = strings.Fields(`
	县长 副县长 县委书记 柳成舟 柳信 何苗苗 阿尔金·巴特 柳 某 他 她 记者 居民 云溪县 县委 县政府 水利局 公司 代表 一行 等领导 大家 有人
	指出 强调 要求 说 道 表示 介绍 希望 批示 讲话 信 报告 来信 认为 据 称 告诉 主持 出席 参加 列席 陪同 召开 举行 调研 审议 传达 学习 贯彻 通过 听取
	会议 大会 第三次会议 座谈会 会上 在 时 中 后 就 对 向 受 委托 的 了 并 和 与 及 兼 原 代 一要 二要 一是 要 必须 不得 抓好 秋粮 收购 工作 精神 意见
	8月1日 昨日 2017年 上午 9时30分 80多人 3.5% ① 第一 首先 最后 同时
	， 。 、 ； ： “ ” ‘ ’ 「 」 《 》 （ ） ( ) 【 】 " · … — ？ ！ , .`)

// FuzzReadPhrases checks the same of articles that look like news: each byte
// adds a phrase, a byte beyond the last phrase a line end.
func FuzzReadPhrases(f *testing.F) {
	f.Add([]byte{1, 4, 37, 90, 10, 4, 27, 4, 100, 60, 66, 67, 91, 255, 8, 30, 94, 96, 60, 66, 97, 91})
	f.Add([]byte{2, 3, 101, 42, 60, 100, 28, 99, 62, 66, 102, 63, 67, 103, 61, 250, 84, 9, 57, 24, 4, 29, 101, 2})
	reader, err := xinwen.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, choices []byte) {
		var article strings.Builder
		for _, c := range choices {
			if int(c) < len(phrases) {
				article.WriteString(phrases[c])
			} else {
				article.WriteByte('\n')
			}
		}
		checkReading(t, reader, []byte(article.String()))
	})
}

// checkReading checks what holds for the reading of any article.
func checkReading(t *testing.T, reader *xinwen.Reader, raw []byte) {
	t.Helper()
	a, err := reader.Read(raw)
	if err != nil {
		return
	}
	checkWords(t, a)
	checkMentions(t, a)
	for _, r := range found(a) {
		require.True(t, 0 <= r.Start && r.Start <= r.End && r.End <= len(a.Text.Clean()), "range %v", r)
		s := a.Text.Span(r)
		require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(raw), "span %v of range %v", s, r)
	}
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

// checkMentions checks that no two mentions of people overlap.
func checkMentions(t *testing.T, a *xinwen.Article) {
	t.Helper()
	var all []text.Range
	for _, p := range a.Findings.People {
		for _, m := range p.Mentions {
			all = append(all, m.Range)
		}
	}
	slices.SortFunc(all, func(a, b text.Range) int { return a.Start - b.Start })
	for i := range all[min(1, len(all)):] {
		require.LessOrEqual(t, all[i].End, all[i+1].Start, "mentions %v and %v", all[i], all[i+1])
	}
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
