package ner

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
	weights := map[uint32][]pair{}
	for _, k := range keys {
		var w []pair
		for label := range allLabels {
			if r.IntN(allLabels/few) == 0 { // half of them more than go without a row
				w = append(w, pair{uint8(label), int8(r.IntN(255) - 127)})
			}
		}
		free = table.add(k, w, free)
		weights[k] = w
	}
	require.NotEmpty(t, table.rows)
	require.Less(t, len(table.rows), len(keys)*3/4)
	for range 200 {
		var ks [templates]uint64
		var want [allLabels]int32
		rows := int32(0)
		for i := range ks {
			key := r.Uint32()
			if i%2 == 0 {
				key = keys[r.IntN(len(keys))]
			}
			ks[i] = uint64(key) << 32
			if len(weights[key]) > few {
				rows++
			}
			for _, p := range weights[key] {
				want[p.label] += int32(p.weight)
			}
		}
		for n, task := range [2]Task{News, Task(1 + r.IntN(2))} {
			var sum sum
			table.sum(&sum, &ks, max(task, Web))
			for label := range task.Labels() {
				assert.Equal(t, want[task.offset()+label]+bias*rows, sum.of(n, task.offset(), label))
			}
		}
	}
}
