package entities

import (
	"strings"
	"testing"

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
