package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "xinwen-train:", err)
		os.Exit(1)
	}
}

func run() error {
	pfr := flag.String("pfr", "", "tagged corpus")
	plain := flag.String("plain", "", "corpus without tags")
	dev := flag.String("dev", "", "tagged corpus to evaluate on")
	lex := flag.String("lexicon", "", "word list")
	out := flag.String("o", "", "output")
	var o wordOptions
	flag.IntVar(&o.epochs, "epochs", 5, "")
	flag.Float64Var(&o.rate, "rate", 0.2, "")
	flag.Float64Var(&o.l1, "l1", 1e-3, "")
	flag.Float64Var(&o.dropout, "dropout", 0, "")
	flag.IntVar(&o.minCount, "mincount", 1, "")
	flag.Float64Var(&o.scale, "scale", 16, "")
	flag.Float64Var(&o.min, "min", 0.2, "")
	namer := flag.String("namer", "", "")
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
			t, err := os.ReadFile(*namer)
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
	list, err := readList(*lex)
	if err != nil {
		return err
	}
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
		test, err := readCorpus(*dev, true)
		if err != nil {
			return err
		}
		if *join {
			for i := range test {
				test[i] = joinNames(test[i])
			}
		}
		fmt.Println("tags", evalTags(m, splitSentences(test)))
		return nil
	}
	packed, err := trainWords(sentences, list, o)
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
	test, err := readCorpus(*dev, true)
	if err != nil {
		return err
	}
	if *join {
		for i := range test {
			test[i] = joinNames(test[i])
		}
	}
	fmt.Println(evalWords(m, splitSentences(test), seen))
	return nil
}
