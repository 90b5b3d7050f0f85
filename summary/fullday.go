package summary

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// fullDay returns month and day for the day of an event that is given without
// its month: 8月16日 for 16日 or 今天. value is its ISO 8601 date; without one the
// dateline decides. It is empty when neither does.
func (a *article) fullDay(day, value string) string {
	if strings.Contains(day, "月") {
		return ""
	}
	if d, err := time.Parse(time.DateOnly, value); err == nil {
		return fmt.Sprintf("%d月%d日", d.Month(), d.Day())
	}
	m, ref, ok := a.dateline()
	if !ok {
		return ""
	}
	switch day {
	case "今天", "今日":
		return fmt.Sprintf("%d月%d日", m, ref)
	}
	d, err := strconv.Atoi(strings.TrimRight(day, "日号"))
	switch {
	case err != nil || d < 1 || d > 31:
		return ""
	case d > ref && ref <= reported: // the end of last month
		m = (m+10)%12 + 1
	case d > ref:
		return ""
	}
	return fmt.Sprintf("%d月%d日", m, d)
}

// reported is the day of a month up to which a dateline may report what
// happened in the month before.
const reported = 10

// dateline returns the last month and day before the body.
func (a *article) dateline() (month, day int, ok bool) {
	all := monthDay.FindAllStringSubmatch(a.clean[:a.start()], -1)
	if len(all) == 0 {
		return 0, 0, false
	}
	last := all[len(all)-1]
	month, _ = strconv.Atoi(last[1])
	day, _ = strconv.Atoi(last[2])
	return month, day, month >= 1 && month <= 12 && day >= 1 && day <= 31
}

var monthDay = regexp.MustCompile(`(\d{1,2})月(\d{1,2})日`)
