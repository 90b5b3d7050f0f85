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
	pfr := flag.String("pfr", "", "tagged corpus")
	plain := flag.String("plain", "", "corpus without tags")
	dev := flag.String("dev", "", "tagged corpus to evaluate on")
	lex := flag.String("lexicon", "", "word list")
	out := flag.String("o", "", "output")
	surnames := flag.String("surnames", "", "")
	people := flag.String("people", "", "")
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
		to := tagOptions{epochs: o.epochs, rate: o.rate, l1: o.l1, dropout: o.dropout, minCount: o.minCount, min: o.min, frequent: *frequent}
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
	flags := map[string]uint32{}
	for _, w := range list {
		flags[w] |= words.Word
	}
	neighbours(sentences, flags)
	parts := partsOf(sentences, lists)
	n := newNamer(append(fullNames(sentences), lists.people...), lists, list, parts, 1)
	fmt.Fprintln(os.Stderr, len(n.surnames), len(n.givens[0]), len(n.givens[1]), len(n.words))
	for range 8 {
		fmt.Fprint(os.Stderr, n.full(), " ")
	}
	var p, q []string
	for w, f := range flags {
		if f&words.Post != 0 {
			p = append(p, w)
		}
		if f&words.Cue != 0 {
			q = append(q, w)
		}
	}
	fmt.Fprintln(os.Stderr, len(p), p[:50], len(q), q[:50])
	original := sentences
	for range *copies {
		for _, s := range original {
			if r := n.rename(s); r != nil {
				sentences = append(sentences, r)
			}
		}
	}
	packed, err := trainWords(sentences, flags, parts, o)
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
