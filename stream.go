package xinwen

import (
	"context"
	"iter"

	"github.com/xinwen-go/xinwen/internal/inorder"
)

// A Source is one article as it came.
type Source struct {
	ID  string // becomes the Article's ID
	Raw []byte
}

// ReadAll reads a stream of articles with all processors and yields them in
// the order of the stream; one that failed is a nil Article with the error of
// Read. It holds only a few articles at a time. sources is iterated on another
// goroutine than the caller's. The stream ends when ctx does.
func (r *Reader) ReadAll(ctx context.Context, sources iter.Seq[Source]) iter.Seq2[*Article, error] {
	type outcome struct {
		article *Article
		err     error
	}
	read := func(s Source) outcome {
		a, err := r.Read(s.Raw)
		if err != nil {
			return outcome{nil, err}
		}
		a.ID = s.ID
		return outcome{a, nil}
	}
	return func(yield func(*Article, error) bool) {
		for _, o := range inorder.Map(ctx, sources, read) {
			if !yield(o.article, o.err) {
				return
			}
		}
	}
}
