package summary

import (
	"regexp"
	"slices"
	"sort"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/text"
)

// furtherDay matches the days that are no times of the article: those of the
// week, and 今（8）日.
var furtherDay = regexp.MustCompile(`(?:上|本|下|这)?(?:周|星期|礼拜)[一二三四五六日天]|[今昨]（\d{1,2}）日`)

// withFurtherDays returns times, which are in order, with the further days that
// stand in clean outside them and outside taken, in order: 周一鸣 is a name.
func withFurtherDays(clean string, times []entities.Time, taken []mention) []entities.Time {
	found := furtherDay.FindAllStringIndex(clean, -1)
	if len(found) == 0 {
		return times
	}
	out := slices.Clone(times)
	for _, x := range found {
		r := text.Range{Start: x[0], End: x[1]}
		if !slices.ContainsFunc(times, func(t entities.Time) bool { return t.Range.Start < r.End && r.Start < t.Range.End }) &&
			!overlapsMention(taken, r) {
			out = append(out, entities.Time{Text: clean[x[0]:x[1]], Range: r})
		}
	}
	slices.SortStableFunc(out, func(x, y entities.Time) int { return x.Range.Start - y.Range.Start })
	return out
}

// overlapsMention reports whether the last of ms, which are in order, to begin
// before the end of r reaches into it.
func overlapsMention(ms []mention, r text.Range) bool {
	i := sort.Search(len(ms), func(i int) bool { return ms[i].Start >= r.End })
	return i > 0 && ms[i-1].End > r.Start
}
