package quotes

import (
	"sort"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A naming is a place where a person is named, whatever the form.
type naming struct {
	text.Range
	person int
	form   entities.Form
}

// An article is one document while it is read.
type article struct {
	*Attributor
	s       string
	doc     *segment.Document
	find    *entities.Findings
	byName  map[string]int // people by full name
	names   []naming       // by place; no pronouns, none inside marks
	posts   map[int]int    // where a post before a name ends: where it begins
	holders map[string]int // who holds a post, by the ends of its text; made when first asked for
	bodies  []text.Range   // bodies named, by place
	focus   int            // the person spoken of last as a subject, -1 for none
	source  text.Range     // who was spoken of last as a subject and has no name: 董事长
	several text.Range     // the last speaker who is no person: 他们
	quotes  []Quote
	inner   []Quote // nested ones

	evidence []string // room for that of a cue
}

func newArticle(a *Attributor, d *segment.Document, f *entities.Findings) *article {
	x := &article{Attributor: a, s: d.Text.Clean(), doc: d, find: f, focus: -1, posts: map[int]int{}, byName: map[string]int{}}
	for i, p := range f.People {
		x.byName[p.Name] = i
		for _, post := range p.Posts {
			x.posts[post.Range.End] = post.Range.Start
		}
		for _, m := range p.Mentions {
			if m.Form != entities.Pronoun && !x.isCueWord(m.Range) {
				x.names = append(x.names, naming{m.Range, i, m.Form})
			}
		}
	}
	x.names = apart(x.names)
	for _, e := range f.Entities {
		if e.Kind == entities.OrganizationKind {
			x.bodies = append(x.bodies, e.Range)
		}
	}
	sort.Slice(x.bodies, func(i, j int) bool { return x.bodies[i].Start < x.bodies[j].Start })
	return x
}

// apart sorts namings by place and drops those that overlap an earlier one, of two that begin together the shorter.
func apart(names []naming) []naming {
	sort.Slice(names, func(i, j int) bool {
		if names[i].Start != names[j].Start {
			return names[i].Start < names[j].Start
		}
		return names[i].End > names[j].End
	})
	kept := names[:0]
	for _, n := range names {
		if len(kept) == 0 || n.Start >= kept[len(kept)-1].End {
			kept = append(kept, n)
		}
	}
	return kept
}

// isCueWord reports whether r is a cue, whatever it was taken for.
func (a *article) isCueWord(r text.Range) bool {
	c, n := a.lex.cueAt(a.s[r.Start:r.End])
	return c != nil && n == r.Len()
}

// layOut cuts the article into paragraphs, headlines left out, and drops the
// names inside marks: bylines in brackets, people of quoted words and of titles are no
// subjects.
func (a *article) layOut() []paragraph {
	var out []paragraph
	names, kept := a.names, a.names[:0]
	carried, body := false, false
	for _, r := range a.paragraphs() {
		pairs := pairMarks(a.s, r, carried)
		p := layout(a.s, r, pairs)
		carried = p.open
		for len(names) > 0 && names[0].Start < r.End {
			for len(pairs) > 0 && pairs[0].close <= names[0].Start {
				pairs = pairs[1:]
			}
			if names[0].Start >= r.Start && (len(pairs) == 0 || names[0].End <= pairs[0].open) {
				kept = append(kept, names[0])
			}
			names = names[1:]
		}
		if body = body || p.prose(a.s); body {
			out = append(out, p)
		}
	}
	a.names = kept
	return out
}

// prose reports whether p is made of sentences, as a headline is not.
func (p *paragraph) prose(s string) bool {
	return len(p.sentences) > 1 || endsSentence(s[p.Start:p.End]) || strings.HasSuffix(s[p.Start:p.End], "：")
}

// namesIn returns the namings that begin in r.
func (a *article) namesIn(r text.Range) []naming {
	i := sort.Search(len(a.names), func(i int) bool { return a.names[i].Start >= r.Start })
	j := i + sort.Search(len(a.names)-i, func(k int) bool { return a.names[i+k].Start >= r.End })
	return a.names[i:j]
}

// nameAt returns the naming that begins at byte at.
func (a *article) nameAt(at int) (naming, bool) {
	n := a.namesIn(text.Range{Start: at, End: at + 1})
	if len(n) == 0 {
		return naming{}, false
	}
	return n[0], true
}

// nameEnd returns the end of the name that begins at byte at, at itself without one.
func (a *article) nameEnd(at int) int {
	if n, ok := a.nameAt(at); ok {
		return n.End
	}
	return at
}

// bodiesIn returns the bodies named in r.
func (a *article) bodiesIn(r text.Range) []text.Range {
	i := sort.Search(len(a.bodies), func(i int) bool { return a.bodies[i].Start >= r.Start })
	j := i + sort.Search(len(a.bodies)-i, func(k int) bool { return a.bodies[i+k].Start >= r.End })
	return a.bodies[i:j]
}

// inBody reports whether byte at lies inside a body's name.
func (a *article) inBody(at int) bool {
	for i := sort.Search(len(a.bodies), func(i int) bool { return a.bodies[i].Start >= at }) - 1; i >= 0 && at-a.bodies[i].Start < maxName; i-- {
		if a.bodies[i].End > at {
			return true
		}
	}
	return false
}

// bodyAt returns the end of the body named at byte at, at itself without one.
func (a *article) bodyAt(at int) int {
	i := sort.Search(len(a.bodies), func(i int) bool { return a.bodies[i].Start >= at })
	end := at
	for ; i < len(a.bodies) && a.bodies[i].Start == at; i++ {
		end = max(end, a.bodies[i].End)
	}
	return end
}

// tokenFrom returns the index of the first token that ends behind byte at.
func (a *article) tokenFrom(at int) int {
	t := a.doc.Tokens
	return sort.Search(len(t), func(i int) bool { return t[i].End > at })
}

// tokenAt returns the index of the token that holds byte at, -1 without one.
func (a *article) tokenAt(at int) int {
	t, i := a.doc.Tokens, a.tokenFrom(at)
	if i < len(t) && t[i].Start <= at {
		return i
	}
	return -1
}

// startsToken and endsToken report whether a token begins or ends at byte at.
func (a *article) startsToken(at int) bool {
	i := a.tokenAt(at)
	return i < 0 || a.doc.Tokens[i].Start == at
}

func (a *article) endsToken(at int) bool { return a.startsToken(at) }

// paragraphs returns the paragraphs of the article, cut where wide blanks follow a sentence.
func (a *article) paragraphs() []text.Range {
	var out []text.Range
	for _, r := range a.doc.Text.Paragraphs() {
		start := r.Start
		for i := r.Start; i < r.End; i++ {
			if a.s[i] != ' ' || i+1 >= r.End || a.s[i+1] != ' ' {
				continue
			}
			if i > start && endsSentence(a.s[start:i]) {
				out = append(out, text.Range{Start: start, End: i})
				start = i
			}
			for i+1 < r.End && a.s[i+1] == ' ' {
				i++
			}
		}
		out = append(out, text.Range{Start: start, End: r.End})
	}
	return out
}
