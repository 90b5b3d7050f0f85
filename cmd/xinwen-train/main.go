package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "xinwen-train:", err)
		os.Exit(1)
	}
}

func readLines(file string) []string {
	f, err := os.Open(file)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	var out []string
	in := bufio.NewScanner(f)
	for in.Scan() {
		out = append(out, in.Text())
	}
	return out
}

func run() error {
	if len(os.Args) > 1 && os.Args[1] == "clusters" {
		return trainClusters(os.Args[2:])
	}
	if len(os.Args) > 1 && os.Args[1] == "entities" {
		return trainEntities(os.Args[2:])
	}
	pfr := flag.String("pfr", "", "tagged corpus")
	plain := flag.String("plain", "", "corpus without tags")
	dev := flag.String("dev", "", "tagged corpus to evaluate on")
	lex := flag.String("lexicon", "", "word list")
	out := flag.String("o", "", "output")
	surnames := flag.String("surnames", "", "")
	people := flag.String("people", "", "")
	foreign := flag.String("foreign", "", "")
	seenLex := flag.Bool("seen", true, "")
	copies := flag.Int("copies", 1, "")
	var o wordOptions
	flag.IntVar(&o.epochs, "epochs", 5, "")
	flag.Float64Var(&o.rate, "rate", 0.2, "")
	flag.Float64Var(&o.l1, "l1", 1e-3, "")
	flag.Float64Var(&o.dropout, "dropout", 0, "")
	flag.IntVar(&o.minCount, "mincount", 1, "")
	flag.Float64Var(&o.scale, "scale", 16, "")
	flag.Float64Var(&o.min, "min", 0.2, "")
	namerFile := flag.String("namer", "", "")
	what := flag.String("what", "words", "")
	frequent := flag.Int("frequent", 10, "")
	known := flag.Int("known", 5, "")
	perc := flag.Bool("perc", false, "")
	join := flag.Bool("join", false, "")
	flag.Parse()
	sentences, err := readCorpus(*pfr, true)
	if err != nil {
		return err
	}
	var more [][]word
	if *plain != "" {
		if more, err = readCorpus(*plain, false); err != nil {
			return err
		}
		if *join {
			t, err := os.ReadFile(*namerFile)
			if err != nil {
				return err
			}
			m, err := tags.Load(t)
			if err != nil {
				return err
			}
			tagWith(m, more)
		}
	}
	if *join {
		for i := range sentences {
			sentences[i] = joinNames(sentences[i])
		}
		for i := range more {
			more[i] = joinNames(more[i])
		}
	}
	divide(sentences, parts, 0)
	divide(more, 1, parts)
	sentences = append(sentences, more...)
	sentences = splitSentences(sentences)
	seen := map[string]bool{}
	for _, s := range sentences {
		for _, w := range s {
			seen[w.text] = true
		}
	}
	test, err := readCorpus(*dev, true)
	if err != nil {
		return err
	}
	if *join {
		for i := range test {
			test[i] = joinNames(test[i])
		}
	}
	test = splitSentences(test)
	if *what == "tags" {
		to := tagOptions{epochs: o.epochs, rate: o.rate, l1: o.l1, dropout: o.dropout, minCount: o.minCount, min: o.min, frequent: *frequent, known: *known, perceptron: *perc}
		packed, err := trainTags(sentences, to)
		if err != nil {
			return err
		}
		fmt.Println("packed", len(packed))
		if *out != "" {
			if err := os.WriteFile(*out, packed, 0o644); err != nil {
				return err
			}
		}
		m, err := tags.Load(packed)
		if err != nil {
			return err
		}
		fmt.Println("tags", evalTags(m, test))
		return nil
	}
	list, err := readList(*lex)
	if err != nil {
		return err
	}
	var lists nameLists
	for i, l := range readLines(*surnames) {
		if s, _, _ := strings.Cut(l, "\t"); i > 0 && utf8.RuneCountInString(s) == 1 {
			lists.surnames = append(lists.surnames, s)
		}
	}
	for _, f := range strings.Split(*people, ",") {
		for _, l := range readLines(f) {
			s, _, _ := strings.Cut(l, "\t")
			if n := utf8.RuneCountInString(s); n == 2 || n == 3 {
				if r, size := utf8.DecodeRuneInString(s); slices.Contains(lists.surnames, string(r)) {
					_ = size
					lists.people = append(lists.people, s)
				}
			}
		}
	}
	for _, f := range append(strings.Split(*foreign, ","), *lex) {
		for _, l := range readLines(f) {
			fs := strings.Fields(l)
			if k := utf8.RuneCountInString(fs[0]); len(fs) == 2 && k >= 4 || len(fs) == 3 && fs[2] == "nrt" && k >= 3 {
				lists.foreign = append(lists.foreign, fs[0])
			}
		}
	}
	for _, s := range sentences {
		for _, w := range s {
			if isForeign(w) {
				lists.foreign = append(lists.foreign, w.text)
			}
		}
	}
	fmt.Fprintln(os.Stderr, len(lists.foreign))
	entries := map[string]words.Entry{}
	for _, w := range list {
		entries[w] = words.Entry{Flags: words.Listed}
	}
	if *seenLex {
		seenWords(sentences, entries)
	}
	neighbours(sentences, entries)
	serve := partsOf(sentences, lists)
	n := newNamer(append(fullNames(sentences), lists.people...), lists, list, serve, 1)
	original := sentences
	for range *copies {
		for _, s := range original {
			if r := n.rename(s); r != nil {
				sentences = append(sentences, r)
			}
		}
	}
	packed, err := trainWords(sentences, entries, serve, o)
	if err != nil {
		return err
	}
	fmt.Println("packed", len(packed))
	if *out != "" {
		if err := os.WriteFile(*out, packed, 0o644); err != nil {
			return err
		}
	}
	m, err := words.Load(packed)
	if err != nil {
		return err
	}
	fmt.Println(evalWords(m, test, seen))
	return nil
}
