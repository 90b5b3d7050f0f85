package entities

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// A date is a day as far as it is written.
type date struct{ year, month, day int }

// full reports whether all of a date is written.
func (d date) full() bool { return d.year > 0 && d.month > 0 && d.day > 0 }

func (d date) time() time.Time { return day(d.year, d.month, d.day) }

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// String returns the ISO 8601 form of d.
func (d date) String() string {
	switch {
	case d.month == 0:
		return fmt.Sprintf("%04d", d.year)
	case d.day == 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
}

// bare reports whether s, which d was read from, is one field in Chinese
// numerals, which may be a number of days (三日).
func (d date) bare(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return !isDigit(c) && (d.month == 0 || d.day == 0)
}

// read reads year, month and day as far as s begins with them and returns
// their length.
func (d *date) read(s string) (n int) {
	for _, x := range []struct {
		into     *int
		units    []string
		min, max int
	}{{&d.year, []string{"年"}, 1000, 2999}, {&d.month, []string{"月份", "月"}, 1, 12}, {&d.day, []string{"日", "号"}, 1, 31}} {
		k, v := number(s[n:])
		if k == 0 || v < x.min || v > x.max {
			continue
		}
		for i, u := range x.units {
			if i > 0 && u == "号" && d.month == 0 {
				break
			}
			if strings.HasPrefix(s[n+k:], u) {
				*x.into = v
				n += k + len(u)
				break
			}
		}
	}
	return n
}

// bracketedDay reads the day of the month in brackets that stands behind 今 and
// 昨 and returns it with its length: 今（8）日.
func bracketedDay(s string) (day, n int) {
	rest, ok := strings.CutPrefix(s, "（")
	if !ok {
		return 0, 0
	}
	n, day = number(rest)
	if rest, ok = strings.CutPrefix(rest[n:], "）日"); !ok || day < 1 || day > 31 {
		return 0, 0
	}
	return day, len(s) - len(rest)
}

// readNumeric reads 2012-07-19, 2012/7/19 or 2012.7.19 and returns its length.
func (d *date) readNumeric(s string) int {
	var x date
	n := 0
	for i, into := range []*int{&x.year, &x.month, &x.day} {
		if i > 0 {
			if n >= len(s) || s[n] != '-' && s[n] != '/' && s[n] != '.' {
				return 0
			}
			n++
		}
		k, v := number(s[n:])
		if k == 0 || !isDigit(rune(s[n])) {
			return 0
		}
		*into = v
		n += k
	}
	if x.year < 1000 || x.year > 2999 || x.month < 1 || x.month > 12 || x.day < 1 || x.day > 31 {
		return 0
	}
	*d = x
	return n
}

// A clock is a time of day.
type clock struct {
	set          bool
	hour, minute int
}

// read reads 15时30分 or 9点 and returns its length.
func (c *clock) read(s string) int {
	n, h := number(s)
	if n == 0 || h > 24 || !isDigit(rune(s[0])) {
		return 0
	}
	rest, ok := strings.CutPrefix(s[n:], "时")
	if !ok {
		if rest, ok = strings.CutPrefix(s[n:], "点"); !ok || strings.HasPrefix(rest, "多") {
			return 0
		}
	}
	c.set, c.hour, n = true, h, n+len("时")
	if k, m := number(rest); k > 0 && m < 60 && strings.HasPrefix(rest[k:], "分") {
		c.minute, n = m, n+k+len("分")
	}
	return n
}

// number reads a number of at most four digits, or of Chinese numerals: 二〇一二,
// 十五, 二十一.
func number(s string) (n, v int) {
	for n < len(s) && n < 5 && s[n] >= '0' && s[n] <= '9' {
		v = 10*v + int(s[n]-'0')
		n++
	}
	if n > 4 {
		return 0, 0
	}
	if n > 0 {
		return n, v
	}
	last := -1
	for count := 0; count < 4; count++ {
		c, size := utf8.DecodeRuneInString(s[n:])
		d := numeral(c)
		switch {
		case d < 0:
			return n, v
		case d == 10 && (last == 10 || v > 9):
			return 0, 0
		case d == 10:
			v = max(v, 1) * 10
		case last == 10:
			v += d
		default:
			v = 10*v + d
		}
		last, n = d, n+size
	}
	return n, v
}

// numeral returns the value of a Chinese numeral to ten, -1 for others.
func numeral(c rune) int {
	switch c {
	case '〇', '○', '零':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	case '十':
		return 10
	}
	return -1
}

// weekday reads the day behind a word for a week.
func weekday(s string) (day, n int) {
	if strings.HasPrefix(s, "日") || strings.HasPrefix(s, "天") {
		return 7, len("日")
	}
	c, n := utf8.DecodeRuneInString(s)
	if d := numeral(c); d >= 1 && d <= 6 {
		return d, n
	}
	return 0, 0
}
