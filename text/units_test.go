package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// indexOf returns where s stands in the clean form of x.
func indexOf(t *testing.T, x *Text, s string) Range {
	t.Helper()
	i := strings.Index(x.Clean(), s)
	require.GreaterOrEqual(t, i, 0, "%q is not in %q", s, x.Clean())
	return Range{i, i + len(s)}
}

func TestUnits(t *testing.T) {
	x, err := Decode([]byte("a𠀀會(huì)議"))
	require.NoError(t, err)
	s := x.Span(indexOf(t, x, "会议"))
	require.Equal(t, Span{5, 17}, s)
	start, end := x.Runes(s)
	require.Equal(t, [2]int{2, 9}, [2]int{start, end})
	start, end = x.UTF16(s)
	require.Equal(t, [2]int{3, 10}, [2]int{start, end})
	start, end = x.Runes(Span{-3, 99})
	require.Equal(t, [2]int{0, 9}, [2]int{start, end}, "spans are cut to the source")
}
