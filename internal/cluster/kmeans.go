package cluster

import (
	"math"
	"math/rand/v2"
)

// Clusters divides vectors of the given size into coarse clusters, and each
// of those into fine ones. It returns the cluster of each vector as
// coarse×fine + its fine part.
func Clusters(vectors []float32, size, coarse, fine int) []int {
	n := len(vectors) / size
	v := make([]float32, len(vectors))
	for i := range n {
		unit(v[i*size:(i+1)*size], vectors[i*size:(i+1)*size])
	}
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	out := make([]int, n)
	r := rand.New(rand.NewPCG(3, 4))
	for c, group := range divide(v, size, all, coarse, r) {
		for f, part := range divide(v, size, group, fine, r) {
			for _, i := range part {
				out[i] = c*fine + f
			}
		}
	}
	return out
}

const rounds = 12

// divide puts the members into k groups by spherical k-means.
func divide(v []float32, size int, members []int, k int, r *rand.Rand) [][]int {
	if len(members) == 0 {
		return nil
	}
	k = min(k, len(members))
	centres := make([]float32, k*size)
	for c, p := range r.Perm(len(members))[:k] {
		copy(centres[c*size:], v[members[p]*size:(members[p]+1)*size])
	}
	groups := make([][]int, k)
	for range rounds {
		for c := range groups {
			groups[c] = groups[c][:0]
		}
		for _, i := range members {
			c := nearest(v[i*size:(i+1)*size], centres)
			groups[c] = append(groups[c], i)
		}
		for c, g := range groups {
			centre := centres[c*size : (c+1)*size]
			if len(g) == 0 {
				continue
			}
			sum := make([]float32, size)
			for _, i := range g {
				for d, x := range v[i*size : (i+1)*size] {
					sum[d] += x
				}
			}
			unit(centre, sum)
		}
	}
	return groups
}

func nearest(x, centres []float32) int {
	best, top := 0, float32(-2)
	for c := 0; c < len(centres); c += len(x) {
		dot := float32(0)
		for d, y := range centres[c : c+len(x)] {
			dot += x[d] * y
		}
		if dot > top {
			best, top = c/len(x), dot
		}
	}
	return best
}

// unit makes dst the vector src of length one.
func unit(dst, src []float32) {
	sum := 0.0
	for _, x := range src {
		sum += float64(x) * float64(x)
	}
	f := float32(1 / max(math.Sqrt(sum), 1e-9))
	for d, x := range src {
		dst[d] = x * f
	}
}
