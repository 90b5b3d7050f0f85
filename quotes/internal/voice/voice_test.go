package voice

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFitLearnsWordsByTheirPlace(t *testing.T) {
	var examples []Example
	for range 40 {
		examples = append(examples,
			Example{strings.Fields("要 抓好 收购 。"), true},
			Example{strings.Fields("我们 要 保证 质量 。"), true},
			Example{strings.Fields("随后 他 察看 粮站 。"), false},
			Example{strings.Fields("粮站 随后 要 扩建 。"), true})
	}
	m := Fit(examples)
	score := func(s string) float64 {
		words := strings.Fields(s)
		return m.Score(len(words), func(i int) string { return words[i] })
	}
	require.Positive(t, score("要 保证 收购 。"))
	require.Negative(t, score("随后 他 走访 农户 。"))
	require.Greater(t, score("粮站 随后 扩建 。"), score("随后 粮站 扩建 。"), "the first word tells most")

	var b bytes.Buffer
	require.NoError(t, m.Write(&b))
	again, err := Read(&b)
	require.NoError(t, err)
	words := strings.Fields("要 保证 收购 。")
	require.InDelta(t, score("要 保证 收购 。"), again.Score(len(words), func(i int) string { return words[i] }), 0.05)
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := Read(strings.NewReader("# words\nbias\t0.5\n要\tone\n"))
	require.ErrorContains(t, err, "line 3")
	_, err = Read(strings.NewReader("要\t1\t2\n"))
	require.ErrorContains(t, err, "line 1")
}
