package inorder

import (
	"context"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestMapKeepsTheOrder(t *testing.T) {
	in := []int{5, 1, 4, 2, 3, 0}
	var got []int
	for x, y := range Map(t.Context(), slices.Values(in), func(x int) int {
		time.Sleep(time.Duration(x) * time.Millisecond)
		return -x
	}) {
		assert.Equal(t, -x, y)
		got = append(got, x)
	}
	assert.Equal(t, in, got)
}

func TestMapStopsWithTheConsumer(t *testing.T) {
	var pulled atomic.Int64
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
			pulled.Add(1)
		}
	}
	for x := range Map(t.Context(), endless, func(x int) int { return x }) {
		if x == 10 {
			break
		}
	}
	consumed, ahead := int64(11), 2*int64(runtime.GOMAXPROCS(0))
	assert.LessOrEqual(t, pulled.Load(), consumed+ahead+1)
}

func TestMapEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	n := 0
	for range Map(ctx, endless, func(x int) int { return x }) {
		if n++; n == 3 {
			cancel()
		}
	}
	assert.Equal(t, 3, n)
}
