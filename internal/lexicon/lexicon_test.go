package lexicon

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestReadSkipsCommentsAndKeepsLines(t *testing.T) {
	rows, err := Read(strings.NewReader("# a list\n\n市长\tpublic\n"), "titles", 2, 3)
	require.NoError(t, err)
	require.Equal(t, []Row{{3, []string{"市长", "public"}}}, rows)
}

func TestReadNamesTheLineOfAMistake(t *testing.T) {
	for _, bad := range []string{"市长\n", "市长\ta\tb\tc\n", "\ta\n", "\xff\ta\n", strings.Repeat("长", 1<<16) + "\ta\n"} {
		_, err := Read(strings.NewReader("# a list\n"+bad), "titles", 2, 3)
		require.ErrorContains(t, err, "titles, line 2", "%.20q", bad)
	}
}

func TestReadFileNamesTheFile(t *testing.T) {
	files := fstest.MapFS{"data/titles": {Data: []byte("市长\tpublic\n")}}
	rows, err := ReadFile(files, "data/titles", 2, 3)
	require.NoError(t, err)
	require.Equal(t, []Row{{1, []string{"市长", "public"}}}, rows)
	_, err = ReadFile(files, "data/titles", 3, 3)
	require.ErrorContains(t, err, "titles, line 1")
	_, err = ReadFile(files, "data/heads", 1, 1)
	require.ErrorIs(t, err, fs.ErrNotExist)
}

func TestLongestWordWins(t *testing.T) {
	var x Index
	x.Add("市", 1)
	x.Add("市长", 2)
	x.Add("副市长", 3)
	x.Add("市长", 4)
	x.Build()
	require.Equal(t, 3, x.Len())

	n, v := x.Prefix("市长张三")
	require.Equal(t, []int{len("市长"), 2}, []int{n, v})
	n, v = x.Suffix("任副市长")
	require.Equal(t, []int{len("副市长"), 3}, []int{n, v})
	n, _ = x.Prefix("长")
	require.Zero(t, n)
	n, _ = x.Suffix("")
	require.Zero(t, n)
	_, ok := x.Lookup("县长")
	require.False(t, ok)
}
