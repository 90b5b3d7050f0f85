// Article reads a whole article and prints who is in it, who said what, what
// happened and all of it in short, with the bytes of the source each quote
// stands at.
package main

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
)

// The people and places of this article are made up.
const article = `3月5日，栖河县召开春季造林动员会。县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。
柳承恩指出，要早动手，抢抓墒情。各乡镇必须在3月底前完成造林任务。`

func main() {
	reader, err := xinwen.New() // once: it is safe for concurrent use
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range a.Findings.People {
		for _, post := range p.Posts {
			fmt.Println("who:  ", p.Name, post.Text)
		}
	}
	for _, q := range a.Quotes {
		for _, content := range q.Content {
			at := a.Text.Span(content)
			fmt.Printf("said:  %s %s %q\n", q.Speaker.Name, q.Cue.Text, article[at.Start:at.End])
		}
		for _, d := range q.Directives {
			fmt.Printf("owed:  %s (%s)\n", a.Text.Slice(d.Range), d.Modality)
		}
	}
	for _, e := range a.Summary.Events {
		fmt.Println("event:", e.Date.Text, e.Name.Text)
		for _, p := range e.Participants {
			fmt.Println("there:", a.Findings.People[p.Person].Name, p.Role)
		}
	}
	fmt.Println("short:", a.Summary.Digest)
}
