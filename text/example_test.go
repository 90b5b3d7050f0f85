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
