package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/internal/cluster"
	"github.com/xinwen-go/xinwen/internal/ner"
	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// The clusters of words and those of characters, which fit in a byte.
const (
	coarseClusters = 64
	fineClusters   = 16 // in each coarse one
	coarseGroups   = 60
)

// trainClusters writes the clusters of the words and of the characters of raw
// texts: word or character, of which, and cluster.
func trainClusters(args []string) error {
	flags := flag.NewFlagSet("clusters", flag.ExitOnError)
	data := flags.String("data", "", "folder of the corpora")
	out := flags.String("o", "", "the clusters")
	if err := flags.Parse(args); err != nil {
		return err
	}
	words, characters, err := clusters(*data)
	if err != nil {
		return err
	}
	f, err := os.Create(*out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	words.write(w, wordClusters)
	characters.write(w, characterClusters)
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// Of what a file of clusters has clusters.
const (
	wordClusters      = "word"
	characterClusters = "character"
)

// A clustering gives words their clusters.
type clustering struct {
	words    []string
	clusters []int
}

func (c *clustering) write(w io.Writer, of string) {
	for i, n := range c.clusters {
		fmt.Fprintf(w, "%s\t%s\t%d\n", c.words[i], of, n)
	}
}

// clusters returns the clusters of the frequent words and characters of the
// raw texts.
func clusters(data string) (words, characters *clustering, err error) {
	raw, err := rawWords(data)
	if err != nil {
		return nil, nil, err
	}
	characters = raw.characters().cluster(coarseGroups, ner.GroupsInOne)
	return raw.cluster(coarseClusters, fineClusters), characters, nil
}

// cluster returns the clusters of the frequent words of r, of which it takes
// the others out.
func (r *rawText) cluster(coarse, fine int) *clustering {
	const (
		least = 8 // words that occur fewer times get no cluster
		size  = 48
	)
	words, counts := r.frequent(least)
	fmt.Fprintf(os.Stderr, "%d words of text, %d with a vector\n", len(r.text), len(words))
	vectors := cluster.Vectors(r.text, counts, cluster.Options{Size: size})
	return &clustering{words, cluster.Clusters(vectors, size, coarse, fine)}
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
	if err := readings.EachText(filepath.Join(data, "news_unlabelled.jsonl.gz"), add); err != nil {
		return nil, err
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

// characters returns r with characters as its words.
func (r *rawText) characters() *rawText {
	c := &rawText{number: map[string]int32{}}
	for _, w := range r.text {
		if w < 0 {
			c.text = append(c.text, -1)
			continue
		}
		for _, character := range r.words[w] {
			c.add(string(character))
		}
	}
	return c
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
