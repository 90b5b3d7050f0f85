package entities

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// A levelRule gives posts of a body and an ending their level.
type levelRule struct{ body, end, level string }

// A systemRule gives posts that hold a word their system.
type systemRule struct{ word, system string }

func (x *lexicons) loadParts() error {
	rows, err := readData("levels.tsv", 3, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		x.levels = append(x.levels, levelRule{r.Columns[0], r.Columns[1], r.Columns[2]})
	}
	if rows, err = readData("systems.tsv", 2, 2); err != nil {
		return err
	}
	for _, r := range rows {
		if !systems[r.Columns[1]] {
			return fmt.Errorf("systems.tsv, line %d: unknown system %q", r.Line, r.Columns[1])
		}
		x.systems = append(x.systems, systemRule{r.Columns[0], r.Columns[1]})
	}
	return nil
}

var systems = map[string]bool{
	"party": true, "government": true, "congress": true, "cppcc": true, "court": true, "procuratorate": true,
	"army": true, "mass": true, "institution": true, "company": true, "media": true, "foreign": true,
}

// partsOf reads what a post is made of.
func (p *page) partsOf(q post) Parts {
	s := p.clean[q.Start:q.End]
	if q.head < 0 {
		n, _ := p.groups.Suffix(s)
		return Parts{Body: s[:len(s)-n], Title: s[len(s)-n:]}
	}
	h := &p.heads[q.head]
	if !strings.HasSuffix(s, h.text) {
		return Parts{Title: s, System: h.system}
	}
	at := q.End - len(h.text)
	rank := max(p.ranked(at), q.Start)
	parts := Parts{Body: p.clean[q.Start:rank], Rank: p.clean[rank:at], Title: h.text}
	parts.Level = p.level(parts.Body, s)
	if parts.System = h.system; parts.System == "" {
		parts.System = p.system(s)
	}
	return parts
}

func (x *lexicons) level(body, post string) string {
	if body == "" {
		body = post
	}
	for _, r := range x.levels {
		if (r.body == "*" || strings.Contains(body, r.body)) && strings.HasSuffix(post, r.end) {
			return r.level
		}
	}
	return ""
}

func (x *lexicons) system(post string) string {
	for _, r := range x.systems {
		if strings.Contains(post, r.word) {
			return r.system
		}
	}
	return ""
}

// titleRange returns the rank and head of a post, without its body.
func (p *page) titleRange(q post) text.Range {
	if q.head < 0 || !strings.HasSuffix(p.clean[q.Start:q.End], p.heads[q.head].text) {
		return q.Range
	}
	return text.Range{Start: max(p.ranked(q.End-len(p.heads[q.head].text)), q.Start), End: q.End}
}
