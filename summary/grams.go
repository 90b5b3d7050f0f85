package summary

import (
	"cmp"
	"math"
	"slices"
	"unicode"
)

// A Pair is two neighbouring characters.
type Pair uint64

func pairOf(first, second rune) Pair { return Pair(first)<<32 | Pair(second) }

func (p Pair) first() rune  { return rune(p >> 32) }
func (p Pair) second() rune { return rune(p & math.MaxUint32) }

// String returns the two characters.
func (p Pair) String() string { return string([]rune{p.first(), p.second()}) }

// A gram is a pair with how often it stands in a text.
type gram struct {
	Pair
	n int
}

// grams are the pairs of a text, in order, each once.
type grams []gram

// bigrams counts the pairs of neighbouring letters, digits and characters of s.
func bigrams(s string) grams {
	out := make(grams, 0, len(s)/3)
	var prev rune
	for _, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			prev = 0
			continue
		}
		if prev != 0 {
			out = append(out, gram{pairOf(prev, c), 1})
		}
		prev = c
	}
	slices.SortFunc(out, func(x, y gram) int { return cmp.Compare(x.Pair, y.Pair) })
	k := 0
	for i := range out {
		if k > 0 && out[k-1].Pair == out[i].Pair {
			out[k-1].n++
			continue
		}
		out[k] = out[i]
		k++
	}
	return out[:k]
}

// addTo counts in total the texts that each pair stands in.
func (g grams) addTo(total map[Pair]int) {
	for _, x := range g {
		total[x.Pair]++
	}
}

// norm returns the square of the length of g as a vector.
func (g grams) norm() int {
	n := 0
	for _, x := range g {
		n += x.n * x.n
	}
	return n
}

// common returns how many pairs are in both g and h, and the product of the
// two as vectors.
func common(g, h grams) (both, dot int) {
	for len(g) > 0 && len(h) > 0 {
		switch {
		case g[0].Pair < h[0].Pair:
			g = g[1:]
		case g[0].Pair > h[0].Pair:
			h = h[1:]
		default:
			both, dot = both+1, dot+g[0].n*h[0].n
			g, h = g[1:], h[1:]
		}
	}
	return both, dot
}

// centrality returns how much of the rest of the article, n texts of which
// total counts the pairs, shares the pairs of g.
func centrality(g grams, total map[Pair]int, n int) float64 {
	if len(g) == 0 || n < 2 {
		return 0
	}
	sum := 0
	for _, x := range g {
		sum += total[x.Pair] - 1
	}
	return 10 * float64(sum) / float64(len(g)) / float64(n-1)
}

// likeness returns the cosine of g and h.
func likeness(g, h grams) float64 {
	_, dot := common(g, h)
	if dot == 0 {
		return 0
	}
	return float64(dot) / math.Sqrt(float64(g.norm())*float64(h.norm()))
}

// covered returns how much of g is in h.
func covered(g, h grams) float64 {
	if len(g) == 0 {
		return 0
	}
	both, _ := common(g, h)
	return float64(both) / float64(len(g))
}

// alike reports whether more than half of the shorter text is in the other.
func alike(g, h grams) bool {
	both, _ := common(g, h)
	return 2*both > min(len(g), len(h))
}
