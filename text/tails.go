package text

import (
	"slices"
	"strings"
)

// cutTails takes out the lines at the bottom that are labels, furniture or
// signatures.
func (l *layout) cutTails(clean string) {
	end := len(l.paragraphs)
	for i := end - 1; i > 0 && i >= end-tailLines; i-- {
		if !l.cutTail(clean, l.paragraphs[i], atEnd) {
			break
		}
		l.paragraphs = l.paragraphs[:i]
	}
}

// cutSignatures takes out the bylines and remarks in brackets behind the last
// sentence of a story, （记者甲）, （完）, and, behind the last of all, labels.
func (l *layout) cutSignatures(clean string) {
	last := len(l.paragraphs) - 1
	for i := last; i >= 0; i-- {
		p := l.paragraphs[i]
		rest := trim(clean, Range{p.Start + afterFinalMark(clean[p.Start:p.End]), p.End})
		where := inBody
		if rest.Start > p.Start {
			where = behindSentence
			if i == last {
				where = atEnd
			}
		}
		if rest.Len() == 0 || !l.cutTail(clean, rest, where) {
			continue
		}
		l.paragraphs[i] = trim(clean, Range{p.Start, rest.Start})
		if i == last && l.paragraphs[i].Len() == 0 {
			last--
		}
	}
	l.paragraphs = slices.DeleteFunc(l.paragraphs, func(p Range) bool { return p.Len() == 0 })
	slices.SortFunc(l.tails, func(a, b Range) int { return a.Start - b.Start })
}

// afterFinalMark returns where s goes on behind its last final mark and the
// marks that close with it, 0 when it has none.
func afterFinalMark(s string) int {
	at := strings.LastIndexAny(s, "。！？…")
	if at < 0 {
		return 0
	}
	return skipAny(s, at, "。！？…”’」』）")
}

// A place is where a tail may stand. Later places allow more.
type place int

const (
	inBody         place = iota // all of a paragraph of the body
	behindSentence              // behind the last sentence of a paragraph
	atEnd                       // at the end of the article
)

// cutTail records the brackets and the line of labels that r consists of as
// tails. It reports false and records nothing when r is anything else.
func (l *layout) cutTail(clean string, r Range, at place) bool {
	tails, names := len(l.tails), len(l.bylines)
	for r.Len() > 0 {
		whole := Range{r.Start, r.Start + bracket(clean[r.Start:r.End])}
		kind := notTail
		if whole.Len() > 0 {
			kind = bracketKind(strings.Trim(clean[whole.Start:whole.End], "（）【】() "), at)
		}
		if kind == notTail && at == atEnd {
			whole = r
			kind = lineKind(clean[r.Start:r.End], len(l.tails) > tails)
		}
		if kind == notTail {
			l.tails, l.bylines = l.tails[:tails], l.bylines[:names]
			return false
		}
		l.tails = append(l.tails, whole)
		if kind == namesTail {
			l.bylines = append(l.bylines, whole)
		}
		r = trim(clean, Range{whole.End, r.End})
	}
	return true
}
