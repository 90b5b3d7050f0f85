package entities

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// people fills f with the persons of the names and their posts, leaving out
// names that are not believed. It returns each name's person, -1 for none.
func (p *page) people(f *Findings, held []holding, believed map[string]bool) []int {
	index := map[string]int{}
	parts := p.dottedParts()
	of := make([]int, len(p.names))
	for i, n := range p.names {
		of[i] = -1
		s := p.nameText(n.Range)
		if !believed[s] || p.doctrine(n.Range) {
			continue
		}
		form := FullName
		if full, part := parts[s]; part {
			s, form = full, Surname
		}
		k, known := index[s]
		if !known {
			k = len(f.People)
			index[s] = k
			f.People = append(f.People, Person{Name: s, Evidence: p.confidence(n)})
		}
		of[i] = k
		f.People[k].Mentions = append(f.People[k].Mentions, Mention{form, n.Range, p.confidence(n)})
	}
	for _, h := range held {
		if of[h.name] >= 0 {
			p.addPost(&f.People[of[h.name]], h.post)
		}
	}
	return of
}

// dottedParts returns the full names with dots by their parts, which alone
// name the same person.
func (p *page) dottedParts() map[string]string {
	var parts map[string]string
	for _, n := range p.names {
		if n.rule != dottedRule {
			continue
		}
		if parts == nil {
			parts = map[string]string{}
		}
		full := p.nameText(n.Range)
		for _, s := range strings.FieldsFunc(full, isDot) {
			parts[s] = full
		}
	}
	return parts
}

// holds is a person's name and the text of a post.
type holds struct{ name, post string }

// addPost gives a person a post, each form once.
func (p *page) addPost(who *Person, q post) {
	s := p.postText(q.Range)
	key := holds{who.Name, s}
	if _, known := p.claims[key]; known {
		return
	}
	parts := p.partsOf(q)
	p.claims[key] = p.claimOf(q, parts)
	who.Posts = append(who.Posts, Post{Text: s, Range: q.Range, Parts: parts, Evidence: Evidence{q.rule, postConfidence}})
}

// postText returns the post at r without the blanks between Chinese characters;
// those beside Latin letters stay.
func (p *page) postText(r text.Range) string {
	s := p.clean[r.Start:r.End]
	if !strings.ContainsAny(s, blanks) {
		return s
	}
	var b strings.Builder
	for at := r.Start; at < r.End; {
		c, n := p.next(at)
		before, _ := p.last(at)
		after, _ := p.next(at + n)
		if isBlank(p.clean[at:]) == 0 || isLatin(before) || isLatin(after) {
			b.WriteRune(c)
		}
		at += n
	}
	return b.String()
}

// doctrine reports whether the name at r only names a doctrine:
// 习近平新时代中国特色社会主义思想.
func (p *page) doctrine(r text.Range) bool {
	if starts(&p.cues.doctrine, p.clean[r.End:]) {
		return true
	}
	return p.within(r) && strings.Contains(p.clean[max(0, r.Start-60):r.Start], "《")
}

func (p *page) confidence(n name) Evidence {
	return Evidence{n.rule, min(0.99, 0.5+float64(n.score)/100)}
}
