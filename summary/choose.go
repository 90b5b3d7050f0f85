package summary

import "unicode/utf8"

// floor is what a piece must promise to be worth its room.
const floor = 0.12

// choose returns the pieces, in order, that together promise most in at most
// limit characters and read as sentences. It is a knapsack over the pieces:
// what a piece costs depends on whether it goes on with the one taken before.
func choose(ps []piece, ss []speech, opening func(int) int, limit int) []int {
	type cell struct {
		gain float64
		from int32 // the piece taken before, -1 for none
		left int32 // characters used up to that one
		ok   bool
	}
	table := make([][]cell, len(ps))
	for i := range table {
		table[i] = make([]cell, limit+1)
	}
	// bestEnd[c] is the piece that may end a sentence and is best with c
	// characters used; bestSpeech the one in the same speech.
	bestEnd := make([]int32, limit+1)
	bestSpeech := make([]int32, limit+1)
	for c := range bestEnd {
		bestEnd[c], bestSpeech[c] = -1, -1
	}
	speechOf := -1
	for i := range ps {
		p := &ps[i]
		if p.speech != speechOf {
			speechOf = p.speech
			for c := range bestSpeech {
				bestSpeech[c] = -1
			}
		}
		gain := (p.value - floor) * float64(p.chars)
		take := func(from int32, used, cost int) {
			to := used + cost
			if to > limit {
				return
			}
			g := gain
			if from >= 0 {
				g += table[from][used].gain
			}
			if t := &table[i][to]; !t.ok || g > t.gain {
				*t = cell{g, from, int32(used), true}
			}
		}
		fresh := opening(i) + p.chars + 1 // with the mark that ends the sentence
		if p.opens {
			take(-1, 0, fresh)
			for c := range bestEnd {
				if bestEnd[c] >= 0 {
					take(bestEnd[c], c, fresh)
				}
			}
		}
		if p.joins {
			for c := range bestSpeech {
				if bestSpeech[c] >= 0 {
					take(bestSpeech[c], c, p.chars+1)
				}
			}
		}
		if i > 0 && follows(&ps[i-1], p) {
			for c := range table[i-1] {
				if table[i-1][c].ok {
					take(int32(i-1), c, p.chars+1)
				}
			}
		}
		if !p.ends {
			continue
		}
		for c := range table[i] {
			if !table[i][c].ok {
				continue
			}
			if b := bestEnd[c]; b < 0 || table[i][c].gain > table[b][c].gain {
				bestEnd[c] = int32(i)
			}
			if b := bestSpeech[c]; p.speech >= 0 && (b < 0 || table[i][c].gain > table[b][c].gain) {
				bestSpeech[c] = int32(i)
			}
		}
	}
	best, used := int32(-1), 0
	for c, i := range bestEnd {
		if i >= 0 && (best < 0 || table[i][c].gain > table[best][used].gain) {
			best, used = i, c
		}
	}
	var out []int
	for best >= 0 {
		out = append(out, int(best))
		t := table[best][used]
		best, used = t.from, int(t.left)
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// follows reports whether q stands right behind p in the same sentence.
func follows(p, q *piece) bool {
	return q.first == p.end && p.sentence == q.sentence && p.speech == q.speech
}

func runes(s string) int { return utf8.RuneCountInString(s) }
