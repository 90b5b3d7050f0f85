// Words shows the words of a sentence with their tags, and how a user's own
// words are forced.
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// The people and places of this sentence are made up.
const sentence = "市长罗成业到栖河湿地调研。"

func main() {
	for _, own := range []string{"", "栖河湿地 ns\n"} {
		s, err := segment.New(segment.WithWords(strings.NewReader(own)))
		if err != nil {
			log.Fatal(err)
		}
		t, err := text.Decode([]byte(sentence))
		if err != nil {
			log.Fatal(err)
		}
		d := s.Segment(t)
		words := make([]string, len(d.Tokens))
		for i, token := range d.Tokens {
			words[i] = fmt.Sprintf("%s/%s", d.Word(i), token.Tag)
		}
		fmt.Println(strings.Join(words, " "))
	}
}
