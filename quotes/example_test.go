package quotes_test

import (
	"fmt"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// Names and places are made up.
func Example() {
	t, _ := text.Decode([]byte("白河县县长柳成舟主持召开会议。他强调，要抓好秋粮收购。要守住安全底线。县农业局局长参加会议。"))
	segmenter, _ := segment.New()
	recognizer, _ := entities.New()
	attributor, _ := quotes.New()
	d := segmenter.Segment(t)
	for _, q := range attributor.Attribute(d, recognizer.Recognize(d)) {
		fmt.Println(q.Speaker.Name, q.Cue.Text, q.Act)
		for _, r := range q.Content {
			fmt.Println(t.Slice(r))
		}
	}
	// Output:
	// 柳成舟 强调 statement
	// 要抓好秋粮收购。要守住安全底线。
}
