package summary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// datelineReach is the number of characters in which a headline, dateline
// and byline must end.
const datelineReach = 150

// bodyStart returns where the news begins: after the headline, the dateline
// (新华社北京4月7日电, 本报讯) and the byline (（记者 …）) at the head of r.
func (a *article) bodyStart(r text.Range) int {
	at := a.datelineEnd(r)
	if at == r.Start {
		at = a.headlineEnd(r)
	}
	for {
		next := a.afterByline(text.Range{Start: at, End: r.End})
		if next == at {
			if at > r.Start {
				at = trim(a.clean, text.Range{Start: at, End: r.End}).Start // 据某报消息，…
			}
			return at
		}
		at = next
	}
}

// datelineEnd returns the end of the words that close a dateline, or the
// start of r when it has none.
func (a *article) datelineEnd(r text.Range) int {
	s := a.slice(r)
	count, media := 0, -1
	for i, c := range s {
		if count++; count > datelineReach || c == '\n' && media >= 0 {
			break
		}
		if strings.ContainsRune("，。；：！？“《", c) {
			media = -1
		}
		if strings.ContainsRune("社报网台线闻端", c) {
			media = i
		}
		if c != '讯' && c != '电' && c != '息' || media < 0 && count > 8 {
			continue
		}
		before := s[:i]
		switch {
		case c == '讯' && runes(before) <= 6 && strings.HasPrefix(s[i+len("讯"):], " "):
		case media < 0:
			continue
		case c == '讯' && hasAnySuffix(before, "日", "报", "社", "网", "台", "线", "闻", "端", "）", " ", "快"):
		case c == '电' && hasAnySuffix(before, "日", "专", "日 "):
		case c == '息' && hasAnySuffix(before, "网消", "日消", "社消", "报消", "台消"):
		default:
			continue
		}
		return r.Start + i + utf8.RuneLen(c)
	}
	return r.Start
}

// headlineEnd returns where the news begins behind a headline without a
// dateline: after the byline that follows it, or where the headline that it is
// glued to ends.
func (a *article) headlineEnd(r text.Range) int {
	reach := reach(a.clean, r, datelineReach)
	end := r.Start
	for _, m := range a.mentionsIn(reach) {
		if !a.isByline(&a.found.People[m.person]) || strings.ContainsAny(a.clean[end:m.Start], "。；") {
			break
		}
		if a.witness.starts(a.clean[m.End:r.End]) {
			continue
		}
		end = m.End
	}
	if end > r.Start {
		return end
	}
	return a.gluedEnd(reach)
}

// afterByline returns the end of the byline at the head of r, or the start
// of r when there is none.
func (a *article) afterByline(r text.Range) int {
	s := a.slice(r)
	rest := strings.TrimLeftFunc(s, func(c rune) bool { return unicode.IsSpace(c) || c == '）' || c == ')' })
	rest = rest[a.report.at(rest):]
	at := r.End - len(rest)
	if i := searchEnd(a.bylines, at); i < len(a.bylines) && a.bylines[i].Start <= at {
		return a.bylines[i].End
	}
	if open, n := utf8.DecodeRuneInString(rest); open == '（' || open == '(' {
		end := strings.IndexAny(rest, "）)")
		if end > 0 && utf8.RuneCountInString(rest[:end]) < 80 && (a.signs(text.Range{Start: at + n, End: at + end}) || hasAnySuffix(a.clean[:at], "电", "讯")) {
			_, m := utf8.DecodeRuneInString(rest[end:])
			return at + end + m
		}
		return at
	}
	near := a.mentionsIn(reach(a.clean, text.Range{Start: at, End: r.End}, 20))
	if len(near) > 0 && a.isByline(&a.found.People[near[0].person]) && !strings.ContainsAny(a.clean[at:near[0].Start], "，。；：") {
		return near[0].End
	}
	return at
}

// signs reports whether the words in a bracket sign the article.
func (a *article) signs(r text.Range) bool {
	if a.byline.in(a.slice(r)) {
		return true
	}
	ms := a.mentionsIn(r)
	return len(ms) > 0 && ms[0].Start == r.Start
}

// reach returns the first n characters of r.
func reach(s string, r text.Range, n int) text.Range {
	for i := range s[r.Start:r.End] {
		if n == 0 {
			return text.Range{Start: r.Start, End: r.Start + i}
		}
		n--
	}
	return r
}
