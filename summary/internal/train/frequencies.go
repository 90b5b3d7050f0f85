package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// minTexts is the number of texts a word must stand in to be listed.
const minTexts = 25

// frequencies counts in how many texts of a gzipped JSONL file each word
// stands.
func frequencies(file string) ([]byte, error) {
	seg, err := segment.New()
	if err != nil {
		return nil, err
	}
	texts, count := 0, map[string]int{}
	err = readings.EachText(file, func(article string) error {
		t, err := text.Decode([]byte(article))
		if err != nil {
			return err
		}
		texts++
		for w := range wordsOf(seg.Segment(t)) {
			count[w]++
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return table(texts, count), nil
}

func wordsOf(d *segment.Document) map[string]bool {
	seen := map[string]bool{}
	for i := range d.Tokens {
		if w := d.Word(i); utf8.RuneCountInString(w) > 1 && allHan(w) {
			seen[strings.Clone(w)] = true
		}
	}
	return seen
}

func allHan(w string) bool {
	for _, c := range w {
		if !unicode.Is(unicode.Han, c) {
			return false
		}
	}
	return true
}

func table(texts int, count map[string]int) []byte {
	var words []string
	for w, n := range count {
		if n >= minTexts {
			words = append(words, w)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		if d := count[b] - count[a]; d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	var b bytes.Buffer
	fmt.Fprintf(&b, "# In how many of %d news texts of 2023 a word stands (those in at least %d).\n", texts, minTexts)
	fmt.Fprintf(&b, "# Counted over news_unlabelled.jsonl.gz, from the repository of CRUD_RAG (Apache-2.0), by\n# go run ./summary/internal/train frequencies -texts FILE\n")
	fmt.Fprintf(&b, "texts\t%d\n", texts)
	for _, w := range words {
		fmt.Fprintf(&b, "%s\t%d\n", w, count[w])
	}
	return b.Bytes()
}
