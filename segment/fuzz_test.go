package segment_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// FuzzSegment checks what holds of any text: the tokens lie in order and are
// the clean form without its blanks, every sentence holds its tokens, and all
// options find the same places for them.
func FuzzSegment(f *testing.F) {
	for _, s := range []string{
		"市委书记罗成业主持会议。", "縣長(zhǎng)羅成業(yè)主持會(huì)議,。", "１２月３１日 8.5%\r\n\r\n", "“……”？！",
		"\xff\xfe\x00", "a\u0301\u3000🎐\u200b", "和善作善成" + strings.Repeat("长", 3000),
	} {
		f.Add([]byte(s))
	}
	segmenters := []*segment.Segmenter{
		newSegmenter(f),
		newSegmenter(f, segment.WithoutTags()),
		newSegmenter(f, segment.WithSplitNames(), segment.WithWords(strings.NewReader("和善作 nr\n，县\n"))),
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		tx, err := text.Decode(raw)
		require.NoError(t, err)
		for _, s := range segmenters {
			checkDocument(t, s.Segment(tx))
		}
	})
}

func checkDocument(t *testing.T, d *segment.Document) {
	clean := d.Text.Clean()
	at := 0
	for _, token := range d.Tokens {
		require.GreaterOrEqual(t, token.Start, at)
		require.Greater(t, token.End, token.Start)
		require.Empty(t, dense(clean[at:token.Start]), "only blanks stand between tokens")
		require.Equal(t, clean[token.Start:token.End], dense(clean[token.Start:token.End]), "no blanks in tokens")
		at = token.End
	}
	require.Empty(t, dense(clean[at:]))
	for _, s := range d.Sentences {
		require.Less(t, s.FirstToken, s.EndToken)
		require.Equal(t, s.Start, d.Tokens[s.FirstToken].Start)
		require.Equal(t, s.End, d.Tokens[s.EndToken-1].Range.End)
	}
}

// dense returns s without its blanks.
func dense(s string) string { return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "") }
