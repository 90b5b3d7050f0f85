package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func texts(x *Text, rs []Range) []string {
	var out []string
	for _, r := range rs {
		out = append(out, x.Slice(r))
	}
	return out
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, text string }{ // | between the sentences
		{"plain", "今天开会。|明天继续！|去吗？|去"},
		{"decimals", "增长5.5%，到3.14亿元。|完。"},
		{"inside quotation marks", "他说：“要干。要实干！”|会议结束。"},
		{"a quotation that goes on", "“要干。”，他说。|完。"},
		{"a question that is a word", "回答“怎么干？”的问题。|完。"},
		{"the sentence's own mark", "开展“回头看”。|完。"},
		{"nested", "他说：“记住‘实干。’这句话。”|完。"},
		{"corner brackets", "他说：「要干。『快干。』好。」|完。"},
		{"an unclosed mark", "他说：“要干。|要实干。|大家同意。"},
		{"an unopened mark", "要干。”|他说。"},
		{"an attribution behind a quotation", "“要干。”柳城市市长柳青禾说。|“要实干！”他介绍说。|完。"},
		{"a sentence behind a quotation", "他说：“要干。”|会议结束。|“要实干。”|会后，他说。|“好。”|他说，要干。"},
		{"closing marks", "（今天开会。）|《去吗？》出版了。|完。"},
		{"semicolons", "一要快；二要好。|完。"},
		{"ellipsis", "有桃、梨……|完。"},
		{"an ellipsis that goes on", "有桃、梨……等水果。|完。"},
		{"several marks", "真的吗？！|真的！！！|完。"},
		{"English", "He came. Then he left. 完成|v2.0.1版。"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "English" {
				c.text = "He came. |Then he left. |完成v2.0.1版。"
			}
			var want []string
			for s := range strings.SplitSeq(c.text, "|") {
				want = append(want, strings.TrimSpace(s))
			}
			x, err := Decode([]byte(strings.ReplaceAll(c.text, "|", "")))
			require.NoError(t, err)
			require.Equal(t, want, texts(x, x.Sentences()))
		})
	}
}

func TestLines(t *testing.T) {
	x, err := Decode([]byte("一\r\n\r\n 二 \n"))
	require.NoError(t, err)
	require.Equal(t, []string{"一", "", "二"}, texts(x, x.Lines()))
	require.Equal(t, []string{"一", "二"}, texts(x, x.Paragraphs()))
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"lines", "甲开会。\n\n乙开会。", []string{"甲开会。", "乙开会。"}},
		{"blanks for a line end", "甲开会。　　乙开会。 8月丙开会。", []string{"甲开会。", "乙开会。", "8月丙开会。"}},
		{"behind a quotation", "甲说：“要干。”  乙说：“好！” “快干。”丙说。", []string{"甲说：“要干。”", "乙说：“好！”", "“快干。”丙说。"}},
		{"inside a quotation", "甲说：“要干。 要实干。”会议结束。", []string{"甲说：“要干。 要实干。”会议结束。"}},
		{"inside a name or English", "甲 乙开会。Ok. 好。 OK", []string{"甲 乙开会。Ok. 好。 OK"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, err := Decode([]byte(c.text))
			require.NoError(t, err)
			require.Equal(t, c.want, texts(x, x.Paragraphs()))
			checkText(t, []byte(c.text))
		})
	}
}

