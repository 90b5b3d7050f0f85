package quotes

import (
	"github.com/xinwen-go/xinwen/text"
)

// resolve turns the subject of k into its speaker.
func (a *article) resolve(p *paragraph, k *candidate, open *running) Speaker {
	switch s := k.subj; s.kind {
	case personSubject:
		return a.person(s.person, s.at)
	case pronounSubject:
		return a.person(a.focus, s.at)
	case noSubject:
		if open != nil {
			return open.quote.Speaker
		}
		if a.focus >= 0 && a.bareClause(k.clause, k.at.Start) {
			return a.person(a.focus, text.Range{})
		}
		return Speaker{Person: -1}
	case documentSubject:
		return Speaker{Name: a.s[s.at.Start:s.at.End], Person: -1, Range: s.at}
	default:
		name := a.s[s.at.Start:s.at.End]
		if name == "会上" {
			name = "会议"
		}
		return Speaker{Name: name, Person: -1, Range: s.at}
	}
}

func (a *article) person(i int, at text.Range) Speaker {
	if i < 0 {
		return Speaker{Person: -1, Range: at}
	}
	return Speaker{Name: a.find.People[i].Name, Person: i, Range: at}
}
