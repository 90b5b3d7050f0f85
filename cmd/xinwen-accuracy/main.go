// Command xinwen-accuracy scores the library on a folder of articles with
// gold readings and prints the tables of ACCURACY.md.
//
// usage: xinwen-accuracy -eval DIR
//
// DIR holds dev/ (articles ID.txt, readings ID.json, reference summaries
// ID.sum.json) and the scorers score.py and score_summary.py, which need
// python3. The articles are read as they are, re-encoded to GB18030, and
// garbled as content farms garble them.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	dir := flag.String("eval", "", "the folder with dev/ and the scorers")
	flag.Parse()
	if flag.NArg() > 0 || *dir == "" {
		fmt.Fprintln(os.Stderr, "usage: xinwen-accuracy -eval DIR")
		os.Exit(2)
	}
	if err := run(os.Stdout, *dir); err != nil {
		fmt.Fprintf(os.Stderr, "xinwen-accuracy: %v\n", err)
		os.Exit(1)
	}
}

func run(w io.Writer, dir string) error {
	tmp, err := os.MkdirTemp("", "xinwen-accuracy")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	gold, err := loadGold(filepath.Join(dir, "dev"))
	if err != nil {
		return err
	}
	s := scorer{dir: dir, tmp: tmp}
	var columns []column
	for _, v := range variants {
		c, err := s.score(v, gold)
		if err != nil {
			return fmt.Errorf("%s: %w", v.name, err)
		}
		columns = append(columns, c)
	}
	printReading(w, len(gold), columns)
	return s.summaries(w)
}
