package ner

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// allPaths calls f with every sequence of n labels that the grammar allows,
// and its score.
func allPaths(c *chain, scores []int32, n int, f func(labels []int, score int32)) {
	labels := make([]int, n)
	var step func(i int, score int32)
	step = func(i int, score int32) {
		if i == n {
			if closes(labels[n-1]) {
				f(labels, score+c.next[labels[n-1]*c.n+outside])
			}
			return
		}
		for k := range c.n {
			s := score + scores[i*c.n+k]
			switch {
			case i == 0 && opens(k):
				s += c.next[outside*c.n+k]
			case i > 0 && follows(labels[i-1], k):
				s += c.next[labels[i-1]*c.n+k]
			default:
				continue
			}
			labels[i] = k
			step(i+1, s)
		}
	}
	step(0, 0)
}

func follows(from, to int) bool {
	if closes(from) {
		return opens(to)
	}
	return !opens(to) && (from-1)/4 == (to-1)/4
}

// randomChain returns a chain with random transitions, and a path with random
// scores.
func randomChain(r *rand.Rand, length int) (*chain, *path) {
	c := newChain(Web)
	c.scale = 1
	for i := range c.next {
		c.next[i] = r.Int32N(200) - 100
	}
	p := &path{scores: make([]int32, length*c.n)}
	for i := range p.scores {
		p.scores[i] = r.Int32N(400) - 200
	}
	return &c, p
}

func TestDecodeFindsTheBestPath(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 50 {
		length := 1 + r.IntN(4)
		c, p := randomChain(r, length)
		c.best(p, length)
		best, labels := int32(never), []uint8(nil)
		allPaths(c, p.scores, length, func(path []int, score int32) {
			if score > best {
				best, labels = score, nil
				for _, k := range path {
					labels = append(labels, uint8(k))
				}
			}
		})
		assert.Equal(t, best, p.score)
		assert.Equal(t, labels, p.labels)
	}
}

func TestMarginsCompareWithTheBestOtherPath(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	s := &Sentence{}
	s.Reset()
	s.Add("甲乙丙丁", 0, 0)
	for range 50 {
		c, p := randomChain(r, 4)
		c.best(p, 4)
		// the best score of the paths that have an entity of a kind from i to j
		with := map[Entity]int32{}
		allPaths(c, p.scores, 4, func(path []int, score int32) {
			for i := 0; i < 4; i++ {
				if path[i] == outside || !opens(path[i]) {
					continue
				}
				j := i
				for !closes(path[j]) {
					j++
				}
				e := Entity{Start: s.At(i), End: s.At(j + 1), Kind: c.kinds[(path[i]-1)/4]}
				if before, ok := with[e]; !ok || score > before {
					with[e] = score
				}
			}
		})
		const gap = 150
		found := c.entities(nil, s, p, 0, 0xff)
		likely := map[Entity]float64{}
		for _, e := range c.plausible(nil, s, p, 0, 0, gap) {
			likely[Entity{Start: e.Start, End: e.End, Kind: e.Kind}] = e.Margin
		}
		for _, e := range found {
			assert.Positive(t, e.Margin+1e-9)
			assert.Equal(t, p.score, with[Entity{Start: e.Start, End: e.End, Kind: e.Kind}])
		}
		for e, score := range with {
			if e.Kind != c.kinds[0] || score == p.score {
				continue
			}
			margin, ok := likely[e]
			assert.Equal(t, score >= p.score-gap, ok)
			if ok {
				assert.Equal(t, float64(score-p.score), margin)
			}
		}
	}
}
