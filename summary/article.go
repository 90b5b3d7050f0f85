package summary

import (
	"slices"
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// An article is the view of a document that the rules read: its sentences in
// clauses, its mentions of people in order, and what in it is said by
// somebody.
type article struct {
	*lexica
	doc       *segment.Document
	clean     string
	found     *entities.Findings
	quotes    []quotes.Quote
	said      []text.Range // contents of quotes, merged, in order
	cues      []text.Range // the words that report what is said, in order
	titles    []text.Range // 《…》, in order
	bylines   []text.Range
	wounds    []text.Span     // of the source, in order
	times     []entities.Time // those found and the days of the week, in order
	posts     []text.Range    // of all people, in order
	mentions  []mention
	sentences []sentence
	clauses   []clause
	day       text.Range // of the event, empty when there is none
}

// A mention is a place where a person is named.
type mention struct {
	text.Range
	person int // index into found.People
	form   entities.Form
}

// A sentence is a sentence of the body less its dateline.
type sentence struct {
	text.Range
	whole      text.Range // with the dateline
	first, end int        // its clauses are clauses[first:end]
}

// A clause is a stretch between two of ，；：。！？ that stand outside
// quotation marks and brackets.
type clause struct {
	text.Range      // without the mark that ends it
	mark       rune // that mark, 0 at the end of a paragraph
	sentence   int
	said       bool // part of what somebody said
}

func newArticle(x *lexica, d *segment.Document, f *entities.Findings, q []quotes.Quote) *article {
	a := &article{lexica: x, doc: d, clean: d.Text.Clean(), found: f, quotes: q}
	for _, x := range q {
		a.said = append(a.said, x.Content...)
		if x.Cue.Range.Len() > 0 {
			a.cues = append(a.cues, x.Cue.Range)
		}
	}
	a.said, a.cues = merge(a.said), merge(a.cues)
	a.bylines = d.Text.Bylines()
	a.wounds = wounds(d.Text)
	for p, x := range f.People {
		for _, m := range x.Mentions {
			a.mentions = append(a.mentions, mention{m.Range, p, m.Form})
		}
		for _, x := range x.Posts {
			a.posts = append(a.posts, x.Range)
		}
	}
	slices.SortStableFunc(a.mentions, func(x, y mention) int { return x.Start - y.Start })
	a.posts, a.times = merge(a.posts), f.Times
	a.titles = pairs(a.clean, '《', '》')
	start := 0
	if len(d.Sentences) > 0 {
		body := text.Range{Start: d.Sentences[0].Start, End: d.Sentences[len(d.Sentences)-1].End}
		body.Start = max(body.Start, min(a.titleEnd(), body.End))
		start = a.bodyStart(body)
		a.leaveOut(start)
	}
	captions := a.captions()
	for _, s := range d.Sentences {
		if within(captions, s.Start) {
			continue
		}
		r := text.Range{Start: max(s.Start, start), End: s.Range.End}
		if r.Len() <= 0 || isHeading(d.Text.Slice(r)) || a.isApparatus(strings.TrimSpace(d.Text.Slice(r))) {
			continue
		}
		first := len(a.clauses)
		a.addClauses(r, len(a.sentences))
		if len(a.clauses) > first {
			a.sentences = append(a.sentences, sentence{r, s.Range, first, len(a.clauses)})
		}
	}
	return a
}

// leaveOut forgets what a headline before start says.
func (a *article) leaveOut(start int) {
	for len(a.said) > 0 && a.said[0].Start < start {
		if a.said[0].End > start {
			a.said[0].Start = start
			break
		}
		a.said = a.said[1:]
	}
	kept := a.quotes[:0:0]
	for _, q := range a.quotes {
		if len(q.Content) > 0 && q.Content[0].Start >= start {
			kept = append(kept, q)
		}
	}
	a.quotes = kept
}

// slice returns the clean text of r.
func (a *article) slice(r text.Range) string { return a.clean[r.Start:r.End] }

// phrase returns r as a Phrase.
func (a *article) phrase(r text.Range) Phrase { return Phrase{a.slice(r), r} }

// isSaid reports whether the byte at pos is part of what somebody said.
func (a *article) isSaid(pos int) bool { return within(a.said, pos) }

// isTitle reports whether the byte at pos is inside 《》.
func (a *article) isTitle(pos int) bool { return within(a.titles, pos) }

// mentionsIn returns the mentions in r.
func (a *article) mentionsIn(r text.Range) []mention {
	from := sort.Search(len(a.mentions), func(i int) bool { return a.mentions[i].Start >= r.Start })
	end := from
	for end < len(a.mentions) && a.mentions[end].End <= r.End {
		end++
	}
	return a.mentions[from:end]
}

// tokensIn returns the tokens [first, end) that stand in r.
func (a *article) tokensIn(r text.Range) (first, end int) {
	ts := a.doc.Tokens
	first = sort.Search(len(ts), func(i int) bool { return ts[i].Start >= r.Start })
	end = first + sort.Search(len(ts)-first, func(i int) bool { return ts[first+i].End > r.End })
	return first, end
}

// tokenStarting returns the token that starts at pos; ok is false when none does.
func (a *article) tokenStarting(pos int) (i int, ok bool) {
	ts := a.doc.Tokens
	i = sort.Search(len(ts), func(i int) bool { return ts[i].Start >= pos })
	return i, i < len(ts) && ts[i].Start == pos
}

func isVerb(t segment.Tag) bool {
	switch t {
	case segment.Verb, segment.AdverbialVerb, segment.NominalVerb, segment.Adjective, segment.Idiom, segment.SetPhrase, segment.None:
		return true
	}
	return false
}

// timesIn returns the times in r.
func (a *article) timesIn(r text.Range) []entities.Time {
	ts := a.times
	from := sort.Search(len(ts), func(i int) bool { return ts[i].Range.Start >= r.Start })
	end := from
	for end < len(ts) && ts[end].Range.End <= r.End {
		end++
	}
	return ts[from:end]
}

// merge sorts ranges and joins those that overlap.
func merge(rs []text.Range) []text.Range {
	slices.SortFunc(rs, func(x, y text.Range) int { return x.Start - y.Start })
	out := rs[:0]
	for _, r := range rs {
		if n := len(out); n > 0 && r.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, r.End)
			continue
		}
		out = append(out, r)
	}
	return out
}

// within reports whether pos lies in one of rs, which are in order.
func within(rs []text.Range, pos int) bool {
	i := searchEnd(rs, pos)
	return i < len(rs) && rs[i].Start <= pos
}

// searchEnd returns the first of rs, which are in order, that ends after pos.
func searchEnd(rs []text.Range, pos int) int {
	return sort.Search(len(rs), func(i int) bool { return rs[i].End > pos })
}

// pairs returns the stretches from open to close, marks included.
func pairs(s string, open, shut rune) []text.Range {
	var out []text.Range
	start := -1
	for i, c := range s {
		switch {
		case c == open && start < 0:
			start = i
		case c == shut && start >= 0:
			out = append(out, text.Range{Start: start, End: i + len(string(shut))})
			start = -1
		case c == '\n':
			start = -1
		}
	}
	return out
}

// isByline reports whether p signed the article rather than acts in it.
func (a *article) isByline(p *entities.Person) bool {
	if p.Official {
		return false
	}
	for _, x := range p.Posts {
		if a.byline.ends(x.Text) {
			return true
		}
	}
	return false
}
