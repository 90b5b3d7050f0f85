package text_test

import (
	"fmt"

	"github.com/xinwen-go/xinwen/text"
)

func ExampleDecode() {
	source := []byte("柳城市召開(kāi)會(huì)議,,市長(zhǎng)范云水主持。")
	t, err := text.Decode(source)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Clean())

	r := t.Paragraphs()[0]
	s := t.Span(text.Range{Start: r.Start, End: r.Start + len("柳城市召开会议")})
	fmt.Printf("%s: %d to %d: %s\n", t.Slice(r), s.Start, s.End, source[s.Start:s.End])
	fmt.Println(t.Report().Count(text.RulePinyin), "readings removed")
	// Output:
	// 柳城市召开会议，市长范云水主持。
	// 柳城市召开会议，市长范云水主持。: 0 to 33: 柳城市召開(kāi)會(huì)議
	// 3 readings removed
}

// The report says what cleaning did, and what is damaged beyond repair.
func ExampleText_Report() {
	source := []byte("會議結束,。??h委書記柳青禾參加\xff。")
	t, err := text.Decode(source)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Clean())
	for _, e := range t.Report().Edits {
		if e.Rule != text.RuleScript {
			fmt.Printf("%s %s %q\n", e.Rule, e.Kind, source[e.Span.Start:e.Span.End])
		}
	}
	// Output:
	// 会议结束。??h委书记柳青禾参加�。
	// doubled removed ","
	// slip damaged "??h"
	// invalid damaged "\xff"
}

// Spans count bytes of the source in its own encoding, here GB18030. Readers
// in other languages count code points or UTF-16 code units.
func ExampleText_UTF16() {
	source := []byte("\xca\xd0\xb3\xa4\xc1\xf8\xc7\xe0\xba\xcc\xb3\xf6\xcf\xaf\xa1\xa3") // 市长柳青禾出席。
	t, err := text.Decode(source, text.WithEncoding("gb2312"))
	if err != nil {
		fmt.Println(err)
		return
	}
	s := t.Span(text.Range{Start: len("市长"), End: len("市长柳青禾")})
	fmt.Println(t.Report().Encoding, s)
	fmt.Println(t.UTF16(s))
	// Output:
	// gb18030 {4 10}
	// 2 5
}

// Sentences are those of the body, without what a page puts around it.
func ExampleText_Sentences() {
	t, err := text.Decode([]byte("来源：柳城日报 2023-08-17\n市长说：“要干。要实干！”投资增长2.5%。\n（记者陈一禾）"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range t.Sentences() {
		fmt.Println(t.Slice(r))
	}
	fmt.Println(len(t.Heads()), "head,", len(t.Tails()), "tail")
	// Output:
	// 市长说：“要干。要实干！”
	// 投资增长2.5%。
	// 1 head, 1 tail
}
