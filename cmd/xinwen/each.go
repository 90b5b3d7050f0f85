package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"

	"github.com/xinwen-go/xinwen/internal/inorder"
)

// each runs read on the sources, several at once, and then in their order
// what it returned, which prints. A source that fails is reported and does not
// keep the others from being read; printing that fails does.
func (c *call) each(all iter.Seq[source], read func(source) (func() error, error)) error {
	type outcome struct {
		print func() error
		err   error
	}
	for s, o := range inorder.Map(context.Background(), all, func(s source) outcome {
		if s.err != nil {
			return outcome{nil, s.err}
		}
		print, err := read(s)
		return outcome{print, err}
	}) {
		if o.err != nil {
			c.report(named(s, o.err))
			continue
		}
		if err := o.print(); err != nil {
			return err
		}
	}
	return nil
}

// named says which source an error is of.
func named(s source, err error) error {
	var path *fs.PathError
	if errors.As(err, &path) { // which names the file itself
		return err
	}
	return fmt.Errorf("%s: %w", s.name, err)
}
