package entities

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/doctest"
)

// A case is a document and what is read out of it.
type testCase struct{ name, words, want string }

func readCases(t *testing.T, file string) []testCase {
	t.Helper()
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	var cases []testCase
	for _, block := range strings.Split(string(b), "\n== ")[1:] {
		name, rest, _ := strings.Cut(block, "\n")
		words, want, found := strings.Cut(rest, "\n--\n")
		require.True(t, found, name)
		cases = append(cases, testCase{name, words, strings.TrimSpace(want)})
	}
	return cases
}

func recognize(t *testing.T, words string, opts ...Option) *Findings {
	t.Helper()
	d, err := doctest.Parse(words)
	require.NoError(t, err)
	r, err := New(opts...)
	require.NoError(t, err)
	return r.Recognize(d)
}

func describe(people []Person) string {
	var b strings.Builder
	for _, p := range people {
		b.WriteString(p.Name)
		if p.Official {
			b.WriteByte('*')
		}
		for i, q := range p.Posts {
			fmt.Fprint(&b, []string{" ", " / "}[min(i, 1)], q.Text)
		}
		b.WriteByte('\n')
	}
	return strings.TrimSpace(b.String())
}

func TestPosts(t *testing.T) {
	for _, c := range readCases(t, "testdata/posts.txt") {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, describe(recognize(t, c.words).People))
		})
	}
}
