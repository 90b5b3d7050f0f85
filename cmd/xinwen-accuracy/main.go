// Command xinwen-accuracy scores the library on articles with gold readings
// and prints the tables of ACCURACY.md.
//
// usage: xinwen-accuracy -eval DIR [-news DIR]
//
// The folder of -eval holds dev/ (articles ID.txt, readings ID.json, reference
// summaries ID.sum.json) and the scorers score.py and score_summary.py, which
// need python3. With -news, the folder of collected news, the project's own
// readings of further articles are scored too. All are read as they are,
// re-encoded to GB18030, and garbled as content farms garble them.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	eval := flag.String("eval", "", "the folder with dev/ and the scorers")
	news := flag.String("news", "", "the folder of collected news, with news/ and news_unlabelled.jsonl.gz")
	own := flag.String("readings", "internal/readings", "the folder of the project's own readings, fit.jsonl and check.jsonl")
	flag.Parse()
	if flag.NArg() > 0 || *eval == "" {
		fmt.Fprintln(os.Stderr, "usage: xinwen-accuracy -eval DIR [-news DIR]")
		os.Exit(2)
	}
	if err := run(os.Stdout, *eval, *news, *own); err != nil {
		fmt.Fprintf(os.Stderr, "xinwen-accuracy: %v\n", err)
		os.Exit(1)
	}
}

func run(w io.Writer, eval, news, own string) error {
	tmp, err := os.MkdirTemp("", "xinwen-accuracy")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	dev, err := loadGold(filepath.Join(eval, "dev"))
	if err != nil {
		return err
	}
	all := []collection{{"eval/dev", dev}}
	if news != "" {
		more, err := ownReadings(own, news)
		if err != nil {
			return err
		}
		all = append(all, more...)
	}
	for i, c := range all {
		s := scorer{dir: eval, tmp: filepath.Join(tmp, fmt.Sprint(i))}
		if err := s.print(w, c); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	return nil
}

// print prints the tables of one collection.
func (s scorer) print(w io.Writer, c collection) error {
	if err := os.Mkdir(s.tmp, 0o700); err != nil {
		return err
	}
	var columns []column
	for _, v := range variants {
		scores, err := s.score(v, c.articles)
		if err != nil {
			return fmt.Errorf("%s: %w", v.name, err)
		}
		columns = append(columns, scores)
	}
	fmt.Fprintf(w, "\n## %s, %d articles\n\n", c.name, len(c.articles))
	printReading(w, columns)
	if err := s.summaries(w); err != nil {
		return err
	}
	return printDigests(w, c.articles)
}
