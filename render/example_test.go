package render_test

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// A Reading is what JSON writes, as a value.
func ExampleNewReading() {
	// The people and places of this article are made up.
	raw := []byte("3月5日，栖河县召开造林动员会，县长邱立诚主持会议。县委书记柳承恩强调，各乡镇必须按期完成任务。")
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read(raw)
	if err != nil {
		log.Fatal(err)
	}
	r := render.NewReading(a, render.Bytes)
	fmt.Println(r.Event.Name.Text, r.Event.Chairs)
	for _, q := range r.Quotes {
		for _, c := range q.Content {
			fmt.Printf("%s %s bytes %d to %d: %s\n", q.Speaker.Name, q.Cue, c.Start, c.End, raw[c.Start:c.End])
		}
	}
	// Output:
	// 造林动员会 [邱立诚]
	// 柳承恩 强调 bytes 104 to 140: 各乡镇必须按期完成任务。
}
