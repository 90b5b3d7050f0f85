package summary

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// All people, places and bodies of the tests are made up.

// A story is an article with what other packages find in it, given by hand.
type story struct {
	text   string
	people []string // "name", "name/post": an official; "*name": signed it
	days   []string // expressions of time
	said   []string // "speaker|cue|content"
}

// build returns s as the arguments of Summarize.
func (s story) build(t *testing.T) (*segment.Document, *entities.Findings, []quotes.Quote) {
	t.Helper()
	x, err := text.Decode([]byte(s.text))
	require.NoError(t, err)
	d := &segment.Document{Text: x}
	for _, r := range x.Sentences() {
		d.Sentences = append(d.Sentences, segment.Sentence{Range: r})
	}
	f := &entities.Findings{}
	for _, p := range s.people {
		f.People = append(f.People, person(x.Clean(), p))
	}
	for _, day := range s.days {
		for _, r := range all(x.Clean(), day) {
			f.Times = append(f.Times, entities.Time{Text: day, Range: r})
		}
	}
	return d, f, s.quotes(t, x.Clean(), f)
}

func person(clean, given string) entities.Person {
	name, post, official := strings.Cut(given, "/")
	p := entities.Person{Name: strings.TrimPrefix(name, "*"), Official: official}
	for _, r := range all(clean, p.Name) {
		p.Mentions = append(p.Mentions, entities.Mention{Form: entities.FullName, Range: r})
	}
	if name != p.Name {
		post = "记者"
	}
	if rs := all(clean, post); post != "" && len(rs) > 0 {
		p.Posts = append(p.Posts, entities.Post{Text: post, Range: rs[0]})
	}
	return p
}

func (s story) quotes(t *testing.T, clean string, f *entities.Findings) []quotes.Quote {
	var out []quotes.Quote
	for _, x := range s.said {
		part := strings.SplitN(x, "|", 3)
		r := all(clean, part[2])
		require.NotEmpty(t, r, part[2])
		q := quotes.Quote{Speaker: quotes.Speaker{Name: part[0], Person: -1}, Content: r[:1]}
		for i := range f.People {
			if f.People[i].Name == part[0] {
				q.Speaker.Person = i
			}
		}
		if i := strings.LastIndex(clean[:r[0].Start], part[1]); i >= 0 {
			q.Cue = quotes.Cue{Text: part[1], Range: text.Range{Start: i, End: i + len(part[1])}}
		}
		out = append(out, q)
	}
	return out
}

// all returns where w stands in s.
func all(s, w string) []text.Range {
	var out []text.Range
	for from := 0; w != ""; {
		i := strings.Index(s[from:], w)
		if i < 0 {
			break
		}
		out = append(out, text.Range{Start: from + i, End: from + i + len(w)})
		from += i + len(w)
	}
	return out
}

// summarize returns the summary of s and the names of its people.
func (s story) summarize(t *testing.T) (*Summary, *entities.Findings) {
	t.Helper()
	z, err := New()
	require.NoError(t, err)
	d, f, q := s.build(t)
	return z.Summarize(d, f, q), f
}

func namesOf(f *entities.Findings, ps []int) []string {
	var out []string
	for _, p := range ps {
		out = append(out, f.People[p].Name)
	}
	return out
}

func attendance(f *entities.Findings, ps []Participant) []string {
	var out []string
	for _, p := range ps {
		out = append(out, f.People[p.Person].Name+"/"+string(p.Role))
	}
	return out
}
