package entities

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

func TestParts(t *testing.T) {
	file, err := os.Open("testdata/parts.txt")
	require.NoError(t, err)
	defer file.Close()
	rows, err := lexicon.Read(file, "parts.txt", 6, 6)
	require.NoError(t, err)
	for _, r := range rows {
		words := strings.Fields(r.Columns[0])
		post := strings.Join(words, "")
		people := recognize(t, strings.Join(words, "/n ")+"/n 王远清/nr 讲话/v 。/w").People
		require.Len(t, people, 1, post)
		require.Len(t, people[0].Posts, 1, post)
		q := people[0].Posts[0]
		require.Equal(t, post, q.Text)
		got := []string{q.Body, q.Rank, q.Title, q.Level, q.System}
		for i := range got {
			if got[i] == "" {
				got[i] = "-"
			}
		}
		require.Equal(t, strings.Join(r.Columns[1:], " "), strings.Join(got, " "), "%s, line %d", post, r.Line)
	}
}
