package xinwen_test

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
)

func Example() {
	// The people and places of this article are made up.
	raw := []byte("3月5日，栖河县召开春季造林动员会。县长邱立诚主持会议。\n" +
		"县委书记柳承恩强调，要早动手，抢抓墒情。各乡镇必须按期完成造林任务。")

	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read(raw)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range a.Findings.People {
		for _, post := range p.Posts {
			span := a.Text.Span(post.Range)
			fmt.Printf("%s: %s (bytes %d to %d)\n", p.Name, post.Text, span.Start, span.End)
		}
	}
	for _, q := range a.Quotes {
		fmt.Println(q.Speaker.Name, q.Cue.Text, a.Text.Slice(q.Content[0]))
		for _, d := range q.Directives {
			fmt.Println("-", d.Modality, a.Text.Slice(d.Range))
		}
	}
	for _, e := range a.Summary.Events {
		fmt.Println(e.Kind, e.Date.Text, e.Name.Text)
	}
	// Output:
	// 邱立诚: 县长 (bytes 50 to 56)
	// 柳承恩: 县委书记 (bytes 81 to 93)
	// 柳承恩 强调 要早动手，抢抓墒情。各乡镇必须按期完成造林任务。
	// - should 要早动手，抢抓墒情
	// - must 各乡镇必须按期完成造林任务
	// meeting 3月5日 春季造林动员会
}
