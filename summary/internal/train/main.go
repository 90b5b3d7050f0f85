// Train makes the data files of package summary that are learned: the
// frequencies of words and the weights of the features.
//
//	go run ./summary/internal/train frequencies -texts news.jsonl.gz
//	go run ./summary/internal/train weights -news ../shared/data ../shared/eval/dev \
//		internal/readings/fit.jsonl summary/internal/train/summaries.jsonl
//
// news.jsonl.gz has one object {"text"} a line. A set is a folder of articles
// ID.txt and summaries ID.sum.json ({"abstract", "extract": [sentences]}), or a
// file of readings whose articles are in the folder of collected news.
// summaries.jsonl has summaries of articles that have no further reading.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	texts := flags.String("texts", "", "gzipped JSONL file of news texts")
	news := flags.String("news", "", "the folder of collected news, with news/ and news_unlabelled.jsonl.gz")
	l2 := flags.Float64("l2", 0.003, "strength of the prior on the weights")
	out := flags.String("out", "summary/data", "folder the data files are written to")
	if len(args) == 0 {
		return fmt.Errorf("want frequencies or weights")
	}
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	switch args[0] {
	case "frequencies":
		b, err := frequencies(*texts)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(*out, "frequencies.tsv"), b, 0o644)
	case "weights":
		return learn(flags.Args(), *news, *l2, *out)
	}
	return fmt.Errorf("unknown command %q: want frequencies or weights", args[0])
}
