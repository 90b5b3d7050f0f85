package quotes

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A frame is what a cue can do, as a set.
type frame uint8

const (
	clauseFrame frame = 1 << iota // c: a clause follows without a mark
	pauseFrame                    // p: speech follows after a mark
	hearerFrame                   // h: a hearer follows before the mark
	afterFrame                    // q: stands after the words
	nounFrame                     // n: is as often a noun
	demandFrame                   // d: its content is a demand
	innerFrame                    // o: opens content inside other speech more often than its own
	tailFrame                     // v: completes a verb before it
)

const frameLetters = "cphqndov"

// has reports whether f holds all of g.
func (f frame) has(g frame) bool { return f&g == g }

// A cue is one word of data/cues.tsv.
type cue struct {
	word  string
	act   Act
	frame frame

	feature     string // cue:WORD
	thenFeature [len(thenNames)]string
}

var acts = map[Act]bool{
	Statement: true, Demand: true, Instruction: true, Wish: true, Commitment: true,
	Report: true, Announcement: true, Reply: true, Question: true,
}

func (l *lexicon) addCue(line string) error {
	field := strings.Split(line, "\t")
	if len(field) < 3 {
		return fmt.Errorf("want word, act and frame, have %d columns", len(field))
	}
	c := &cue{word: field[0], act: Act(field[1])}
	if !acts[c.act] {
		return fmt.Errorf("unknown act %q", c.act)
	}
	for _, letter := range field[2] {
		i := strings.IndexRune(frameLetters, letter)
		if i < 0 {
			return fmt.Errorf("unknown frame letter %q", letter)
		}
		c.frame |= 1 << i
	}
	c.nameFeatures()
	first, _ := utf8.DecodeRuneInString(c.word)
	l.cues[first] = append(l.cues[first], c)
	return nil
}

// cueAt returns the longest cue s begins with, nil without one or where a
// longer word that is no cue stands; n is the length of that word or cue, 0 for neither.
func (l *lexicon) cueAt(s string) (c *cue, n int) {
	r, _ := utf8.DecodeRuneInString(s)
	for _, x := range l.cues[r] {
		if strings.HasPrefix(s, x.word) {
			c, n = x, len(x.word)
			break
		}
	}
	if b := l.blocked.prefix(s); len(b) > n {
		return nil, len(b)
	}
	return c, n
}
