package entities

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A timeWord is a word that refers to the day of the report.
type timeWord struct {
	unit   string
	offset int
}

// A moment is an expression of time as far as it is written: zero parts are
// not.
type moment struct {
	text.Range
	year, month, day          int
	endYear, endMonth, endDay int // of an interval
	word                      *timeWord
	weekday                   int // 1 to 7 after a word of the unit week
}

// times fills f with the expressions of time. The reference is the day given
// as an option, else the article's own dateline.
func (p *page) times(f *Findings, reference time.Time) {
	var found []moment
	for at := 0; at < len(p.clean); {
		m, ok := p.moment(at)
		if !ok {
			_, n := utf8.DecodeRuneInString(p.clean[at:])
			at += n
			continue
		}
		found = append(found, m)
		at = m.End
	}
	if reference.IsZero() {
		reference = p.dateline(found)
	}
	for _, m := range found {
		f.Times = append(f.Times, Time{p.clean[m.Start:m.End], m.value(reference), m.Range})
	}
}

// moment reads the expression of time at at.
func (p *page) moment(at int) (moment, bool) {
	c := p.clean[at]
	if c >= '0' && c <= '9' {
		if b, _ := p.last(at); isDigit(b) || b == '.' || b == '第' {
			return moment{}, false
		}
		return p.date(at)
	}
	if c < utf8.RuneSelf {
		return moment{}, false
	}
	if n, i := p.timeWords.Prefix(p.clean[at:]); n > 0 && p.tokenBegins(at) {
		m := moment{Range: text.Range{Start: at, End: at + n}, word: &p.timeKinds[i]}
		if m.word.unit == "week" {
			m.weekday, n = weekday(p.clean[m.End:])
			m.End += n
		}
		return m, true
	}
	return moment{}, false
}

// date reads a date in digits: 2012年7月19日至21日, 8月1日, 19日.
func (p *page) date(at int) (moment, bool) {
	m := moment{Range: text.Range{Start: at}}
	end := p.dateFields(at, &m.year, &m.month, &m.day)
	if end == at {
		return m, false
	}
	m.End = end
	for _, s := range []string{"至", "到", "—", "-", "~"} {
		if !strings.HasPrefix(p.clean[end:], s) {
			continue
		}
		if e := p.dateFields(end+len(s), &m.endYear, &m.endMonth, &m.endDay); e > end+len(s) {
			m.End = e
		}
	}
	return m, true
}

// dateFields reads year, month and day as far as they stand at at and returns
// where they end; at when there are none.
func (p *page) dateFields(at int, year, month, day *int) int {
	start := at
	for _, x := range []struct {
		into     *int
		unit     string
		min, max int
	}{{year, "年", 1000, 2999}, {month, "月", 1, 12}, {day, "日", 1, 31}} {
		n, v := number(p.clean[at:])
		if n == 0 || v < x.min || v > x.max || !strings.HasPrefix(p.clean[at+n:], x.unit) {
			continue
		}
		*x.into = v
		at += n + len(x.unit)
	}
	if strings.HasPrefix(p.clean[at:], "份") && at > start {
		at += len("份")
	}
	return at
}

// number reads at most four digits.
func number(s string) (n, v int) {
	for n < len(s) && n < 5 && s[n] >= '0' && s[n] <= '9' {
		v = 10*v + int(s[n]-'0')
		n++
	}
	if n > 4 {
		return 0, 0
	}
	return n, v
}

func weekday(s string) (day, n int) {
	for i, c := range []string{"一", "二", "三", "四", "五", "六", "日"} {
		if strings.HasPrefix(s, c) {
			return i + 1, len(c)
		}
	}
	if strings.HasPrefix(s, "天") {
		return 7, len("天")
	}
	return 0, 0
}

// dateline returns the day of the report: the first full date of the heads,
// or before 电 or 讯, else the first full date of the article when it is in
// its first line.
func (p *page) dateline(found []moment) time.Time {
	first := strings.IndexByte(p.clean, '\n')
	for _, m := range found {
		if m.year > 0 && m.month > 0 && m.day > 0 && (first < 0 || m.Start <= first || p.inHead(m.Start)) {
			return day(m.year, m.month, m.day)
		}
	}
	return time.Time{}
}

func (p *page) inHead(at int) bool {
	for _, h := range p.doc.Text.Heads() {
		if h.Start <= at && at < h.End {
			return true
		}
	}
	return false
}

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

const isoDay = "2006-01-02"

// value returns the ISO 8601 form of m; "" when it cannot be decided.
func (m *moment) value(ref time.Time) string {
	if m.word != nil {
		return m.relative(ref)
	}
	year, month := m.year, m.month
	if year == 0 {
		if ref.IsZero() {
			return ""
		}
		year = ref.Year()
		if month == 0 {
			month = int(ref.Month())
		}
	}
	start := iso(year, month, m.day)
	if m.endYear+m.endMonth+m.endDay == 0 {
		return start
	}
	if m.endYear == 0 {
		m.endYear = year
	}
	if m.endMonth == 0 {
		m.endMonth = month
	}
	return start + "/" + iso(m.endYear, m.endMonth, m.endDay)
}

// iso writes a date as far as it is known.
func iso(y, m, d int) string {
	switch {
	case m == 0:
		return fmt.Sprintf("%04d", y)
	case d == 0:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

func (m *moment) relative(ref time.Time) string {
	if ref.IsZero() {
		return ""
	}
	n := m.word.offset
	switch m.word.unit {
	case "day":
		return ref.AddDate(0, 0, n).Format(isoDay)
	case "month":
		return day(ref.Year(), int(ref.Month())+n, 1).Format("2006-01")
	case "year":
		return fmt.Sprintf("%04d", ref.Year()+n)
	case "since":
		return fmt.Sprintf("%04d-01-01/%s", ref.Year(), ref.Format(isoDay))
	case "week":
		monday := ref.AddDate(0, 0, 7*n-(int(ref.Weekday())+6)%7)
		if m.weekday > 0 {
			return monday.AddDate(0, 0, m.weekday-1).Format(isoDay)
		}
		return monday.Format(isoDay) + "/" + monday.AddDate(0, 0, 6).Format(isoDay)
	}
	return ""
}
