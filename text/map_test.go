package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// noisy holds one of every kind of noise; names and places are made up.
var noisy = []string{
	"",
	"甲市召开会议。",
	"本報(bào)訊(記者柳青禾)8月1日,,我市召開(kāi)會(huì)議,。\r\n　　石門(mén)鄉(xiāng)鎮(zhèn)(辦)黨委書記,、參加。",
	"會(huì )議由柳長(cháng)禾 主持",
	"国(guo)(guo)务院(yuan)⛦(yuan)总(zong)理(li)主(zhu)持(y🎐i)",
	"\uFEFF１２３．５％和ＡＢＣ\u200B的",
	"a\xff\xfe甲\xe4\xb8",
	"e\u0301te\u0301 豈\u3099か\u3099",
	"<p>甲&nbsp;乙</p><br/>丙 & 丁 &amp;",
	"。??h委書記、總經(jīng)理?xiàng)畋蠹",
	"))((,,..;;::\"\"''““””",
	"𠀀㓨刾\U0002F800\U000E0100",
	"甲\u0F69乙\u0958\uF9F5車\uF902",
}

func TestSpanAndRangeAgree(t *testing.T) {
	for _, src := range noisy {
		checkText(t, []byte(src))
	}
}

// checkText checks what holds of every text.
func checkText(t *testing.T, raw []byte, opts ...Option) {
	t.Helper()
	x, err := Decode(raw, opts...)
	require.NoError(t, err)
	clean := x.Clean()
	require.True(t, utf8.ValidString(clean))
	checkMap(t, x)
	checkEdits(t, x)
	end := 0
	for _, s := range x.Sentences() {
		require.LessOrEqual(t, end, s.Start)
		require.Equal(t, strings.TrimSpace(x.Slice(s)), x.Slice(s))
		require.NotEmpty(t, x.Slice(s))
		end = s.End
	}
	inParagraphs(t, x)
}

// checkMap checks that the spans of the characters are in order, apart (but
// for those composed together) and inside the source, and that a span leads
// back to its range.
func checkMap(t *testing.T, x *Text) {
	t.Helper()
	var last Span
	for i, r := range x.Clean() {
		at := Range{i, i + utf8.RuneLen(r)}
		s := x.Span(at)
		require.True(t, last.End <= s.Start || last == s, "%v of %q", at, x.Source())
		require.Less(t, s.Start, s.End, "%v of %q", at, x.Source())
		require.LessOrEqual(t, s.End, len(x.Source()))
		back, ok := x.Range(s)
		require.True(t, ok)
		require.True(t, back.Contains(at), "%v is not in %v of %q", at, back, x.Source())
		if i > 0 {
			whole := x.Span(Range{0, at.End})
			require.Equal(t, s.End, whole.End)
			require.Equal(t, x.Span(Range{0, 1}).Start, whole.Start)
		}
		last = s
		a, b := x.Runes(s)
		require.LessOrEqual(t, a, b)
	}
	empty := x.Span(Range{len(x.Clean()), len(x.Clean())})
	require.Zero(t, empty.Len())
}

// checkEdits checks that the edits and what was kept are the whole source:
// every byte that no edit touched stands unchanged in the clean form.
func checkEdits(t *testing.T, x *Text) {
	t.Helper()
	touched := make([]bool, len(x.Source()))
	changed := make([]bool, len(x.Source()))
	removed := make([]bool, len(x.Source()))
	for _, e := range x.Report().Edits {
		require.LessOrEqual(t, 0, e.Span.Start)
		require.Less(t, e.Span.Start, e.Span.End)
		require.LessOrEqual(t, e.Span.End, len(x.Source()))
		for i := e.Span.Start; i < e.Span.End; i++ {
			require.False(t, e.Kind != Damaged && changed[i], "two edits change byte %d of %q", i, x.Source())
			changed[i] = changed[i] || e.Kind != Damaged
			touched[i] = touched[i] || e.Kind != Damaged || e.Rule == RuleInvalid
			removed[i] = removed[i] || e.Kind == Removed
		}
	}
	mapped := make([]bool, len(x.Source()))
	for i, r := range x.Clean() {
		s := x.Span(Range{i, i + utf8.RuneLen(r)})
		for k := s.Start; k < s.End; k++ {
			mapped[k] = true
		}
		if x.Report().Encoding == "utf-8" && !touched[s.Start] {
			require.Equal(t, string(r), string(x.Source()[s.Start:s.End]))
		}
	}
	for i := range mapped {
		require.True(t, mapped[i] != removed[i], "byte %d of %q is lost, or removed and kept", i, x.Source())
	}
}

// inParagraphs checks that every sentence lies within a paragraph, and every
// paragraph within a line.
func inParagraphs(t *testing.T, x *Text) {
	t.Helper()
	within := func(rs, outer []Range) {
		k := 0
		for _, r := range rs {
			for k < len(outer) && outer[k].End < r.End {
				k++
			}
			require.Less(t, k, len(outer))
			require.True(t, outer[k].Contains(r))
		}
	}
	within(x.Sentences(), x.Paragraphs())
	within(x.Paragraphs(), x.Lines())
}

func FuzzDecode(f *testing.F) {
	for _, src := range noisy {
		f.Add([]byte(src))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) < 1<<12 {
			checkText(t, raw)
			checkText(t, raw, Verbatim())
		}
	})
}
