// Article reads a whole article and prints its reading as Markdown, or with
// the argument json as JSON.
package main

import (
	"log"
	"os"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// The people and places of this article are made up.
const article = `3月5日，栖河县召开造林动员会。县委书记柳承恩指出，要早动手，抢抓墒情。县长邱立诚主持会议。`

func main() {
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	write := render.Markdown
	if len(os.Args) > 1 && os.Args[1] == "json" {
		write = render.JSON
	}
	if err := write(os.Stdout, a, render.Bytes); err != nil {
		log.Fatal(err)
	}
}