func TestHeadsAndTails(t *testing.T) {
	for _, c := range []struct {
		name, text                  string
		body, heads, tails, bylines []string
	}{
		{
			name:  "正文 on the line of the source",
			text:  "来源：柳城日报 | 2023年08月17日 10:00，正文：\n市委开会。",
			body:  []string{"市委开会。"},
			heads: []string{"来源：柳城日报 | 2023年08月17日 10:00，正文："},
		},
		{
			name:    "labels below the headline",
			text:    "柳城市召开会议\n发布时间：2023-08-17 来源：柳城日报 作者：陈一禾\n市委开会。",
			body:    []string{"柳城市召开会议", "市委开会。"},
			heads:   []string{"发布时间：2023-08-17 来源：柳城日报 作者：陈一禾"},
			bylines: []string{"发布时间：2023-08-17 来源：柳城日报 作者：陈一禾"},
		},
		{
			name:    "editors",
			text:    "市委开会。\n【编辑:李禾】\n责任编辑:\n|",
			body:    []string{"市委开会。"},
			tails:   []string{"【编辑：李禾】", "责任编辑：", "|"},
			bylines: []string{"【编辑：李禾】", "责任编辑："},
		},
		{
			name:    "a signature behind the last sentence",
			text:    "市委开会。研究工作。（全媒体记者陈一禾）",
			body:    []string{"市委开会。研究工作。"},
			tails:   []string{"（全媒体记者陈一禾）"},
			bylines: []string{"（全媒体记者陈一禾）"},
		},
		{
			name:    "a name alone behind the last sentence",
			text:    "市委开会。\n研究工作。（县教育局 陈一禾）",
			body:    []string{"市委开会。", "研究工作。"},
			tails:   []string{"（县教育局 陈一禾）"},
			bylines: []string{"（县教育局 陈一禾）"},
		},
		{
			name: "debris is no paragraph and begins none",
			text: "& K0 x& ^! M9 P2\n5 r2 ?4 e& ]. G2 P- Q 市委开会。\n研究工作。\n% n+ k. Q5 X- W0",
			body: []string{"市委开会。", "研究工作。"},
		},
		{
			name: "lost blanks are no part of the paragraph",
			text: "????市委开会。\n????研究工作。",
			body: []string{"市委开会。", "研究工作。"},
		},
		{
			name:  "the end of a dispatch",
			text:  "市委开会。（据柳城日报）\n（完）",
			body:  []string{"市委开会。"},
			tails: []string{"（据柳城日报）", "（完）"},
		},
		{
			name:    "several brackets behind the last sentence",
			text:    "市委开会。（图片由主办方提供）（来源：柳城新闻）【编辑:李禾】",
			body:    []string{"市委开会。"},
			tails:   []string{"（图片由主办方提供）", "（来源：柳城新闻）", "【编辑：李禾】"},
			bylines: []string{"（来源：柳城新闻）", "【编辑：李禾】"},
		},
		{
			name:    "labels on the line of the last sentence",
			text:    "市委开会。\n研究工作。（完）来源：柳城日报 责任编辑：李禾",
			body:    []string{"市委开会。", "研究工作。"},
			tails:   []string{"（完）", "来源：柳城日报 责任编辑：李禾"},
			bylines: []string{"来源：柳城日报 责任编辑：李禾"},
		},
		{
			name:    "brackets on lines of their own",
			text:    "市委开会。\n（陈一禾 李二禾）\n责任编辑：李禾\n（原标题：柳城市委开会）",
			body:    []string{"市委开会。"},
			tails:   []string{"（陈一禾 李二禾）", "责任编辑：李禾", "（原标题：柳城市委开会）"},
			bylines: []string{"（陈一禾 李二禾）", "责任编辑：李禾"},
		},
		{
			name: "a bracket that begins a heading is body",
			text: "市委开会。\n（二）工作要求",
			body: []string{"市委开会。", "（二）工作要求"},
		},
		{
			name: "words behind the last sentence are body",
			text: "市委开会。\n研究工作。来源于基层的声音",
			body: []string{"市委开会。", "研究工作。来源于基层的声音"},
		},
		{
			name:  "a date before the labels",
			text:  "市委开会\n2019-02-20 10:58:33 来源： 柳城日报 陈一禾\n市委开会。",
			body:  []string{"市委开会", "市委开会。"},
			heads: []string{"2019-02-20 10:58:33 来源： 柳城日报 陈一禾"},
		},
		{
			name:  "a weak label with a date in digits",
			text:  "市委开会\n日期：108-02-14\n市委开会。",
			body:  []string{"市委开会", "市委开会。"},
			heads: []string{"日期：108-02-14"},
		},
		{
			name:  "a stamp on each paragraph",
			text:  "X7q柳城新闻网\n柳城讯 市委开会。X7q柳城新闻网\n研究工作。X7q柳城新闻网\n会议要求抓落实。X7q柳城新闻网",
			body:  []string{"柳城讯 市委开会。", "研究工作。", "会议要求抓落实。"},
			tails: []string{"X7q柳城新闻网", "X7q柳城新闻网", "X7q柳城新闻网", "X7q柳城新闻网"},
		},
		{
			name:    "the frame of a table",
			text:    "市委开会。（陈禾） |\n|",
			body:    []string{"市委开会。"},
			tails:   []string{"（陈禾）", "|", "|"},
			bylines: []string{"（陈禾）"},
		},
		{
			name:  "the issue of a paper",
			text:  "市委开会。\n《 柳城日报 》（ 2019年01月11日 09 版）",
			body:  []string{"市委开会。"},
			tails: []string{"《 柳城日报 》（ 2019年01月11日 09 版）"},
		},
		{
			name:    "the signature of one of several stories",
			text:    "市委开会。（陈禾）\n县委开会。（会议详情另见）\n村里开会。",
			body:    []string{"市委开会。", "县委开会。（会议详情另见）", "村里开会。"},
			tails:   []string{"（陈禾）"},
			bylines: []string{"（陈禾）"},
		},
		{
			name:  "a remark at the very end",
			text:  "市委开会。（据柳城日报）",
			body:  []string{"市委开会。"},
			tails: []string{"（据柳城日报）"},
		},
		{
			name:    "a byline in the body stays there",
			text:    "本报讯（记者陈一禾）市委开会。",
			body:    []string{"本报讯（记者陈一禾）市委开会。"},
			bylines: []string{"（记者陈一禾）"},
		},
		{
			name:    "a byline without brackets",
			text:    "本报讯 记者陈一禾、通讯员李禾报道：市委开会。",
			body:    []string{"本报讯 记者陈一禾、通讯员李禾报道：市委开会。"},
			bylines: []string{"记者陈一禾、通讯员李禾报道"},
		},
		{
			name: "a meeting's time is body",
			text: "时间：8月17日上午\n地点：市委会议室\n请准时参加。",
			body: []string{"时间：8月17日上午", "地点：市委会议室", "请准时参加。"},
		},
		{
			name: "a sentence that begins like a label is body",
			text: "来源于基层。\n编辑部开会。",
			body: []string{"来源于基层。", "编辑部开会。"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, err := Decode([]byte(c.text))
			require.NoError(t, err)
			require.Equal(t, c.body, texts(x, x.Paragraphs()))
			require.Equal(t, c.heads, texts(x, x.Heads()))
			require.Equal(t, c.tails, texts(x, x.Tails()))
			require.Equal(t, c.bylines, texts(x, x.Bylines()))
		})
	}
}
