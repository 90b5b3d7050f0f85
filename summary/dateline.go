package summary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

const (
	datelineReach = 150 // runes in which a dateline must end, headlines before it included
	bylineReach   = 16  // runes between the words of a byline
)

// bodyStart returns where the news begins: after the headline, the dateline
// (新华社北京4月7日电, 本报讯) and the byline (（记者 …）) at the head of r.
func (a *article) bodyStart(r text.Range) int {
	at := max(a.datelineEnd(r), a.headlineEnd(r))
	for {
		next := a.afterByline(text.Range{Start: at, End: r.End})
		if next == at {
			return at
		}
		at = next
	}
}

// headlineEnd returns the end of a byline that follows a headline, or the
// start of r: 原标题：… 记者 李某8月1日上午，….
func (a *article) headlineEnd(r text.Range) int {
	end := r.Start
	for _, m := range a.mentionsIn(text.Range{Start: r.Start, End: min(r.Start+3*datelineReach, r.End)}) {
		before := a.clean[max(end, r.Start):m.Start]
		if !isByline(&a.found.People[m.person]) || strings.ContainsAny(before, "。；") {
			break
		}
		after := a.clean[m.End:r.End]
		if hasAnyPrefix(after, "在", "从", "来到", "随", "看到", "了解", "走进", "说", "）", ")", "、") {
			continue
		}
		end = m.End
	}
	return end
}

// datelineEnd returns the end of the words that close a dateline, or the
// start of r when it has none.
func (a *article) datelineEnd(r text.Range) int {
	s := a.slice(r)
	runes, media := 0, -1
	for i, c := range s {
		if runes++; runes > datelineReach || c == '\n' && media >= 0 {
			break
		}
		if strings.ContainsRune("，。；：！？“《", c) {
			media = -1
		}
		if strings.ContainsRune("社报网台线闻端台", c) {
			media = i
		}
		if media < 0 || c != '讯' && c != '电' && c != '息' {
			continue
		}
		before := s[:i]
		switch {
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

// afterByline returns the end of the byline at the head of r, or the start
// of r: a bracket with a journalist, or the journalist without a bracket.
func (a *article) afterByline(r text.Range) int {
	s := a.slice(r)
	rest := strings.TrimLeftFunc(s, func(c rune) bool { return unicode.IsSpace(c) || c == '　' })
	at := r.Start + len(s) - len(rest)
	if open, n := utf8.DecodeRuneInString(rest); open == '（' || open == '(' {
		end := strings.IndexAny(rest, "）)")
		if end > 0 && utf8.RuneCountInString(rest[:end]) < 80 && a.looksLikeByline(text.Range{Start: at + n, End: at + end}) {
			_, m := utf8.DecodeRuneInString(rest[end:])
			return at + end + m
		}
		return r.Start
	}
	for _, m := range a.mentionsIn(text.Range{Start: at, End: min(at+4*bylineReach, r.End)}) {
		before := a.clean[at:m.Start]
		if !isByline(&a.found.People[m.person]) || strings.ContainsAny(before, "，。；：") {
			break
		}
		end := m.End
		for _, w := range []string{"报道", "摄影报道", "文/图", "摄"} {
			if strings.HasPrefix(a.clean[end:r.End], w) {
				end += len(w)
				break
			}
		}
		return end
	}
	return r.Start
}

// looksLikeByline reports whether the words in a bracket sign the article.
func (a *article) looksLikeByline(r text.Range) bool {
	for _, w := range bylinePosts {
		if strings.Contains(a.slice(r), w) {
			return true
		}
	}
	ms := a.mentionsIn(r)
	return len(ms) > 0 && ms[0].Start == r.Start
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, x := range prefixes {
		if strings.HasPrefix(s, x) {
			return true
		}
	}
	return false
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}
