package summary

import "slices"

// keySentences returns the n sentences that tell most, in the order of the
// article. The range of one takes in its dateline, its text does not.
func (a *gist) keySentences(w *Weights, n int) []Phrase {
	score := make([]float64, len(a.sentences))
	order := make([]int, len(a.sentences))
	for i, f := range a.features() {
		score[i], order[i] = w.Sentences.Score(f[:]), i
	}
	slices.SortStableFunc(order, func(x, y int) int {
		switch {
		case score[x] > score[y]:
			return -1
		case score[x] < score[y]:
			return 1
		}
		return 0
	})
	order = order[:min(n, len(order))]
	slices.Sort(order)
	out := make([]Phrase, len(order))
	for k, i := range order {
		out[k] = Phrase{a.slice(a.sentences[i].Range), a.sentences[i].whole}
	}
	return out
}
