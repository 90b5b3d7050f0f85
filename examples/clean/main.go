// Clean shows what cleaning does to a text as a content farm left it, and
// that every clean word still knows its source bytes.
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// The people and places of this article are made up.
const article = "11月3日,,我縣召開(kāi)鄉(xiāng)村振興工作會(huì)議,。縣長(zhǎng)羅成業(yè)主持會(huì)議,。"

func main() {
	t, err := text.Decode([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(t.Clean())
	at := strings.Index(t.Clean(), "罗成业")
	span := t.Span(text.Range{Start: at, End: at + len("罗成业")})
	fmt.Printf("罗成业 is %s, bytes %d to %d\n", article[span.Start:span.End], span.Start, span.End)
}
