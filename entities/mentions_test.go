package entities

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/doctest"
)

func TestMentions(t *testing.T) {
	for _, c := range readCases(t, "testdata/mentions.txt") {
		t.Run(c.name, func(t *testing.T) {
			d, err := doctest.Parse(c.words)
			require.NoError(t, err)
			r, err := New()
			require.NoError(t, err)
			var got []string
			for _, p := range r.Recognize(d).People {
				line := p.Name + ":"
				for _, m := range p.Mentions {
					line += " " + d.Text.Slice(m.Range)
				}
				got = append(got, line)
			}
			require.Equal(t, c.want, strings.Join(got, "\n"))
		})
	}
}

func TestRosters(t *testing.T) {
	for _, c := range readCases(t, "testdata/rosters.txt") {
		t.Run(c.name, func(t *testing.T) {
			f := recognize(t, c.words)
			var got []string
			for _, r := range f.Rosters {
				line := string(r.Role) + ":"
				for _, i := range r.People {
					line += " " + f.People[i].Name
				}
				got = append(got, line)
			}
			require.Equal(t, c.want, strings.Join(got, "\n"))
		})
	}
}
