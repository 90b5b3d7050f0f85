package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/internal/cluster"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// fineClusters is the number of fine clusters in each coarse one.
const fineClusters = 16

// trainClusters writes the clusters of the words of raw texts: word and
// cluster.
func trainClusters(args []string) error {
	flags := flag.NewFlagSet("clusters", flag.ExitOnError)
	data := flags.String("data", "", "folder of the corpora")
	out := flags.String("o", "", "the clusters")
	if err := flags.Parse(args); err != nil {
		return err
	}
	words, numbers, err := clusters(*data)
	if err != nil {
		return err
	}
	f, err := os.Create(*out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for i, c := range numbers {
		fmt.Fprintf(w, "%s\t%d\n", words[i], c)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// clusters returns the frequent words of the raw texts and the cluster of
// each.
func clusters(data string) (words []string, numbers []int, err error) {
	const (
		least  = 8 // words that occur fewer times get no cluster
		coarse = 64
		size   = 48
	)
	raw, err := rawWords(data)
	if err != nil {
		return nil, nil, err
	}
	words, counts := raw.frequent(least)
	fmt.Fprintf(os.Stderr, "%d words of text, %d with a vector\n", len(raw.text), len(words))
	vectors := cluster.Vectors(raw.text, counts, cluster.Options{Size: size})
	return words, cluster.Clusters(vectors, size, coarse, fineClusters), nil
}

// A rawText is a text as numbers of its words.
type rawText struct {
	text   []int32 // negative between sentences
	words  []string
	number map[string]int32
}

func rawWords(data string) (*rawText, error) {
	segmenter, err := segment.New(segment.WithoutTags())
	if err != nil {
		return nil, err
	}
	r := &rawText{number: map[string]int32{}}
	var d segment.Document
	add := func(s string) error {
		t, err := text.Decode([]byte(s))
		if err != nil {
			return err
		}
		segmenter.SegmentInto(&d, t)
		for _, s := range d.Sentences {
			for i := s.FirstToken; i < s.EndToken; i++ {
				r.add(d.Word(i))
			}
			r.text = append(r.text, -1)
		}
		return nil
	}
	var failed error
	if err := readNews(filepath.Join(data, "news_unlabelled.jsonl.gz"), func(article string) {
		failed = errors.Join(failed, add(article))
	}); err != nil {
		return nil, err
	}
	if failed != nil {
		return nil, failed
	}
	for _, name := range []string{"msra/train", "cluener/train", "resume/train"} {
		if err := eachLine(filepath.Join(data, name+".jsonl"), func(_ int, l string) error {
			var x struct{ Text string }
			if err := json.Unmarshal([]byte(l), &x); err != nil {
				return err
			}
			return add(x.Text)
		}); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func (r *rawText) add(w string) {
	n, ok := r.number[w]
	if !ok {
		w = strings.Clone(w)
		n = int32(len(r.words))
		r.number[w] = n
		r.words = append(r.words, w)
	}
	r.text = append(r.text, n)
}

// frequent renumbers the words that occur at least least times by frequency
// and takes the others out of the text.
func (r *rawText) frequent(least int) (words []string, counts []int) {
	count := make([]int, len(r.words))
	for _, w := range r.text {
		if w >= 0 {
			count[w]++
		}
	}
	var order []int
	for w, n := range count {
		if n >= least {
			order = append(order, w)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return count[b] - count[a] })
	number := make([]int32, len(r.words))
	for i := range number {
		number[i] = -2
	}
	for i, w := range order {
		number[w] = int32(i)
		words = append(words, r.words[w])
		counts = append(counts, count[w])
	}
	kept := r.text[:0]
	for _, w := range r.text {
		if w < 0 {
			kept = append(kept, -1)
		} else if number[w] >= 0 {
			kept = append(kept, number[w])
		}
	}
	r.text = kept
	return words, counts
}
