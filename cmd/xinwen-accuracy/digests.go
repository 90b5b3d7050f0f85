package main

import (
	"fmt"
	"io"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// printDigests checks the digests of the articles against their records and
// prints every name, post, number and date that the article does not bear
// out.
func printDigests(w io.Writer, articles []article) error {
	r, err := xinwen.New()
	if err != nil {
		return err
	}
	n := 0
	for _, x := range articles {
		a, err := r.Read([]byte(x.text))
		if err != nil {
			return fmt.Errorf("%s: %w", x.id, err)
		}
		for _, v := range summary.Check(a.Document, a.Findings, a.Summary) {
			fmt.Fprintf(w, "%s: wrong %s in the digest: %s\n", x.id, v.Kind, v.Text)
			n++
		}
	}
	fmt.Fprintf(w, "\nWrong names, posts, numbers and dates in %d digests: %d\n", len(articles), n)
	return nil
}
