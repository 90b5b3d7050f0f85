package summary

import (
	"regexp"
	"slices"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

var weekday = regexp.MustCompile(`(?:上|本|下|这)?(?:周|星期|礼拜)[一二三四五六日天]`)

// withWeekdays returns times, which are in order, with the days of the week
// that stand in clean outside them.
func withWeekdays(clean string, times []entities.Time) []entities.Time {
	found := weekday.FindAllStringIndex(clean, -1)
	if len(found) == 0 {
		return times
	}
	out := slices.Clone(times)
	for _, x := range found {
		r := text.Range{Start: x[0], End: x[1]}
		if !slices.ContainsFunc(times, func(t entities.Time) bool { return t.Range.Start < r.End && r.Start < t.Range.End }) {
			out = append(out, entities.Time{Text: clean[x[0]:x[1]], Range: r})
		}
	}
	slices.SortStableFunc(out, func(x, y entities.Time) int { return x.Range.Start - y.Range.Start })
	return out
}
