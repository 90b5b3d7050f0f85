package segment_test

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func Example() {
	source := []byte("縣長(zhǎng)羅成業(yè)主持會(huì)議。")
	t, err := text.Decode(source)
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := segment.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	d := s.Segment(t)
	for i, token := range d.Tokens {
		span := d.Span(i)
		fmt.Printf("%s/%v from %s\n", d.Word(i), token.Tag, source[span.Start:span.End])
	}
	// Output:
	// 县长/n from 縣長
	// 罗成业/nr from 羅成業
	// 主持/v from 主持
	// 会议/n from 會(huì)議
	// 。/w from 。
}

func ExampleWithWords() {
	words := strings.NewReader("# one word a line, and its tag if it is known\n云上生活节 nz\n")
	s, err := segment.New(segment.WithWords(words))
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := text.Decode([]byte("首届云上生活节开幕。"))
	if err != nil {
		fmt.Println(err)
		return
	}
	d := s.Segment(t)
	for i, token := range d.Tokens {
		fmt.Printf("%s/%v ", d.Word(i), token.Tag)
	}
	// Output: 首/m 届/q 云上生活节/nz 开幕/v 。/w
}

func ExampleSegmenter_Terms() {
	s, err := segment.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := text.Decode([]byte("人民代表大会开幕"))
	if err != nil {
		fmt.Println(err)
		return
	}
	d := s.Segment(t)
	for term := range s.Terms(d) {
		fmt.Println(term.Token, t.Slice(term.Range))
	}
	// Output:
	// 0 人民
	// 1 代表大会
	// 1 代表
	// 1 大会
	// 2 开幕
}
