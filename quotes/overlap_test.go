package quotes

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/doctest"
	"github.com/xinwen-go/xinwen/text"
)

// Mentions may overlap where two readings of a name are open; each place
// names one person here.
func TestNamesThatOverlapNameOnePersonEach(t *testing.T) {
	d, err := doctest.Parse("县长/n 柳成/nr 舟/nr 指出/v ，/w 要/v 抓好/v 秋粮/n 收购/vn 。/w")
	require.NoError(t, err)
	name := func(name string, start, end int) entities.Person {
		return entities.Person{Name: name, Mentions: []entities.Mention{{Form: entities.FullName, Range: text.Range{Start: start, End: end}}}}
	}
	f := &entities.Findings{People: []entities.Person{name("柳成舟", 6, 15), name("成舟", 9, 15), name("柳成", 6, 12)}}
	a, err := New()
	require.NoError(t, err)
	got := a.Attribute(d, f)
	require.Len(t, got, 1)
	require.Equal(t, "柳成舟", got[0].Speaker.Name)
}
