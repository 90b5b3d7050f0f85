package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/text"
)

func TestUserWordsWin(t *testing.T) {
	s, err := New(WithWords(strings.NewReader("# names\n和善作 nr\n")))
	require.NoError(t, err)
	tx, err := text.Decode([]byte("和善作善成"))
	require.NoError(t, err)
	d := s.Segment(tx)
	require.Equal(t, "和善作", d.Word(0))
	require.Equal(t, PersonName, d.Tokens[0].Tag)
}

func TestWordsErrorsNameTheLine(t *testing.T) {
	_, err := New(WithWords(strings.NewReader("一\n二 qq\n")))
	require.ErrorContains(t, err, "line 2")
}
