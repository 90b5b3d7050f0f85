package entities

import (
	"fmt"
	"time"
)

// A calendar gives the expressions of an article, in their order, their value.
type calendar struct {
	reference time.Time // the day of the report, zero when unknown
	last      time.Time // the day last spoken of
	outer     date      // the year, month or day said directly before
	part      int       // hours to add to a clock behind 下午
}

const isoDay = "2006-01-02"

// farAhead is how many days a date without a year lies ahead at most; one that
// would lie further is the last year's.
const farAhead = 120

// leave forgets what stood directly before.
func (c *calendar) leave() { c.outer, c.part = date{}, 0 }

// value returns the ISO 8601 form of m; "" when it cannot be decided.
func (c *calendar) value(m *moment) string {
	switch {
	case m.clock.set:
		return c.clock(m.clock)
	case m.word != nil:
		return c.relative(m)
	}
	d, ok := c.complete(m.date)
	if !ok {
		return ""
	}
	c.outer = d
	if d.full() {
		c.last = d.time()
	}
	if m.end == (date{}) {
		return d.String()
	}
	end := m.end
	if end.year == 0 {
		end.year = d.year
	}
	if end.month == 0 && end.day > 0 {
		end.month = d.month
	}
	return d.String() + "/" + end.String()
}

// complete adds the year and month that are not written: those said directly
// before (去年8月), else those nearest to the report.
func (c *calendar) complete(d date) (date, bool) {
	if d.year > 0 {
		return d, true
	}
	if c.outer.year > 0 && (d.month > 0 || c.outer.month > 0) {
		d.year = c.outer.year
		if d.month == 0 {
			d.month = c.outer.month
		}
		return d, true
	}
	ref := c.reference
	if ref.IsZero() {
		return d, false
	}
	d.year = ref.Year()
	if d.month > 0 {
		if day(d.year, d.month, max(d.day, 1)).Sub(ref) > farAhead*24*time.Hour {
			d.year--
		}
		return d, true
	}
	best := ref
	for i, months := range []int{0, -1, 1} {
		x := day(ref.Year(), int(ref.Month())+months, d.day)
		if i == 0 || x.Sub(ref).Abs() < best.Sub(ref).Abs() {
			best = x
		}
	}
	return date{best.Year(), int(best.Month()), best.Day()}, true
}

// clock returns the value of a time of day, with the day said directly
// before.
func (c *calendar) clock(t clock) string {
	hour := t.hour
	if hour < 12 {
		hour += c.part
	}
	s := fmt.Sprintf("T%02d:%02d", hour, t.minute)
	if c.outer.full() {
		return c.outer.String() + s
	}
	return s
}

func (c *calendar) relative(m *moment) string {
	n := m.word.offset
	switch m.word.unit {
	case "hours":
		c.part = n
		return ""
	case "same":
		if c.last.IsZero() {
			return ""
		}
		return c.on(c.last.AddDate(0, 0, n))
	}
	ref := c.reference
	if ref.IsZero() {
		if m.word.unit == "half" || m.word.unit == "quarter" {
			return c.months(m.word.unit, n)
		}
		return ""
	}
	switch m.word.unit {
	case "day":
		return c.on(ref.AddDate(0, 0, n))
	case "month":
		x := day(ref.Year(), int(ref.Month())+n, 1)
		c.outer = date{year: x.Year(), month: int(x.Month())}
		return c.outer.String()
	case "year":
		c.outer = date{year: ref.Year() + n}
		return c.outer.String()
	case "half", "quarter":
		return c.months(m.word.unit, n)
	case "since":
		return fmt.Sprintf("%04d-01-01/%s", ref.Year(), ref.Format(isoDay))
	case "week":
		monday := ref.AddDate(0, 0, 7*n-(int(ref.Weekday())+6)%7)
		if m.weekday > 0 {
			return c.on(monday.AddDate(0, 0, m.weekday-1))
		}
		return monday.Format(isoDay) + "/" + monday.AddDate(0, 0, 6).Format(isoDay)
	}
	return ""
}

// on returns the value of a day and notes it.
func (c *calendar) on(t time.Time) string {
	c.last = t
	c.outer = date{t.Year(), int(t.Month()), t.Day()}
	return t.Format(isoDay)
}

// months returns the value of the nth half or quarter of the year said
// directly before, else of the report's.
func (c *calendar) months(unit string, n int) string {
	year := c.outer.year
	if year == 0 {
		if c.reference.IsZero() {
			return ""
		}
		year = c.reference.Year()
	}
	size := 6
	if unit == "quarter" {
		size = 3
	}
	return fmt.Sprintf("%04d-%02d/%04d-%02d", year, (n-1)*size+1, year, n*size)
}
