package entities

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// values returns the values of the times in a document of words.
func values(t *testing.T, words string, opts ...Option) string {
	t.Helper()
	var got []string
	for _, x := range recognize(t, words, opts...).Times {
		got = append(got, x.Text+"="+x.Value)
	}
	return strings.Join(got, " ")
}

func TestTimes(t *testing.T) {
	reference := WithReference(day(2017, 8, 2)) // a Wednesday
	for _, c := range []struct{ words, want string }{
		// dates as far as they are written
		{"2012年7月19日", "2012年7月19日=2012-07-19"},
		{"2012-07-19", "2012-07-19=2012-07-19"},
		{"2012/7/19/t", "2012/7/19=2012-07-19"},
		{"2018年", "2018年=2018"},
		{"2018年5月份", "2018年5月份=2018-05"},
		{"二〇一二年七月十九日", "二〇一二年七月十九日=2012-07-19"},
		{"十二月/t", "十二月=2016-12"},

		// what is not written is nearest to the report
		{"8月1日", "8月1日=2017-08-01"},
		{"8月1号", "8月1号=2017-08-01"},
		{"12月28日", "12月28日=2016-12-28"},
		{"5月", "5月=2017-05"},
		{"3日", "3日=2017-08-03"},
		{"28日", "28日=2017-07-28"},

		// narrowed down
		{"9月/t 底/f", "9月底=2017-09"},
		{"10月/t 上旬/t", "10月上旬=2017-10"},
		{"2020年/t 末/f", "2020年末=2020"},

		// stretches
		{"2012年7月19日至21日", "2012年7月19日至21日=2012-07-19/2012-07-21"},
		{"7月31日至8月2日", "7月31日至8月2日=2017-07-31/2017-08-02"},
		{"7月—9月", "7月—9月=2017-07/2017-09"},
		{"今年以来", "今年以来=2017-01-01/2017-08-02"},
		{"本周", "本周=2017-07-31/2017-08-06"},
		{"上半年", "上半年=2017-01/2017-06"},
		{"2016年/t _ 四季度/t", "2016年=2016 四季度=2017-10/2017-12"}, // not directly before
		{"2016年/t 四季度/t", "2016年=2016 四季度=2016-10/2016-12"},

		// words that refer to the day of the report
		{"昨日", "昨日=2017-08-01"},
		{"上周五", "上周五=2017-07-28"},
		{"上星期/t 五/m", "上星期五=2017-07-28"},
		{"星期天", "星期天="}, // of which week?
		{"周五", "周五="},
		{"今/t （/w 2/m ）/w 日/t", "今（2）日=2017-08-02"},
		{"去年", "去年=2016"},
		{"去年8月", "去年=2016 8月=2016-08"},
		{"上月28日", "上月=2017-07 28日=2017-07-28"},
		{"近日", "近日="},

		// words that refer to the day last spoken of
		{"2016年5月3日/t ，/w 当日/t 、/w 次日/t", "2016年5月3日=2016-05-03 当日=2016-05-03 次日=2016-05-04"},
		{"当天", "当天="},

		// times of day
		{"8月1日/t 下午/t 3时30分/t", "8月1日=2017-08-01 下午= 3时30分=2017-08-01T15:30"},
		{"9点/t", "9点=T09:00"},

		// several
		{"2012年7月19日，8月1日", "2012年7月19日=2012-07-19 8月1日=2017-08-01"},

		// no times
		{"周一鸣/nr 星期/n 今/Tg 1号楼/n 三日/m 第3日/m 3.5年/m 13月/m 3点/q", ""},
	} {
		require.Equal(t, c.want, values(t, c.words+" 召开/v 会议/n", reference), c.words)
	}
}

func TestNoReferenceNoGuess(t *testing.T) {
	require.Equal(t, "8月1日= 昨日=", values(t, "8月1日 ，/w 昨日/t 召开/v 会议/n"))
	require.Equal(t, "8月1日= 昨日=", values(t, "8月1日 ，/w 昨日/t 召开/v 会议/n", WithReference(time.Time{})))
}

func TestDateline(t *testing.T) {
	for _, words := range []string{
		"云山/ns 日报/n 2017年8月2日 讯/Ng 昨日/t 召开/v 会议/n",
		"标题/n\n发布/v 时间/n ：/w 2017-08-02\n昨日/t 召开/v 会议/n",
		"标题/n\n昨日/t 召开/v 会议/n 。/w\n2017年8月2日",
	} {
		require.Contains(t, values(t, words), "昨日=2017-08-01", words)
	}
	require.Contains(t, values(t, "标题/n\n昨日/t 召开/v 2017年8月2日 的/u 会议/n"), "昨日=", "a date in the text is no dateline")
}
