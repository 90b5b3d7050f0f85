package entities

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// A systemRule gives posts that hold a word their system.
type systemRule struct{ word, system string }

func (x *lexicons) loadSystems() error {
	rows, err := readData("systems.tsv", 2, 2)
	if err != nil {
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

// The systems that rules ask for.
const (
	partySystem       = "party"
	governmentSystem  = "government"
	armySystem        = "army"
	massSystem        = "mass" // mass organisations: 工会, 妇联
	institutionSystem = "institution"
	companySystem     = "company"
	mediaSystem       = "media"
	foreignSystem     = "foreign"
)

// systems are all that the tables may name.
var systems = map[string]bool{
	partySystem: true, governmentSystem: true, "congress": true, "cppcc": true, "court": true, "procuratorate": true,
	armySystem: true, massSystem: true, institutionSystem: true, companySystem: true, mediaSystem: true,
	foreignSystem: true,
}

// partsOf reads what a post is made of.
func (p *page) partsOf(q post) Parts {
	parts := p.split(q)
	if parts.Body != "" {
		if n, kind := p.ranks.Prefix(parts.Body); n > 0 && kind == pastRank && n < len(parts.Body) && p.tokenBegins(q.Start+n) {
			parts.Rank, parts.Body = parts.Body[:n]+parts.Rank, parts.Body[n:]
		}
	}
	parts.System = p.system(q, parts)
	parts.Level = p.level(parts)
	return parts
}

// split cuts a post into body, rank and title.
func (p *page) split(q post) Parts {
	s := p.clean[q.Start:q.End]
	if q.head < 0 {
		n, _ := p.groups.Suffix(s)
		return Parts{Body: s[:len(s)-n], Title: s[len(s)-n:]}
	}
	h := &p.heads[q.head]
	if !strings.HasSuffix(strings.TrimSuffix(s, "”"), h.text) {
		return Parts{Title: s}
	}
	t := p.titleRange(q)
	at := t.End - len(h.text)
	body := strings.TrimSuffix(strings.TrimSuffix(p.clean[q.Start:t.Start], "“"), "的")
	return Parts{Body: body, Rank: p.clean[t.Start:at], Title: h.text}
}

// system returns the system of a post: by its head, or, where the body
// decides, by the first rule whose word the post holds. Public posts of other
// countries are foreign.
func (p *page) system(q post, parts Parts) string {
	system, byHead := "", false
	if q.head >= 0 {
		h := &p.heads[q.head]
		system, byHead = h.system, h.system != "" && h.standing != bodyPost
	}
	for _, r := range p.systems {
		// a secretary is the party's, or that of a mass organisation
		if (!byHead || system == partySystem && r.system == massSystem) && strings.Contains(p.clean[q.Start:q.End], r.word) {
			system = r.system
			break
		}
	}
	switch system {
	case companySystem, institutionSystem, mediaSystem:
		return system
	}
	if n, _ := p.foreign.Prefix(parts.Body); n > 0 && (n > len("美") || n == len(parts.Body)) {
		return foreignSystem
	}
	return system
}

// titleRange returns the rank and head of a post, without its body.
func (p *page) titleRange(q post) text.Range {
	end := q.Start + len(strings.TrimSuffix(p.clean[q.Start:q.End], "”"))
	if q.head < 0 || !strings.HasSuffix(p.clean[q.Start:end], p.heads[q.head].text) {
		return q.Range
	}
	return text.Range{Start: max(p.ranked(end-len(p.heads[q.head].text)), q.Start), End: end}
}
