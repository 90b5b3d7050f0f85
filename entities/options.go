package entities

import (
	"fmt"
	"io"
	"time"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

// An Option configures New.
type Option func(*config) error

type config struct {
	reference time.Time
	people    *lexicon.Index // word to userForced or userHint
	bodies    *lexicon.Index
	titles    []head
}

// How a user's word counts.
const (
	userForced = iota // wherever it stands
	userHint          // as further evidence
)

// WithReference sets the day that relative times (昨日, 今年以来) and dates
// without a year refer to, in place of the article's own dateline.
func WithReference(day time.Time) Option {
	return func(c *config) error {
		c.reference = day
		return nil
	}
}

// WithPeople adds names of people. r holds one name a line; # begins a
// comment line. Such a name is a person wherever it stands, or, with the word
// hint in a second column behind a tab, more readily where something else
// speaks for it too. New reports the line of a mistake.
func WithPeople(r io.Reader) Option {
	return func(c *config) (err error) {
		c.people, err = readUser(c.people, r, "people")
		return err
	}
}

// WithBodies adds names of bodies, in the form of WithPeople. A body found so
// also ends the search for where the body of a post begins.
func WithBodies(r io.Reader) Option {
	return func(c *config) (err error) {
		c.bodies, err = readUser(c.bodies, r, "bodies")
		return err
	}
}

// WithTitles adds heads of posts, words that posts end with (首席数据官). r holds
// one a line; # begins a comment line. A second column behind a tab says what
// the head tells of its holder: public (the default), body when the body
// decides, scholar, press or private. New reports the line of a mistake.
func WithTitles(r io.Reader) Option {
	return func(c *config) error {
		rows, err := lexicon.Read(r, "titles", 1, 2)
		if err != nil {
			return fmt.Errorf("entities: %w", err)
		}
		for _, row := range rows {
			h := head{text: row.Columns[0]}
			if len(row.Columns) > 1 {
				s, ok := standings[row.Columns[1]]
				if !ok {
					return fmt.Errorf("entities: titles, line %d: unknown standing %q", row.Line, row.Columns[1])
				}
				h.standing = s
			}
			c.titles = append(c.titles, h)
		}
		return nil
	}
}

// readUser adds the words of r to x.
func readUser(x *lexicon.Index, r io.Reader, name string) (*lexicon.Index, error) {
	rows, err := lexicon.Read(r, name, 1, 2)
	if err != nil {
		return nil, fmt.Errorf("entities: %w", err)
	}
	if x == nil {
		x = &lexicon.Index{}
	}
	for _, row := range rows {
		mode := userForced
		if len(row.Columns) > 1 {
			if row.Columns[1] != "hint" {
				return nil, fmt.Errorf("entities: %s, line %d: want hint, have %q", name, row.Line, row.Columns[1])
			}
			mode = userHint
		}
		x.Add(row.Columns[0], mode)
	}
	x.Build()
	return x, nil
}

// withTitles returns a copy of x with further heads, which win over its own.
func (x *lexicons) withTitles(more []head) *lexicons {
	if len(more) == 0 {
		return x
	}
	y := *x
	y.heads = append(append([]head(nil), x.heads...), more...)
	y.titles = lexicon.Index{}
	for i := len(x.heads); i < len(y.heads); i++ {
		y.titles.Add(y.heads[i].text, i)
	}
	for i, h := range x.heads[:len(x.heads)-x.credits.Len()] {
		y.titles.Add(h.text, i)
	}
	y.titles.Build()
	return &y
}
