package summary

import "slices"

// pointsPerSpeech is the number of key points given of a speech.
const pointsPerSpeech = 3

// points returns what each speaker mainly said, in the order of the article.
func (a *gist) points() []Point {
	ps, ss := a.pieces, a.speeches
	var out []Point
	for first := 0; first < len(ps); {
		end := first + 1
		for end < len(ps) && ps[end].speech == ps[first].speech {
			end++
		}
		if s := ps[first].speech; s >= 0 {
			for _, i := range bestPieces(ps, first, end) {
				out = append(out, Point{ss[s].who, Phrase{ps[i].text, ps[i].Range}})
			}
		}
		first = end
	}
	return out
}

// bestPieces returns the most valuable of ps[first:end] that can stand alone,
// in order.
func bestPieces(ps []piece, first, end int) []int {
	var ids []int
	for i := first; i < end; i++ {
		if ps[i].opens && ps[i].ends {
			ids = append(ids, i)
		}
	}
	slices.SortStableFunc(ids, func(i, j int) int {
		switch {
		case ps[i].value > ps[j].value:
			return -1
		case ps[i].value < ps[j].value:
			return 1
		}
		return 0
	})
	ids = ids[:min(len(ids), pointsPerSpeech)]
	slices.Sort(ids)
	return ids
}
