package summary

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// plain returns the text of r without what a digest can do without: brackets,
// line breaks, ordinals, the part of the day, the posts behind the second of
// a person.
func (a *article) plain(r text.Range) string {
	s := a.edited(r, a.edits(r))
	if strings.ContainsAny(s, "（(\n　") {
		s = withoutBrackets(s)
	}
	return a.withoutOrdinal(s)
}

// An edit puts text in place of a stretch.
type edit struct {
	text.Range
	text string
}

// edited returns the text of r after edits, which are in order.
func (a *article) edited(r text.Range, edits []edit) string {
	if len(edits) == 0 {
		return a.slice(r)
	}
	var b strings.Builder
	at := r.Start
	for _, e := range edits {
		if e.Start < at || e.End > r.End {
			continue
		}
		b.WriteString(a.clean[at:e.Start])
		b.WriteString(e.text)
		at = e.End
	}
	b.WriteString(a.clean[at:r.End])
	return b.String()
}

// edits returns how r is put shorter and its day in full, in order.
func (a *article) edits(r text.Range) []edit {
	var out []edit
	for _, t := range a.timesIn(r) {
		s := a.slice(t.Range)
		if !a.isDay(s) {
			continue
		}
		day := t.Range
		if i := a.partStart(s); i > 0 {
			day.End = day.Start + i
		}
		end := t.Range.End
		if p := a.partOfDayAfter(a.clean[end:r.End]); day == t.Range && p != "" {
			end += len(p)
		}
		if full := a.fullDay(a.slice(day), t.Value); day == a.day && full != "" {
			out = append(out, edit{text.Range{Start: day.Start, End: end}, full})
		} else if end > day.End {
			out = append(out, edit{Range: text.Range{Start: day.End, End: end}})
		}
	}
	for _, m := range a.mentionsIn(r) {
		if c := a.postsBefore(m); len(c) > keptPosts && c[0].Start >= r.Start {
			out = append(out, edit{Range: text.Range{Start: c[keptPosts-1].End, End: m.Start}})
		}
	}
	for _, w := range a.spareAdverbs(r) {
		out = append(out, edit{Range: w})
	}
	slices.SortStableFunc(out, func(x, y edit) int { return x.Start - y.Start })
	return out
}

// spareAdverbs returns the adverbs in r that can be left out: they stand before a
// verb and behind no negation.
func (a *article) spareAdverbs(r text.Range) []text.Range {
	var out []text.Range
	first, end := a.tokensIn(r)
	for i := first; i+1 < end; i++ {
		t := &a.doc.Tokens[i]
		if a.doc.Tokens[i+1].Tag != segment.Verb || !a.adverbs.has(a.slice(t.Range)) {
			continue
		}
		out = append(out, t.Range)
	}
	return out
}

// keptPosts is the number of posts of a person that a digest keeps.
const keptPosts = 2

// postsBefore returns the posts that lead up to a name without a gap, in
// order.
func (a *article) postsBefore(m mention) []text.Range {
	var out []text.Range
	start := m.Start
	ps := a.found.People[m.person].Posts
	for i := len(ps) - 1; i >= 0; i-- {
		r := ps[i].Range
		if r.Len() > 0 && r.End <= start && strings.Trim(a.clean[r.End:start], "、 兼") == "" {
			out = append(out, r)
			start = r.Start
		}
	}
	slices.Reverse(out)
	return out
}

// withoutOrdinal takes 一要, 二是, 同时 and the like off the front of s.
func (a *article) withoutOrdinal(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("一二三四五六七八九十", c) {
		rest := s[n:]
		if strings.HasPrefix(rest, "要") {
			return rest
		}
		if strings.HasPrefix(rest, "是") {
			return strings.TrimPrefix(rest, "是")
		}
	}
	if n := a.connective.at(s); n > 0 {
		return strings.TrimPrefix(s[n:], "，")
	}
	return s
}

// withoutBrackets takes （…） and line breaks out of s. A bracket that is
// part of a word stays: 党组（扩大）会议.
func withoutBrackets(s string) string {
	var b strings.Builder
	depth, start := 0, 0
	for i, c := range s {
		switch {
		case c == '（' || c == '(':
			if depth == 0 {
				b.WriteString(s[start:i])
				start = i
			}
			depth++
		case (c == '）' || c == ')') && depth > 0:
			if depth--; depth > 0 {
				continue
			}
			end := i + utf8.RuneLen(c)
			if strings.HasPrefix(s[start:], "（扩大）") {
				b.WriteString(s[start:end])
			}
			start = end
		case depth == 0 && (c == '\n' || c == '　' || c == '\t'):
			b.WriteString(s[start:i])
			start = i + utf8.RuneLen(c)
		}
	}
	if depth == 0 {
		b.WriteString(s[start:])
	}
	return b.String()
}
