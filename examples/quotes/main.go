// Quotes prints who said what in an article, and who owes what.
package main

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
)

// The people and places of this article are made up.
const article = `市委书记段鸿业指出，要认清形势。各部门必须按期完成任务。
“方便多了。”居民何大爷说。`

func main() {
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range a.Quotes {
		fmt.Printf("%s %s:\n", q.Speaker.Name, q.Cue.Text)
		for _, r := range q.Content {
			fmt.Println("  said ", a.Text.Slice(r))
		}
		for _, d := range q.Directives {
			fmt.Printf("  owed  %s (%s, by %q)\n", a.Text.Slice(d.Range), d.Modality, d.Addressee)
		}
	}
}
