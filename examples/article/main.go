// Article reads a whole article and prints its reading as JSON.
package main

import (
	"log"
	"os"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// The people and places of this article are made up.
const article = `栖河县召开造林动员会。县长邱立诚主持会议。`

func main() {
	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	if err := render.JSON(os.Stdout, a, render.Bytes); err != nil {
		log.Fatal(err)
	}
}
