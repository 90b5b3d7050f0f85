package summary

import (
	"slices"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/logistic"
)

// A search looks for the digest that is expected to share most pairs of
// characters with a summary by hand. Each pair counts once, so nothing is said
// twice, and what introduces a speaker counts like what he says (after
// Gillick and Favre, "A scalable global model for summarization", 2009).
type search struct {
	*gist
	limit int
	pairs *pairTable
	worth []float64 // of each pair: the probability that a summary has it
	seen  []int     // number of the text that each pair was last met in
	texts int       // weighed so far
	own   []float64 // of each piece: what it is worth alone
	room  []int     // for the pieces of a choice that is tried

	best choice
}

// A choice is pieces, in order, and the digest they make.
type choice struct {
	pieces []int
	text   string
	value  float64
}

const (
	// pairCost is what a pair must be worth to be worth its room.
	pairCost = 0.15
	// slack is how much more than by itself a piece may be worth in a
	// digest, by who says it and the pairs at its ends.
	slack = 2
)

// digest returns the article in at most limit characters, in the article's
// words and order, each speech with who made it.
func (a *gist) digest(limit int, w *Weights) string {
	t, features := a.pairFeatures()
	s := search{
		gist: a, limit: limit, pairs: t,
		worth: make([]float64, len(features)), seen: make([]int, len(features)), own: make([]float64, len(a.pieces)),
	}
	for i := range features {
		s.worth[i] = logistic.Probability(w.Pairs.Score(features[i][:]) + w.Lexical[t.of[i]])
	}
	for i := range a.pieces {
		s.own[i] = s.weigh(a.pieces[i].text)
	}
	for s.step() {
	}
	return s.best.text
}

// weigh returns what a text is worth.
func (s *search) weigh(text string) float64 {
	s.texts++
	sum := 0.0
	eachPair(text, func(p Pair, _, _ int) {
		sum -= pairCost
		if id, ok := s.pairs.ids[p]; ok && s.seen[id] != s.texts {
			s.seen[id] = s.texts
			sum += s.worth[id]
		}
	})
	return sum
}

// step makes the best of the choices that differ from the present one in a
// piece less, in one or two neighbours more, or in both, and reports whether it
// is better.
func (s *search) step() bool {
	present := s.best
	s.extend(present.pieces)
	for i := range present.pieces {
		fewer := slices.Delete(slices.Clone(present.pieces), i, i+1)
		s.try(fewer)
		s.extend(fewer)
	}
	return s.best.value > present.value
}

// extend tries the choices that have one or two neighbours more than chosen.
func (s *search) extend(chosen []int) {
	room := s.limit
	for _, i := range chosen {
		room -= s.pieces[i].chars + 1
	}
	worth := s.weigh(s.compose(s.pieces, s.speeches, chosen)) + slack
	for i := range s.pieces {
		room := room - s.pieces[i].chars
		if room < 0 {
			continue
		}
		if worth+s.own[i] > s.best.value {
			s.try(s.with(chosen, i))
		}
		if next := i + 1; next < len(s.pieces) && s.pieces[next].chars < room && worth+s.own[i]+s.own[next] > s.best.value {
			s.try(s.with(chosen, i, next))
		}
	}
}

// try keeps chosen when it is the best yet.
func (s *search) try(chosen []int) {
	if !s.reads(chosen) {
		return
	}
	text := s.compose(s.pieces, s.speeches, chosen)
	if runes(text) > s.limit {
		return
	}
	if v := s.weigh(text); v > s.best.value+1e-9 {
		s.best = choice{slices.Clone(chosen), text, v}
	}
}

// reads reports whether the chosen pieces read as sentences.
func (s *search) reads(chosen []int) bool {
	for n, i := range chosen {
		p := &s.pieces[i]
		if n == 0 {
			if !p.opens {
				return false
			}
			continue
		}
		before := &s.pieces[chosen[n-1]]
		joined := follows(before, p)
		if !joined && (!before.ends || !p.opens && (!p.joins || p.speech != before.speech)) {
			return false
		}
	}
	return len(chosen) == 0 || s.pieces[chosen[len(chosen)-1]].ends
}

// with returns chosen, which is in order, with more pieces in their places. It
// is good until the next call.
func (s *search) with(chosen []int, more ...int) []int {
	s.room = append(s.room[:0], chosen...)
	for _, i := range more {
		if at, found := slices.BinarySearch(s.room, i); !found {
			s.room = slices.Insert(s.room, at, i)
		}
	}
	return s.room
}

func runes(s string) int { return utf8.RuneCountInString(s) }
