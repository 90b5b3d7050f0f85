package entities_test

import (
	"fmt"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func Example() {
	source := []byte("市委书记、市人大常委会主任王远清主持会议，陈立业、田军等市领导出席。王书记强调，要抓好落实。")
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
	r, err := entities.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range r.Recognize(s.Segment(t)).People {
		fmt.Println(p.Name, p.Official)
		for _, post := range p.Posts {
			fmt.Printf("  %s: body %q, title %q, system %q\n", post.Text, post.Body, post.Title, post.System)
		}
		for _, m := range p.Mentions {
			span := t.Span(m.Range)
			fmt.Printf("  bytes %d to %d: %s\n", span.Start, span.End, source[span.Start:span.End])
		}
	}
	// Output:
	// 王远清 true
	//   市委书记: body "市委", title "书记", system "party"
	//   市人大常委会主任: body "市人大常委会", title "主任", system "congress"
	//   书记: body "", title "书记", system "party"
	//   bytes 39 to 48: 王远清
	//   bytes 102 to 111: 王书记
	// 陈立业 true
	//   市领导: body "市", title "领导", system ""
	//   bytes 63 to 72: 陈立业
	// 田军 true
	//   市领导: body "市", title "领导", system ""
	//   bytes 75 to 81: 田军
}
