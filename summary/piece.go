package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// A piece is a clause as it can stand in a digest: without brackets, ordinals
// and words that point back. A clause that only leads up to the next, such
// as a date, is one piece with it.
type piece struct {
	text.Range
	first, end int // clauses[first:end]
	sentence   int
	text       string
	chars      int
	speech     int  // index of its speech, -1 for narration
	opens      bool // it may open a sentence, or follow who says it
	ends       bool // it may end one
	joins      bool // it may stand behind any other of its speech: it is a demand
	grams      grams
	value      float64 // how much of it a digest is expected to have
}

// findPieces returns the clauses that can stand in a digest, in order, and the
// speeches they belong to.
func (a *article) findPieces() ([]piece, []speech) {
	var out []piece
	ss, of := a.findSpeeches()
	for i := range a.sentences {
		out = a.sentencePieces(out, i, of)
	}
	return out, ss
}

// sentencePieces appends the pieces of sentence i.
func (a *article) sentencePieces(dst []piece, i int, of func(int) int) []piece {
	s := a.sentences[i]
	free := false // the clauses of this speech need no subject
	start := -1   // the clause that leads up to this one
	fresh := true // no piece of this sentence yet
	open := a.opening(s)
	for n := s.first; n < s.end; n++ {
		c := &a.clauses[n]
		if a.damaged(c.Range) {
			start = -1
			continue
		}
		p := piece{Range: c.Range, first: n, end: n + 1, sentence: i, speech: -1}
		switch {
		case c.said && n > s.first && !a.clauses[n-1].said && a.opensWithCue(c):
			// …发表通报，呼吁…: it goes on with who did the one before.
		case c.said:
			p.Start = max(p.Start, a.saidIn(c.Range)[0].Start)
			if p.speech = of(p.Start); p.speech < 0 {
				continue
			}
		case a.isAttribution(c):
			start, fresh = -1, true
			continue
		}
		if start >= 0 {
			p.first, p.Start, start = start, a.clauses[start].Start, -1
		}
		p.text = a.plain(p.Range)
		p.chars = runes(p.text)
		if p.chars < 2 || strings.HasPrefix(p.text, headline) {
			continue
		}
		if fresh {
			free = p.speech >= 0 && a.demands(p.text)
		}
		p.opens = a.opens(p.text) && (fresh || a.hasSubject(p) || p.speech >= 0 && a.strongDemand.starts(p.text))
		p.joins = p.speech >= 0 && (free || a.demands(p.text)) && a.opens(p.text)
		p.ends = a.ends(p.text, p.Range) || n+1 == s.end && closes(c.mark) && balanced(p.text)
		if p.speech < 0 && n < open {
			continue
		}
		if !p.ends && p.first == n && p.speech < 0 && p.chars <= maxLeadUp && n+1 < s.end && !a.clauses[n+1].said {
			start = n
			continue
		}
		fresh = fresh && p.speech < 0 && !p.ends // what only leads up can be left out
		p.grams = bigrams(p.text)
		dst = append(dst, p)
	}
	return dst
}

// maxLeadUp is the number of characters of a clause that is joined to the
// next one because it cannot stand alone.
const maxLeadUp = 24

// opensWithCue reports whether a clause begins with the word that reports it.
func (a *article) opensWithCue(c *clause) bool {
	i := searchEnd(a.cues, c.Start)
	return i < len(a.cues) && a.cues[i].Start == c.Start
}

// isAttribution reports whether a clause of the narration only says who
// speaks: 王某指出.
func (a *article) isAttribution(c *clause) bool {
	i := searchEnd(a.cues, c.End-len("说"))
	return i < len(a.cues) && c.Range.Contains(a.cues[i])
}

// follows reports whether q stands right behind p in the same sentence.
func follows(p, q *piece) bool {
	return q.first == p.end && p.sentence == q.sentence && p.speech == q.speech
}
