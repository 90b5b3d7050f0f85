package ner

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheTableSumsTheRowsOfTheKeysItHas(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	var keys []uint32
	for range 3000 {
		keys = append(keys, r.Uint32()|1<<31) // crowded: half of the slots stay empty
	}
	keys = append(keys, 1<<32-1)
	slices.Sort(keys)
	keys = slices.Compact(keys)
	table, free := newTable(len(keys)), 0
	weights := map[uint32][8 * lanes]int{}
	for i, k := range keys {
		free = table.add(k, uint32(i), free)
		var w [8 * lanes]int
		for j := range w {
			w[j] = r.IntN(255) - 127
			table.rows[i][j/8] |= uint64(uint8(w[j]+bias)) << (j % 8 * 8)
		}
		weights[k] = w
	}
	for range 200 {
		var ks [templates]uint64
		var want [8 * lanes]int
		found := 0
		for i := range ks {
			key := r.Uint32()
			if i%2 == 0 {
				key = keys[r.IntN(len(keys))]
			}
			ks[i] = uint64(key) << 32
			if w, ok := weights[key]; ok {
				found++
				for j := range want {
					want[j] += w[j]
				}
			}
		}
		sum := table.sum(&ks)
		for j := range want {
			assert.Equal(t, want[j], int(sum.of(j))-found*bias)
		}
	}
}
