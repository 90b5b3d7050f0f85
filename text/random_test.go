package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/stretchr/testify/require"
)

// pieces are what rules look at; their mixtures reach most of the rules.
var pieces = []string{
	"会", "會", "著", "衞", "𠀀", "㓨", "㱕", "a", "Z", "7", "９", "．", "％", "：", "\n", "\r\n", "\r", " ", "　", "\u00A0", "\u200B",
	"(", ")", "（", "）", "(huì)", "（bào ）", "(guo)", "⛦", ",", "，", "、", "。", ";", ":", "?", "!", ".", "??h", "?", "/p>", "<p>", "&nbsp;", "&",
	"\"", "“", "”", "《", "》", "……", "\xff", "\xe4\xb8", "\uFFFD", "e\u0301", "か\u3099", "豈", "\uF9F5", "車\uF902", "•", "...", "∶", "⾦", "（完）", "。", "责任编辑：", "^", "K0 x& ^! ", "锛", "://x", "来源：", "（记者柳禾）", "正文：",
}

func TestRandomMixtures(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		var sb strings.Builder
		for range rnd.IntN(40) {
			sb.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		checkText(t, []byte(sb.String()))
		checkText(t, []byte(sb.String()), Verbatim())
		raw, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(sb.String()))
		if err == nil {
			checkText(t, raw)
		}
	}
}

func TestCleaningAgainChangesLittle(t *testing.T) {
	for _, src := range []string{article, "１２．５％，　会議,,開（kāi）"} {
		x, err := Decode([]byte(src))
		require.NoError(t, err)
		again, err := Decode([]byte(x.Clean()))
		require.NoError(t, err)
		require.Equal(t, x.Clean(), again.Clean())
		require.Empty(t, again.Report().Edits)
	}
}
