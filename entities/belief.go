package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// disbelief is the model's confidence below which a name that nothing but its
// characters speaks for is none: that of a margin of -2.5 nats.
const disbelief = 0.076

// foreignDisbelief is the same for a transliteration, which names a brand or a
// place as often as a person.
const foreignDisbelief = 0.9

// believed returns the texts of the names that are taken as persons'. Names the
// rules find by their characters are doubted: a name that nowhere has a
// post, of which the model thinks little wherever it stands, and in whose lists
// no other name does better, is none.
func (p *page) believed(held []holding, seen []Entity) map[string]bool {
	ok := map[string]bool{}
	foreign := map[string]bool{}
	for _, n := range p.names {
		if n.rule == foreignRule {
			foreign[p.nameText(n.Range)] = true
		}
	}
	for _, e := range seen {
		if e.Kind != PersonKind || e.Rule == tagRule {
			continue
		}
		s := p.nameText(e.Range)
		if e.Confidence > foreignDisbelief || e.Confidence > disbelief && !foreign[s] {
			ok[s] = true
		}
	}
	for _, h := range held {
		ok[p.nameText(p.names[h.name].Range)] = true
	}
	lists := map[int]bool{}
	for _, n := range p.names {
		switch n.rule {
		case dottedRule, latinRule, blankRule, bylineRule:
			ok[p.nameText(n.Range)] = true
		}
		if p.credited(n.Range) || p.addressed(n.Range) {
			ok[p.nameText(n.Range)] = true
		}
		if ok[p.nameText(n.Range)] {
			lists[n.group] = true
		}
	}
	for _, n := range p.names {
		if lists[n.group] {
			ok[p.nameText(n.Range)] = true
		}
	}
	return ok
}

// addressed reports whether r is addressed as people are (王远清老师), or stands as one
// between a role or a body and a word that follows names (学生王远清说, 镇党委王远清主持).
func (p *page) addressed(r text.Range) bool {
	if starts(&p.courtesy, p.clean[r.End:]) {
		return true
	}
	k, h := p.headBefore(p.skipBlanksBack(r.Start))
	_, w := p.afterNames.Prefix(p.clean[r.End:])
	return k > 0 && h >= 0 && w >= closeAfter || w >= sureAfter && p.behindBody(r.Start)
}

// credited reports whether r stands as in a line of credits: behind a colon and
// before the end of a line, a blank or a bracket.
func (p *page) credited(r text.Range) bool {
	before, _ := p.last(p.skipBlanksBack(r.Start))
	after, _ := p.next(r.End)
	return before == '：' && (after == '\n' || after == '）' || after == utf8.RuneError || isBlank(p.clean[r.End:]) > 0)
}
