package bleve_test

import (
	"fmt"
	"log"

	blevesearch "github.com/blevesearch/bleve/v2"

	"github.com/xinwen-go/xinwen/bleve"
)

// An article with pinyin in parentheses, in traditional characters, is found by
// a name in simplified ones. Names and places are made up.
func Example() {
	if err := bleve.Register(); err != nil {
		log.Fatal(err)
	}
	mapping := blevesearch.NewIndexMapping()
	mapping.DefaultAnalyzer = bleve.Name
	index, err := blevesearch.NewMemOnly(mapping)
	if err != nil {
		log.Fatal(err)
	}
	defer index.Close()

	article := "雲溪縣(xiàn)副縣(xiàn)長(zhǎng)周明遠(yuǎn)主持召開(kāi)會(huì)議。"
	if err := index.Index("a", article); err != nil {
		log.Fatal(err)
	}
	request := blevesearch.NewSearchRequest(blevesearch.NewMatchPhraseQuery("副县长周明远"))
	request.IncludeLocations = true
	result, err := index.Search(request)
	if err != nil {
		log.Fatal(err)
	}
	for _, hit := range result.Hits {
		for _, at := range hit.Locations["_all"]["周明远"] {
			fmt.Println(hit.ID, article[at.Start:at.End])
		}
	}
	// Output: a 周明遠
}
