package summary

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// setDate fills in when the event told in clause at took place: the time
// that stands last before its end in the same sentence, else the first of
// the lead.
func (a *article) setDate(e *Event, at int) {
	t, ok := a.eventTime(at)
	if !ok {
		return
	}
	if a.sameDay.starts(t.Text) { // 当日: the day told before
		if told, ok := a.lastDayIn(text.Range{Start: a.start(), End: t.Range.Start}); ok {
			t = told
		}
	}
	a.date(e, t)
}

// date fills in when e took place from t, a day.
func (a *article) date(e *Event, t entities.Time) {
	t = a.spelledOut(t)
	r := t.Range
	e.PartOfDay = a.partOfDay(a.slice(r))
	if e.PartOfDay == "" {
		e.PartOfDay = a.partOfDayAfter(a.clean[r.End:])
	}
	if i := a.partStart(a.slice(r)); i > 0 {
		r.End = r.Start + i
	}
	r.Start = a.dateStart(r.Start)
	e.Date = a.phrase(r)
	e.Day = t.Value
}

func (a *article) eventTime(at int) (entities.Time, bool) {
	if len(a.clauses) == 0 {
		return entities.Time{}, false
	}
	s := a.sentences[a.clauses[at].sentence]
	if t, ok := a.lastDayIn(text.Range{Start: s.Start, End: a.clauses[at].Range.End}); ok {
		return t, true
	}
	if t, ok := a.dayIn(s.Range); ok {
		return t, true
	}
	for i := 0; i < len(a.sentences) && i < leadSentences; i++ {
		if t, ok := a.dayIn(a.sentences[i].Range); ok {
			return t, true
		}
	}
	return entities.Time{}, false
}

// spelledOut returns the day in the bracket behind t, which is t itself spelled
// out: 今天（8月13日）. It returns t when there is none.
func (a *article) spelledOut(t entities.Time) entities.Time {
	rest := a.clean[t.Range.End:]
	if !hasAnyPrefix(rest, "（", "(") {
		return t
	}
	_, n := utf8.DecodeRuneInString(rest)
	at := t.Range.End + n
	i := sort.Search(len(a.times), func(i int) bool { return a.times[i].Range.Start >= at })
	if i < len(a.times) && a.times[i].Range.Start == at && a.isDay(a.slice(a.times[i].Range)) {
		return a.times[i]
	}
	return t
}

// lastDayIn returns the last day in r.
func (a *article) lastDayIn(r text.Range) (last entities.Time, ok bool) {
	for r.Start < r.End {
		t, more := a.dayIn(r)
		if !more {
			break
		}
		last, ok, r.Start = t, true, t.Range.End
	}
	return last, ok
}

// dayIn returns the first time in r that is a day and not that of a report
// (据青川日报9日报道).
func (a *article) dayIn(r text.Range) (entities.Time, bool) {
	for _, t := range a.timesIn(r) {
		before, after := a.clean[:t.Range.Start], a.clean[t.Range.End:]
		if r.Contains(t.Range) && !hasAnySuffix(before, "（", "(") && !a.since.ends(before) && !a.reports.starts(after) && !a.isTitle(t.Range.Start) && a.isDay(a.slice(t.Range)) {
			return t, true
		}
	}
	return entities.Time{}, false
}

// dateStart returns where the date begins that the byte at pos belongs to:
// 本月21日, 1月22、23日, 8月9日—10日.
func (a *article) dateStart(pos int) int {
	before := a.clean[max(0, pos-30):pos]
	for {
		trimmed := before
		trimmed = a.which.trimEnd(trimmed)
		if cut := strings.TrimRight(trimmed, "、至和到-—–~～"); cut != trimmed {
			if d := strings.TrimRight(cut, "0123456789日"); d != cut {
				trimmed = strings.TrimRight(d, "0123456789年月")
				if w := a.which.trimEnd(d); w != d {
					trimmed = w // 本月13日和14日
				}
			}
		}
		if trimmed == before {
			break
		}
		pos -= len(before) - len(trimmed)
		before = trimmed
	}
	return pos
}

// isDay reports whether a time is as fine as a day.
func (a *article) isDay(s string) bool { return a.dayWord.in(s) }

// partOfDay returns the part of the day that stands in s, "" without one.
func (a *article) partOfDay(s string) string {
	for _, p := range a.part {
		if strings.Contains(s, p) {
			return p
		}
	}
	return ""
}

// partOfDayAfter returns the part of the day that s begins with.
func (a *article) partOfDayAfter(s string) string { return s[:a.part.at(s)] }

// partStart returns where the part of the day begins in s, -1 without one.
func (a *article) partStart(s string) int {
	for _, p := range a.part {
		if i := strings.Index(s, p); i > 0 {
			return i
		}
	}
	return -1
}
