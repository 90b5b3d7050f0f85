package entities

import (
	"fmt"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

// cues are the short words the rules look for at one place, by their use;
// cues.tsv says what each is.
type cues struct {
	own, before, joint, conjoint, ending, collective, courtesy, follower, taking, modifier, link, private, state,
	institution, self, thing, occasion, party, filler, naming, sort, crowd, tail, doctrine, joining, bodyEnd, calling, sex, listing, officeWord, edge lexicon.Index
}

func (x *lexicons) loadCues() error {
	rows, err := readData("cues.tsv", 2, 2)
	if err != nil {
		return err
	}
	uses := map[string]*lexicon.Index{
		"own": &x.own, "before": &x.before, "joint": &x.joint, "conjoint": &x.conjoint, "ending": &x.ending,
		"collective": &x.collective, "courtesy": &x.courtesy, "follower": &x.follower, "taking": &x.taking,
		"modifier": &x.modifier, "link": &x.link, "private": &x.private, "state": &x.state,
		"institution": &x.institution, "self": &x.self, "thing": &x.thing, "occasion": &x.occasion, "party": &x.party,
		"filler": &x.filler, "naming": &x.naming, "sort": &x.sort, "crowd": &x.crowd, "tail": &x.tail,
		"doctrine": &x.doctrine, "joining": &x.joining, "bodyend": &x.bodyEnd, "calling": &x.calling, "sex": &x.sex, "listing": &x.listing,
		"office": &x.officeWord, "edge": &x.edge,
	}
	for _, r := range rows {
		use, ok := uses[r.Columns[0]]
		if !ok {
			return fmt.Errorf("cues.tsv, line %d: unknown use %q", r.Line, r.Columns[0])
		}
		use.Add(r.Columns[1], 0)
	}
	for _, use := range uses {
		use.Build()
	}
	return nil
}

func (x *lexicons) loadRoles() error {
	rows, err := readData("roles.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		x.roleWords.Add(r.Columns[0], len(x.roles))
		x.roles = append(x.roles, Role(r.Columns[1]))
	}
	x.roleWords.Build()
	return nil
}

// starts reports whether s begins with a word of x.
func starts(x *lexicon.Index, s string) bool {
	n, _ := x.Prefix(s)
	return n > 0
}

// ends reports whether s ends with a word of x.
func ends(x *lexicon.Index, s string) bool {
	n, _ := x.Suffix(s)
	return n > 0
}

// holdsAny reports whether a word of x stands in s.
func holdsAny(x *lexicon.Index, s string) bool {
	for s != "" {
		if starts(x, s) {
			return true
		}
		_, n := utf8.DecodeRuneInString(s)
		s = s[n:]
	}
	return false
}
