package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
)

// segmentOptions say what the models of package segment are trained on and
// how.
type segmentOptions struct {
	tagged, plain files  // corpora
	news          string // raw articles
	dictionary    string
	surnames      string
	people        files
	test          string
	out           string
	only          string
	words         wordOptions
	tags          tagOptions
}

// files are names of files, separated by commas.
type files []string

func (f *files) String() string     { return strings.Join(*f, ",") }
func (f *files) Set(s string) error { *f = strings.Split(s, ","); return nil }

func trainSegment(args []string) error {
	var o segmentOptions
	f := flag.NewFlagSet("xinwen-train segment", flag.ExitOnError)
	f.Var(&o.tagged, "tagged", "corpora of words with tags, `FILE,...`: a sentence or paragraph a line, word/TAG")
	f.Var(&o.plain, "plain", "corpora of words, `FILE,...`: a sentence or paragraph a line")
	f.StringVar(&o.news, "news", "", "raw articles, `FILE`: gzipped JSON lines with a field text")
	f.StringVar(&o.dictionary, "dictionary", "", "word list, `FILE`: a word a line, its frequency, its tag")
	f.StringVar(&o.surnames, "surnames", "", "surnames, `FILE`: one a line, the most frequent first")
	f.Var(&o.people, "people", "names of people, `FILE,...`: one a line")
	f.StringVar(&o.test, "test", "", "corpus of words with tags to report figures on, `FILE`")
	f.StringVar(&o.out, "o", "", "`FOLDER` that words.bin and tags.bin are written to")
	f.StringVar(&o.only, "only", "", "train only words, or tags")
	o.words.flags(f)
	o.tags.flags(f)
	if err := f.Parse(args); err != nil {
		return err
	}
	if len(o.tagged) == 0 {
		return fmt.Errorf("name a corpus with -tagged")
	}
	return o.train()
}

func (o *segmentOptions) train() error {
	dictionary, err := readDictionary(o.dictionary)
	if err != nil {
		return err
	}
	tagged, err := readCorpora(o.tagged, true)
	if err != nil {
		return err
	}
	plain, err := readCorpora(o.plain, false)
	if err != nil {
		return err
	}
	if len(plain) > 0 && o.only != "tags" {
		// Only to tell which words of the plain corpora make up names.
		namer := tagOptions{epochs: 8, orders: 1, minCount: o.tags.minCount, known: o.tags.known}
		m, err := trainTags(splitSentences(tagged), dictionary.kind, namer)
		if err != nil {
			return err
		}
		tagWith(m, plain, dictionary.kind)
	}
	tagged, plain = joinAllNames(tagged), joinAllNames(plain)
	divide(tagged, parts, 0)
	divide(plain, 1, parts)
	tagged, plain = splitSentences(tagged), splitSentences(plain)
	if o.only != "words" {
		if err := o.trainTags(tagged, dictionary); err != nil {
			return err
		}
	}
	if o.only != "tags" {
		return o.trainWords(append(tagged, plain...), dictionary)
	}
	return nil
}

func (o *segmentOptions) trainTags(tagged [][]word, d *dictionary) error {
	packed, err := packTags(tagged, d.kind, o.tags)
	if err != nil {
		return err
	}
	if err := o.write("tags.bin", packed); err != nil || o.test == "" {
		return err
	}
	m, err := tags.Load(packed)
	if err != nil {
		return err
	}
	test, err := readCorpora(files{o.test}, true)
	if err != nil {
		return err
	}
	fmt.Println("tags:", evalTags(m, splitSentences(joinAllNames(test)), d.kind))
	return nil
}

func (o *segmentOptions) trainWords(sentences [][]word, d *dictionary) error {
	lists, err := o.nameLists(d)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, s := range sentences {
		for _, w := range s {
			known[w.text] = true
		}
	}
	t := &wordTrainer{dictionary: d, lists: lists, articles: o.news, opts: o.words}
	if o.news == "" {
		return o.pack(t, sentences, nil, known)
	}
	// A first model cuts the news that the second one is trained on too.
	packed, err := t.train(sentences, nil, 1)
	if err != nil {
		return err
	}
	m, err := words.Load(packed)
	if err != nil {
		return err
	}
	news, names, err := newsSentences(o.news, m, d, lists.surnames, o.words.newsMost)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%d sentences of news, %d names\n", len(news), len(names))
	divide(news, 1, parts+1)
	t.lists.people = append(t.lists.people, names...)
	return o.pack(t, sentences, news, known)
}

// pack trains and writes the model; known are the words it has seen.
func (o *segmentOptions) pack(t *wordTrainer, sentences, news [][]word, known map[string]bool) error {
	packed, err := t.train(sentences, news, o.words.orders)
	if err != nil {
		return err
	}
	if err := o.write("words.bin", packed); err != nil || o.test == "" {
		return err
	}
	m, err := words.Load(packed)
	if err != nil {
		return err
	}
	test, err := readCorpora(files{o.test}, true)
	if err != nil {
		return err
	}
	fmt.Println("words:", evalWords(m, splitSentences(joinAllNames(test)), known))
	return nil
}

func (o *segmentOptions) write(name string, packed []byte) error {
	fmt.Printf("%s: %d bytes\n", name, len(packed))
	if o.out == "" {
		return nil
	}
	return os.WriteFile(filepath.Join(o.out, name), packed, 0o644)
}
