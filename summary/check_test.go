package summary

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheckFindsWhatTheArticleDoesNotBearOut(t *testing.T) {
	s := story{
		text:   "3日，县委书记洪大山和县长沈小水出席工作推进会，全县投入120万元。8月2日，会议准备就绪。",
		people: []string{"洪大山/县委书记", "沈小水/县长"},
		days:   []string{"3日", "8月2日"},
	}
	d, f, _ := s.build(t)
	day := Event{Date: Phrase{Text: "3日"}, Day: "2023-08-03"}
	for _, c := range []struct {
		digest string
		want   []Violation
	}{
		{"县委书记洪大山出席工作推进会，投入120万元。", nil},
		{"书记洪大山出席工作推进会。", nil},
		{"8月3日，县长沈小水出席工作推进会。8月2日，会议准备就绪。", nil},
		{"县长洪大山出席工作推进会。", []Violation{{"post", "县长洪大山"}}},
		{"全县投入12万元。", []Violation{{"number", "12"}}},
		{"9月3日，县委召开工作推进会。", []Violation{{"date", "9月3日"}}},
	} {
		require.Equal(t, c.want, Check(d, f, &Summary{Digest: c.digest, Events: []Event{day}}), c.digest)
	}
}
