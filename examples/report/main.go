// Report writes the report of an article as one HTML page, which opens in any
// browser without a network:
//
//	report FILE >report.html
//
// Without a FILE it takes an article of its own.
package main

import (
	"log"
	"os"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// The people and places of this article are made up.
const article = `3月5日，栖河县召开春季造林动员会。县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。
柳承恩指出，要早动手，抢抓墒情。各乡镇必须在3月底前完成造林任务。`

func main() {
	raw, id := []byte(article), "造林"
	if len(os.Args) > 1 {
		var err error
		if raw, err = os.ReadFile(os.Args[1]); err != nil {
			log.Fatal(err)
		}
		id = os.Args[1]
	}
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read(raw)
	if err != nil {
		log.Fatal(err)
	}
	a.ID = id
	if err := render.HTML(os.Stdout, a, render.Bytes); err != nil {
		log.Fatal(err)
	}
}
