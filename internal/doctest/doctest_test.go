package doctest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
)

func TestParse(t *testing.T) {
	d, err := Parse("市委书记/n 王东群/nr 指出/v 。/w\n记者/n _ 李/nr")
	require.NoError(t, err)
	require.Equal(t, "市委书记王东群指出。\n记者 李", d.Text.Clean())
	require.Len(t, d.Tokens, 6)
	require.Equal(t, "王东群", d.Word(1))
	require.Equal(t, segment.PersonName, d.Tokens[1].Tag)
	require.Len(t, d.Sentences, 2)
	require.Equal(t, []int{0, 4}, []int{d.Sentences[0].FirstToken, d.Sentences[0].EndToken})
}

func TestParseNamesTheLine(t *testing.T) {
	_, err := Parse("一/m\n二/zz")
	require.ErrorContains(t, err, "line 2")
}
