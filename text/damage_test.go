package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDamageIsMarkedAndKept(t *testing.T) {
	const line = "栖河县召开春季造林动员会，县委书记柳承恩出席会议并讲话，县长邱立诚主持会议。"
	for _, c := range []struct {
		name, text string
		rule       Rule
		damaged    []string
	}{
		{"a slip behind a full stop", "會議結束。??h委書記參加", RuleSlip, []string{"??h"}},
		{"a slip with one mark", "會議結束。?h委書記參加", RuleSlip, []string{"?h"}},
		{"a slip in a name", "總經理?xiàng)畋蠹、柳青禾", RuleSlip, []string{"?xiàng)畋蠹"}},
		{"a slip that shifts a mark", "加強對?;瘜W品的監管", RuleSlip, []string{"?;瘜"}},
		{"a slip into rare characters", "要求?斓郊茨袇落實", RuleSlip, []string{"?斓郊茨袇"}},
		{"a slip that ends in a note", "以實打?qū)嵉墓ぷ魍苿?dòng)項目", RuleSlip, []string{"?qū)嵉墓ぷ魍苿?dòng)"}},
		{"a slip in a tag", "會議結束?/p>", RuleSlip, []string{"?/p>"}},
		{"lost blanks", "????會議開始", RuleSlip, []string{"????"}},
		{"a question is none", "这是为什么?我们问。真的?a级", RuleSlip, []string{"?a"}},
		{"junk", "會議開始 & K0 x& ^! M9 P2 X* F' \\6 u\n二", RuleJunk, []string{"& K0 x& ^! M9 P2 X* F' \\6 u"}},
		{"a formula is no junk", "按a + b = c * d计算", RuleJunk, nil},
		{"rare characters", "进㣉状态㱕防守，看㳔㱕威胁㱕确", RuleRare, []string{"㣉", "㱕", "㳔㱕", "㱕"}},
		{"a place with a rare character", "㯊镇、㯊镇、㯊镇、㯊镇、㯊镇", RuleRare, nil},
		{"one rare character", "柳㱕禾参加会议", RuleRare, nil},
		{"mojibake", "会议。\n鎮ㄥ彲浠ュ幓榪欓噷鐪嬬湅\n结束。", RuleMojibake, []string{"ㄥ彲浠ュ幓榪欓噷鐪嬬湅"}},
		{"a dot inside a word", "市.委召开会议", RuleDot, []string{"."}},
		{"dots in numbers and lists", "一.加强领导，增长3.5%，见a.b。", RuleDot, nil},
		{"a line printed twice", line + "\n甲。\n" + line, RuleRepeat, []string{line}},
		{"a short line printed twice", "甲。\n甲。", RuleRepeat, nil},
		{"a lost character", "柳\uFFFD禾", RuleInvalid, []string{"\uFFFD"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, err := Decode([]byte(c.text))
			require.NoError(t, err)
			var got []string
			for _, e := range x.Report().Edits {
				if e.Rule == c.rule {
					require.Equal(t, Damaged, e.Kind)
					got = append(got, c.text[e.Span.Start:e.Span.End])
				}
			}
			require.Equal(t, c.damaged, got)
			checkText(t, []byte(c.text))
		})
	}
}
