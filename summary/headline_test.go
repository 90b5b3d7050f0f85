package summary

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNewsBeginsBehindAHeadlineThatIsGluedToIt(t *testing.T) {
	for _, c := range []struct{ headline, news string }{
		{"原标题：春风化雨润青川", "8月1日，青川市召开造林工作会议。"},
		{"原标题：春风化雨 青川植树忙", "为深入推进造林，青川市召开造林工作会议。"},
		{"原标题：春风化雨润青川", "据青川日报报道，青川市召开造林工作会议。"},
		{"青川市召开造林工作会议 洪大山出席", "8月1日，青川市召开造林工作会议。"},
		{"青川市召开造林工作会议洪大山出席", "8月1日，青川市召开造林工作会议。"},
		{"", "青川市于8月1日召开造林工作会议。"},
		{"", "青川市造林工作会议8月1日召开。"},
	} {
		s, _ := story{text: c.headline + c.news, days: []string{"8月1日"}}.summarize(t)
		require.Len(t, s.Sentences, 1, c.headline)
		require.Equal(t, c.news, s.Sentences[0].Text)
	}
}

func TestTheDayOfAnEventInFull(t *testing.T) {
	for _, c := range []struct{ dateline, day, want string }{
		{"新华社青川8月16日电 ", "16日", "8月16日"},
		{"新华社青川8月16日电 ", "今天", "8月16日"},
		{"新华社青川8月2日电 ", "30日", "7月30日"},
		{"新华社青川1月2日电 ", "30日", "12月30日"},
		{"新华社青川8月16日电 ", "20日", "20日"},
		{"", "16日", "16日"},
		{"新华社青川8月16日电 ", "8月15日", "8月15日"},
	} {
		s, _ := story{text: c.dateline + c.day + "，青川市召开造林工作会议。", days: []string{"8月16日", "8月2日", "1月2日", c.day}}.summarize(t)
		require.Equal(t, c.want+"，青川市召开造林工作会议。", s.Digest, c.dateline)
	}
}

func TestDigestsLeaveOutWhatAnEventIsHeldFor(t *testing.T) {
	for _, backdrop := range []string{"为推进造林，", "按照县委部署，", "在植树节到来之际，", "据青川日报报道，"} {
		s, _ := story{text: backdrop + "8月1日，青川市召开造林工作会议。", days: []string{"8月1日"}}.summarize(t)
		require.Equal(t, "8月1日，青川市召开造林工作会议。", s.Digest, backdrop)
	}
}

func TestCaptionsAreNoNews(t *testing.T) {
	s, _ := story{
		text:   "洪大山在会上讲话。高远 摄\n8月1日，青川市召开造林工作会议。\n图为会议现场。（高远 摄）",
		people: []string{"洪大山"}, days: []string{"8月1日"},
	}.summarize(t)
	require.Equal(t, "8月1日，青川市召开造林工作会议。", s.Digest)
	require.Len(t, s.Sentences, 1)
}
