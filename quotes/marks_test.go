package quotes

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xinwen-go/xinwen/text"
)

// Marks are paired by direction; one that stands the wrong way round, or
// without its partner, is recovered where speech begins or ends.
func TestPairMarks(t *testing.T) {
	for in, want := range map[string][]string{
		"他说：“好。”":            {"“好。”"},
		"他说：「好。」她说：『行。』":     {"「好。」", "『行。』"},
		"他说：\"好。\"她说：\"行。\"": {"\"好。\"", "\"行。\""},
		"他说：“‘好’，他说。”":       {"“‘好’，他说。”"},
		"他说：”好。”":            {"”好。”"},
		"他说：“好。“":            {"“好。“"},
		"他说：“好。":             {"“好。"},
		"他说：好。”":             {"好。”"},
		"他领学了《会议强调》。":        {"《会议强调》"},
		"他说（笑）：“好。”":         {"（笑）", "“好。”"},
		"他说：“甲（乙”丙）。":        {"“甲（乙”"},
		"”“":                 nil,
		"没有":                 nil,
	} {
		var got []string
		for _, p := range pairMarks(in, text.Range{Start: 0, End: len(in)}, false) {
			got = append(got, in[p.open:p.close])
		}
		assert.Equal(t, want, got, in)
	}
}
