// Package inorder runs a function over a stream with several goroutines and
// keeps the order of the stream.
package inorder

import (
	"context"
	"iter"
	"runtime"
)

// Map yields x and f(x) for every x of in, in the order of in. f runs on as
// many at once as there are processors, and never on more than twice as many
// ahead of the consumer. When ctx ends, the stream ends.
func Map[X, Y any](ctx context.Context, in iter.Seq[X], f func(X) Y) iter.Seq2[X, Y] {
	type job struct {
		x    X
		done chan Y
	}
	return func(yield func(X, Y) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		procs := runtime.GOMAXPROCS(0)
		running := make(chan struct{}, procs)
		queue := make(chan job, procs)
		go func() {
			defer close(queue)
			for x := range in {
				j := job{x, make(chan Y, 1)}
				select {
				case queue <- j:
				case <-ctx.Done():
					return
				}
				running <- struct{}{}
				go func() {
					j.done <- f(j.x)
					<-running
				}()
			}
		}()
		for j := range queue {
			if ctx.Err() != nil {
				return
			}
			if !yield(j.x, <-j.done) {
				return
			}
		}
	}
}
