// Command compare runs gse and package segment in turn on the same text, each
// as a process of its own on one processor, and prints what they take and how
// right they are:
//
//	go run . [-gold FILE] [-runs N] TEXT
//
// TEXT has an article or a sentence a line. The gold file has a sentence a
// line, blanks between words, each word with its tag (word/TAG); a surname and
// the given name behind it count as one word.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) == 3 && os.Args[1] == "-engine" { // one of the processes
		if err := runEngine(os.Args[2], os.Stdin, os.Stdout); err != nil {
			fail(err)
		}
		return
	}
	gold := flag.String("gold", "", "a corpus of words with tags to compare with, `FILE`")
	runs := flag.Int("runs", 5, "how often every engine runs; the median counts")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: compare [-gold FILE] [-runs N] TEXT")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 || *runs < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := compare(flag.Arg(0), *gold, *runs); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "compare:", err)
	os.Exit(1)
}
