package main

import (
	"unicode"

	"github.com/xinwen-go/xinwen/text"
)

// content returns the letters, digits and Han characters of s.
func content(s string) []rune {
	var out []rune
	for _, c := range s {
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			out = append(out, c)
		}
	}
	return out
}

// ngrams counts the sequences of n characters of s.
func ngrams(s []rune, n int) map[string]int {
	m := map[string]int{}
	for i := 0; i+n <= len(s); i++ {
		m[string(s[i:i+n])]++
	}
	return m
}

// rouge returns the F1 of the n-grams of a and b.
func rouge(a, b []rune, n int) float64 {
	x, y := ngrams(a, n), ngrams(b, n)
	both, all := 0, 0
	for g, k := range x {
		both += min(k, y[g])
		all += k
	}
	for _, k := range y {
		all += k
	}
	if all == 0 {
		return 0
	}
	return 2 * float64(both) / float64(all)
}

// rougeL returns the F1 of the longest common subsequence of a and b.
func rougeL(a, b []rune) float64 {
	row := make([]int, len(b)+1)
	for _, x := range a {
		diagonal := 0
		for j, y := range b {
			above := row[j+1]
			if x == y {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			diagonal = above
		}
	}
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * float64(row[len(b)]) / float64(len(a)+len(b))
}

// share returns how much of g stands in of.
func share(g, of map[string]int) float64 {
	hit, all := 0, 0
	for x, n := range g {
		all += n
		hit += min(n, of[x])
	}
	if all == 0 {
		return 0
	}
	return float64(hit) / float64(all)
}

// overlap returns how many letters, digits and Han characters of r the extract
// has.
func (x *example) overlap(r text.Range) int {
	n := 0
	for _, e := range x.extract {
		if from, to := max(r.Start, e.Start), min(r.End, e.End); from < to {
			n += len(content(x.article.Text.Slice(text.Range{Start: from, End: to})))
		}
	}
	return n
}
