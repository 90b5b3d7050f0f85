// Report reads an article and writes what it read as a page that opens in any
// browser without a network, or as Markdown, plain text or JSON:
//
//	report -form html FILE >report.html
//
// Without a FILE it takes an article of its own.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// The people and places of this article are made up.
const article = `3月5日，栖河县召开春季造林动员会。县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。
柳承恩指出，要早动手，抢抓墒情。各乡镇必须在3月底前完成造林任务。`

// forms are the forms of a report.
var forms = map[string]func(io.Writer, *xinwen.Article, render.Unit) error{
	"html": render.HTML, "markdown": render.Markdown, "text": render.Text, "json": render.JSON,
}

func main() {
	form := flag.String("form", "html", "html, markdown, text or json")
	flag.Parse()
	raw, id := []byte(article), "article"
	if file := flag.Arg(0); file != "" {
		var err error
		if raw, err = os.ReadFile(file); err != nil {
			log.Fatal(err)
		}
		id = strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
	}
	if err := report(os.Stdout, *form, id, raw); err != nil {
		log.Fatal(err)
	}
}

// report reads raw and writes the form of its reading to w.
func report(w io.Writer, form, id string, raw []byte) error {
	write, known := forms[form]
	if !known {
		return fmt.Errorf("unknown form %q: want html, markdown, text or json", form)
	}
	reader, err := xinwen.New()
	if err != nil {
		return err
	}
	a, err := reader.Read(raw)
	if err != nil {
		return err
	}
	a.ID = id
	return write(w, a, render.Bytes)
}
