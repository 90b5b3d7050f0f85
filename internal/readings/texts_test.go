package readings

import (
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// gzipped returns the name of a new file with that content, gzipped.
func gzipped(t *testing.T, content string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "texts.jsonl.gz")
	f, err := os.Create(name)
	require.NoError(t, err)
	z := gzip.NewWriter(f)
	_, err = z.Write([]byte(content))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	require.NoError(t, f.Close())
	return name
}

func TestEachTextGivesTheTextsInOrder(t *testing.T) {
	var got []string
	require.NoError(t, EachText(gzipped(t, "{\"text\":\"甲\"}\n{\"text\":\"乙\"}\n"), func(s string) error {
		got = append(got, s)
		return nil
	}))
	require.Equal(t, []string{"甲", "乙"}, got)
}

func TestEachTextNamesFileAndLine(t *testing.T) {
	file := gzipped(t, "{\"text\":\"甲\"}\nno JSON\n")
	require.ErrorContains(t, EachText(file, func(string) error { return nil }), "texts.jsonl.gz:2: ")
	failed := errors.New("failed")
	err := EachText(file, func(string) error { return failed })
	require.ErrorIs(t, err, failed)
	require.ErrorContains(t, err, "texts.jsonl.gz:1: ")
}

func TestLinesReportsFilesThatCannotBeRead(t *testing.T) {
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, []byte("{}\n"), 0o644))
	for _, file := range []string{filepath.Join(t.TempDir(), "missing"), plain} {
		n := 0
		for _, err := range Lines(file) {
			require.Error(t, err)
			n++
		}
		require.Equal(t, 1, n)
	}
}
