// Train fits the two models of package quotes, which take or reject a cue and
// let speech run on over a sentence, on articles read by hand, and prints how
// well they do in cross-validation.
//
//	go run ./quotes/internal/train [-write] [-folds N] [-news FOLDER] DIR...
//	go run ./quotes/internal/train -measure [-ideal] [-errors N] [-news FOLDER [-readings FILE]] DIR...
//	go run ./quotes/internal/train -news FOLDER -words TEXTS DIR...
//
// Each DIR holds articles ID.txt and their readings ID.json with "speeches":
// [{"speaker", "cue", "mode", "nested", "parts": [{"start", "end"}]}], offsets in code
// points. With -news the readings of internal/readings and the decisions of labels.tsv
// are learned from too. The result is the same in every run. With -measure the models in the
// tree are measured instead: scores, scores by kind of speech and of speaker, and the
// commonest errors. With -words the words of voice.tsv are learned from texts that nobody read;
// the models are to be fitted again with them.
package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

type options struct {
	out     string
	news    string
	words   string
	own     string
	write   bool
	measure bool
	ideal   bool
	wrong   bool
	folds   int
	errors  int
	prior   prior
}

func main() {
	var o options
	flag.StringVar(&o.out, "out", "quotes/data", "the folder of the models")
	flag.StringVar(&o.news, "news", "", "the folder of collected news: its readings and decisions by hand are learned from too")
	flag.StringVar(&o.words, "words", "", "learn the words of speech from the texts in this file and write them")
	flag.StringVar(&o.own, "readings", "internal/readings/fit.jsonl", "the readings of articles of -news")
	flag.BoolVar(&o.write, "write", false, "write the models fitted on all articles")
	flag.BoolVar(&o.measure, "measure", false, "measure the models in the tree on the articles")
	flag.BoolVar(&o.ideal, "ideal", false, "with -measure: every decision of the models made right")
	flag.BoolVar(&o.wrong, "wrong", false, "list the decisions that the models in the tree get wrong, with the evidence")
	flag.IntVar(&o.folds, "folds", 10, "parts of the cross-validation")
	flag.IntVar(&o.errors, "errors", 0, "print examples of each kind of error")
	flag.Float64Var(&o.prior.cue, "cue", 0.015, "strength of the prior on the weights of the model of cues")
	flag.Float64Var(&o.prior.extent, "extent", 0.1, "strength of the prior on the weights of the model of extent")
	flag.IntVar(&o.prior.least, "least", 8, "articles a feature must hold in to count")
	flag.Parse()
	if flag.NArg() == 0 && o.news == "" {
		fmt.Fprintln(os.Stderr, "usage: train [-write] [-measure] [-folds N] [-errors N] DIR...")
		os.Exit(2)
	}
	if err := run(os.Stdout, o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, o options, dirs []string) error {
	var articles []*article
	for _, dir := range dirs {
		more, err := readArticles(dir)
		if err != nil {
			return err
		}
		articles = append(articles, more...)
	}
	if o.news != "" {
		more, err := ownReadings(o.own, o.news)
		if err != nil {
			return err
		}
		articles = append(articles, more...)
	}
	if o.wrong {
		return wrong(w, articles)
	}
	if o.measure {
		r, err := measure(articles, o.ideal)
		if err != nil {
			return err
		}
		r.print(w, o.errors)
		return nil
	}
	if err := learn(articles); err != nil {
		return err
	}
	var labelled []*article
	if o.news != "" {
		var err error
		if labelled, err = readLabelled(o.news); err != nil {
			return err
		}
		first, err := fit(articles, nil, o.prior, func(int) bool { return true })
		if err != nil {
			return err
		}
		if err := learnLabelled(labelled, first); err != nil {
			return err
		}
	}
	if o.words != "" {
		o.prior.without = "voice"
		teacher, err := fit(articles, labelled, o.prior, func(int) bool { return true })
		if err != nil {
			return err
		}
		v, err := learnVoice(o.words, teacher)
		if err != nil {
			return err
		}
		return writeVoice(o.out, v)
	}
	reports, err := validate(articles, labelled, o)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "cross-validation in %d parts\n", o.folds)
	for _, set := range slices.Sorted(maps.Keys(reports)) {
		fmt.Fprintf(w, "\n%s\n\n", set)
		reports[set].print(w, o.errors)
	}
	if !o.write {
		return nil
	}
	m, err := fit(articles, labelled, o.prior, func(int) bool { return true })
	if err != nil {
		return err
	}
	origin := fmt.Sprintf("%d articles of", len(articles))
	for _, dir := range dirs {
		origin += " " + filepath.Base(filepath.Dir(dir)) + "/" + filepath.Base(dir)
	}
	if len(labelled) > 0 {
		origin += fmt.Sprintf(" and internal/readings/fit.jsonl,\n# and decisions by hand on %d further articles (labels.tsv)", len(labelled))
	}
	return m.write(o.out, origin)
}
