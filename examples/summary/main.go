// Summary puts a meeting on one card.
package main

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
)

// The people and places of this article are made up.
const article = `3月5日，栖河县召开春季造林动员会。县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。
柳承恩要求，要早动手，抢抓墒情，确保按期完成造林任务。`

func main() {
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range a.Summary.Events {
		fmt.Println(e.Kind, e.Date.Text, e.Name.Text)
		for _, c := range e.Chairs {
			fmt.Println("chair", a.Findings.People[c].Name)
		}
	}
	fmt.Println(a.Summary.Digest)
}
