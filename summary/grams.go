package summary

import (
	"math"
	"unicode"
)

// bigrams counts the pairs of neighbouring letters, digits and characters of s.
func bigrams(s string) map[[2]rune]int {
	out := map[[2]rune]int{}
	var prev rune
	for _, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			prev = 0
			continue
		}
		if prev != 0 {
			out[[2]rune{prev, c}]++
		}
		prev = c
	}
	return out
}

// centrality returns how much of the rest of the article shares the pairs
// of a sentence.
func centrality(g, total map[[2]rune]int, n int) float64 {
	if len(g) == 0 || n < 2 {
		return 0
	}
	sum := 0
	for x := range g {
		sum += total[x] - 1
	}
	return 10 * float64(sum) / float64(len(g)) / float64(n-1)
}

// likeness returns the cosine of two counts of pairs.
func likeness(g, h map[[2]rune]int) float64 {
	dot, gg, hh := 0, 0, 0
	for x, n := range g {
		dot += n * h[x]
		gg += n * n
	}
	for _, n := range h {
		hh += n * n
	}
	if dot == 0 {
		return 0
	}
	return float64(dot) / math.Sqrt(float64(gg)*float64(hh))
}

// covered returns how much of g is in h.
func covered(g, h map[[2]rune]int) float64 {
	if len(g) == 0 {
		return 0
	}
	n := 0
	for x := range g {
		if h[x] > 0 {
			n++
		}
	}
	return float64(n) / float64(len(g))
}
