// People lists who is named in an article and what posts they hold.
package main

import (
	"fmt"
	"log"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// The people and places of this article are made up.
const article = `市委书记段鸿业主持会议，市委副书记、市长罗成业讲话。副市长陆文川、沈雁出席。`

func main() {
	segmenter, err := segment.New()
	if err != nil {
		log.Fatal(err)
	}
	recognizer, err := entities.New()
	if err != nil {
		log.Fatal(err)
	}
	t, err := text.Decode([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range recognizer.Recognize(segmenter.Segment(t)).People {
		var posts []string
		for _, post := range p.Posts {
			posts = append(posts, post.Text)
		}
		fmt.Println(p.Name, strings.Join(posts, "、"))
	}
}
