package entities

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestUserPeopleWin(t *testing.T) {
	f := recognize(t, "今天/t 善作善成/i 来/v 了/y 。/w", WithPeople(strings.NewReader("# names\n善作善成\n")))
	require.Equal(t, "善作善成", describe(f.People))
	require.Equal(t, "user", f.People[0].Rule)
}

func TestUserBodiesEndThePost(t *testing.T) {
	words := "会后/t 东方/n 之/u 星/n 办公室/n 主任/n 王远清/nr 讲话/v 。/w"
	f := recognize(t, words, WithBodies(strings.NewReader("东方之星办公室\n")))
	require.Equal(t, "王远清* 东方之星办公室主任", describe(f.People))
	require.Equal(t, []Body{{Name: "东方之星办公室", Mentions: f.Bodies[0].Mentions}}, f.Bodies)
}

func TestUserTitles(t *testing.T) {
	words := "市/n 首席/b 体验官/n 王远清/nr 讲话/v 。/w"
	require.Equal(t, "王远清* 市首席体验官", describe(recognize(t, words, WithTitles(strings.NewReader("体验官\n"))).People))
	require.Equal(t, "王远清 市首席体验官", describe(recognize(t, words, WithTitles(strings.NewReader("体验官\tprivate\n"))).People))
}

func TestOptionErrorsNameTheLine(t *testing.T) {
	for _, c := range []struct {
		opt  Option
		want string
	}{
		{WithPeople(strings.NewReader("王远清\n李丹\tmaybe\n")), "people, line 2"},
		{WithBodies(strings.NewReader("\xff\n")), "bodies, line 1"},
		{WithTitles(strings.NewReader("数据官\tgreat\n")), "titles, line 1"},
	} {
		_, err := New(c.opt)
		require.ErrorContains(t, err, c.want)
	}
}

func TestTimes(t *testing.T) {
	reference := WithReference(time.Date(2017, 8, 2, 0, 0, 0, 0, time.UTC)) // a Wednesday
	for words, want := range map[string]string{
		"8月1日":            "2017-08-01",
		"2012年7月19日至21日":  "2012-07-19/2012-07-21",
		"7月31日至8月2日":      "2017-07-31/2017-08-02",
		"2018年":           "2018",
		"5月":              "2017-05",
		"5月份":             "2017-05",
		"19日":             "2017-08-19",
		"昨日":              "2017-08-01",
		"上周五":             "2017-07-28",
		"本周":              "2017-07-31/2017-08-06",
		"今年以来":            "2017-01-01/2017-08-02",
		"去年":              "2016",
		"上月":              "2017-07",
		"近日":              "",
		"2012年7月19日，8月1日": "2012-07-19 2017-08-01",
	} {
		f := recognize(t, words+" 召开/v 会议/n", reference)
		var got []string
		for _, x := range f.Times {
			got = append(got, x.Value)
		}
		require.Equal(t, want, strings.Join(got, " "), words)
	}
}

func TestNoReferenceNoGuess(t *testing.T) {
	f := recognize(t, "8月1日 召开/v 会议/n")
	require.Equal(t, []string{"8月1日", ""}, []string{f.Times[0].Text, f.Times[0].Value})
}

func TestDateline(t *testing.T) {
	f := recognize(t, "云山/ns 日报/n 2017年8月2日 讯/Ng 昨日/t 召开/v 会议/n")
	require.Equal(t, "2017-08-01", f.Times[1].Value)
}
