package main

import (
	"encoding/json"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// An entityList is what the command prints of one article or line.
type entityList struct {
	Entities []entity `json:"entities"`
}

type entity struct {
	text.Span
	Kind string `json:"kind"`
	Text string `json:"text"`
	entities.Evidence
}

func listEntities(c *call) error {
	perLine := c.perLine()
	encoding := c.encoding()
	if err := c.parse(); err != nil {
		return err
	}
	opts, err := decoding(*encoding)
	if err != nil {
		return err
	}
	segmenter, err := segment.New()
	if err != nil {
		return err
	}
	recognizer, err := entities.New()
	if err != nil {
		return err
	}
	out := json.NewEncoder(c.out)
	out.SetEscapeHTML(false)
	return c.each(c.sources(*perLine), func(s source) (func() error, error) {
		t, err := text.Decode(s.raw, opts...)
		if err != nil {
			return nil, err
		}
		list := listOf(t, recognizer.Recognize(segmenter.Segment(t)))
		return func() error { return out.Encode(list) }, nil
	})
}

func listOf(t *text.Text, f *entities.Findings) entityList {
	list := entityList{Entities: []entity{}}
	for _, e := range f.Entities {
		list.Entities = append(list.Entities, entity{t.Span(e.Range), e.Kind.String(), e.Text, e.Evidence})
	}
	return list
}
