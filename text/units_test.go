package text

import (
	"strings"
	"testing"
	"unicode/utf16"

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

// What is counted from the nearest stride is what is counted from the start.
func TestUnitsOfALongText(t *testing.T) {
	source := strings.Repeat("a会議𠀀，b", 500) + "\xff" + strings.Repeat("𠀀", 900) + strings.Repeat("x", 5000)
	x, err := Decode([]byte(source))
	require.NoError(t, err)
	decoded := x.Decoded()
	var runes, units int
	for i, r := range decoded {
		require.Equal(t, count{i, runes, units - runes}, x.units().before(decoded, i))
		runes++
		units += utf16.RuneLen(r)
	}
	all, last := x.Runes(Span{0, len(source)})
	require.Equal(t, [2]int{0, runes}, [2]int{all, last})
}
