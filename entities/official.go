package entities

import "strings"

// A claim says what a post tells of its holder.
type claim uint8

const (
	noOffice    claim = iota // nothing
	office                   // a public post
	vagueOffice              // public, unless the holder is a company's (部长)
	business                 // a post of a company not known to be the state's
)

// claimOf returns what post q, made of parts, tells of its holder.
func (p *page) claimOf(q post, parts Parts) claim {
	if q.head < 0 {
		return office
	}
	s := p.clean[q.Start:q.End]
	h := &p.heads[q.head]
	switch h.standing {
	case publicPost:
		if parts.System == "" {
			return vagueOffice
		}
		return office
	case jobPost:
		if h.system == armySystem || h.system == governmentSystem {
			return office
		}
	case scholarPost:
		if holdsAny(&p.institution, s) || p.heldAt(q) {
			return office
		}
	case bodyPost:
		if n, u := p.units.Prefix(s); n == len("市") && u != noUnit || holdsAny(&p.state, s) {
			return office
		}
		if h.system == companySystem {
			return business
		}
		if !holdsAny(&p.private, s) {
			return office
		}
	case privatePost:
		if h.system == companySystem {
			return business
		}
	}
	return noOffice
}

// heldAt reports whether an institution stands before the name that title q is
// behind: 云山大学王远清教授.
func (p *page) heldAt(q post) bool {
	i := p.nameAfter(q.Start) - 1
	return q.rule == afterRule && i >= 0 && p.names[i].End == q.Start && ends(&p.institution, p.clean[:p.names[i].Start])
}

// officials marks the officials of f: who holds a public post, and who took
// part in an official event as listed without one.
func (p *page) officials(f *Findings) {
	state := p.stateBodies(f.People)
	for i := range f.People {
		who := &f.People[i]
		var has [business + 1]bool
		for _, q := range who.Posts {
			c := p.claims[holds{who.Name, q.Text}]
			if c == business && state[q.Body] {
				c = office
			}
			has[c] = true
		}
		who.Official = has[office] || has[vagueOffice] && !has[business]
	}
	p.officialsByRole(f)
}

// stateBodies returns the bodies whose party posts an article names, the party's own
// words left out: a company with a party secretary in the news is the state's.
func (p *page) stateBodies(people []Person) map[string]bool {
	state := map[string]bool{}
	for i := range people {
		for _, q := range people[i].Posts {
			if q.System == partySystem {
				n, _ := p.party.Suffix(q.Body)
				state[q.Body[:len(q.Body)-n]] = true
			}
		}
	}
	return state
}

// officialsByRole marks the people without a post who took part in an
// official event as listed: 张三、李四等出席会议.
func (p *page) officialsByRole(f *Findings) {
	if !anyOfficial(f.People) {
		return
	}
	for _, r := range f.Rosters {
		if r.Role == Listed || len(r.People) == 1 && r.Role == Joining && !p.formal(r.Range.End) {
			continue
		}
		for _, i := range r.People {
			who := &f.People[i]
			who.Official = who.Official || len(who.Posts) == 0
		}
	}
}

// formal reports whether what is joined at at is an official meeting: 参加会见.
func (p *page) formal(at int) bool {
	return starts(&p.occasion, strings.TrimPrefix(p.clean[at:], string(Joining)))
}

func anyOfficial(people []Person) bool {
	for i := range people {
		if people[i].Official {
			return true
		}
	}
	return false
}
