package cluster

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Words 0 to 4 stand between 10 and 11, words 5 to 9 between 12 and 13.
func text(n int) (words []int32, counts []int) {
	r := rand.New(rand.NewPCG(5, 5))
	counts = make([]int, 14)
	for range n {
		w := int32(r.IntN(10))
		side := 10 + w/5*2
		for _, x := range []int32{side, w, side + 1} {
			words = append(words, x)
			counts[x]++
		}
		words = append(words, -1)
	}
	return words, counts
}

func TestWordsThatKeepTheSameCompanyShareACluster(t *testing.T) {
	words, counts := text(5000)
	o := Options{Size: 8, Epochs: 4, Frequent: 1}
	vectors := Vectors(words, counts, o)
	clusters := Clusters(vectors[:10*o.Size], o.Size, 2, 1)
	for w := 1; w < 5; w++ {
		assert.Equal(t, clusters[0], clusters[w])
		assert.Equal(t, clusters[5], clusters[5+w])
	}
	assert.NotEqual(t, clusters[0], clusters[5])
	assert.Equal(t, vectors, Vectors(words, counts, o), "the same every time")
}

func TestFineClustersArePartsOfCoarseOnes(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	vectors := make([]float32, 300*4)
	for i := range vectors {
		vectors[i] = r.Float32() - 0.5
	}
	for _, c := range Clusters(vectors, 4, 3, 5) {
		assert.Less(t, c, 15)
		assert.GreaterOrEqual(t, c, 0)
	}
}
