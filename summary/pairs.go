package summary

import (
	"math"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// PairFeatures are what a pair of neighbouring characters of an article is
// weighed by for the digest.
type PairFeatures [numPairFeatures]float64

// The features of a pair.
const (
	qCount          = iota // logarithm of how often it stands in the article
	qLead                  // it stands in the opening sentence
	qSecond                // in the second
	qTold                  // in the clause that tells the event
	qTitle                 // in what stands before the body
	qName                  // in the event's name
	qFirst                 // logarithm of the characters before it
	qPosition              // 0 for the beginning to 1 for the end
	qBest                  // the most that a clause with it promises
	qBestSquared           // the square of that
	qSum                   // what the clauses with it promise together, at most 4
	qPieces                // logarithm of how many they are
	qSaid                  // somebody says it
	qDemand                // it stands in a demand
	qIntro                 // it introduces a speaker
	qDigits                // its digits
	qWord                  // it stands within a word
	qRare                  // how rare that word is
	qRepeated              // logarithm of how often the word stands in the article
	qVerb                  // the word is a verb
	qPerson                // the word is the name of a person
	qLength                // logarithm of the characters of the article
	qPlain                 // the article has no demands
	qPlainLead             // it stands in the opening sentence of such an article
	qPlainFirst            // the same as first in such an article
	numPairFeatures = int(qPlainFirst) + 1
)

// PairFeatureNames are the names of the features in the file of weights.
var PairFeatureNames = [numPairFeatures]string{
	"count", "lead", "second", "told", "title", "name", "first", "position", "best", "best_squared", "sum", "pieces", "said",
	"demand", "intro", "digits", "word", "rare", "repeated", "verb", "person", "length", "plain", "plain_lead", "plain_first",
}

// eachPair calls f with each two letters, digits or characters of s that
// follow one another, whatever marks stand between them, and the bytes where the
// first begins and the second ends.
func eachPair(s string, f func(p Pair, start, end int)) {
	var before rune
	start := 0
	for i, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			continue
		}
		if before != 0 {
			f(pairOf(before, c), start, i+utf8.RuneLen(c))
		}
		before, start = c, i
	}
}

// A pairTable has the pairs of an article's body, numbered as they come.
type pairTable struct {
	ids map[Pair]int
	of  []Pair
}

// pairFeatures returns the pairs of the article's body and the features of
// each.
func (a *gist) pairFeatures() (*pairTable, []PairFeatures) {
	body := a.clean[a.start():]
	t := &pairTable{ids: make(map[Pair]int, len(body)/3)}
	out := a.placePairs(t, body)
	t.mark(out, a.clean[:a.start()], qTitle)
	if a.event != nil {
		t.mark(out, a.event.Name.Text, qName)
	}
	for i := range a.speeches {
		t.mark(out, a.speeches[i].intro, qIntro)
	}
	if a.toldPiece >= 0 {
		t.mark(out, a.pieces[a.toldPiece].text, qTold)
	}
	a.promisePairs(t, out)
	plain, length := is(!a.demanding(a.pieces)), math.Log(float64(1+runes(body)))
	for i := range out {
		f := &out[i]
		f[qDigits] = is(unicode.IsDigit(t.of[i].first())) + is(unicode.IsDigit(t.of[i].second()))
		f[qLength] = length
		f[qPlain], f[qPlainLead], f[qPlainFirst] = plain, plain*f[qLead], plain*f[qFirst]
	}
	return t, out
}

// mark sets a feature of the pairs of s.
func (t *pairTable) mark(features []PairFeatures, s string, feature int) {
	eachPair(s, func(p Pair, _, _ int) {
		if id, ok := t.ids[p]; ok {
			features[id][feature] = 1
		}
	})
}

// placePairs numbers the pairs of the body and fills in where they stand.
func (a *gist) placePairs(t *pairTable, body string) (out []PairFeatures) {
	var lead, second text.Range
	if len(a.sentences) > 0 {
		lead = a.sentences[0].Range
	}
	if len(a.sentences) > 1 {
		second = a.sentences[1].Range
	}
	start, n, token := a.start(), 0.0, 0
	eachPair(body, func(p Pair, from, end int) {
		id, ok := t.ids[p]
		if !ok {
			id = len(t.of)
			t.ids[p], t.of = id, append(t.of, p)
			out = append(out, PairFeatures{qFirst: math.Log(1 + n), qPosition: n})
		}
		n++
		f, r := &out[id], text.Range{Start: start + from, End: start + end}
		f[qCount]++
		f[qLead], f[qSecond] = max(f[qLead], is(lead.Contains(r))), max(f[qSecond], is(second.Contains(r)))
		for token < len(a.doc.Tokens) && a.doc.Tokens[token].End <= r.Start {
			token++
		}
		if token < len(a.doc.Tokens) && a.doc.Tokens[token].Contains(r) {
			a.word(f, token)
		}
	})
	for i := range out {
		out[i][qCount] = math.Log(out[i][qCount])
		out[i][qPosition] /= n
	}
	return out
}

// word fills in what word a pair stands in.
func (a *gist) word(f *PairFeatures, token int) {
	f[qWord] = 1
	switch a.doc.Tokens[token].Tag {
	case segment.Verb:
		f[qVerb] = 1
	case segment.PersonName:
		f[qPerson] = 1
	}
	if id := a.terms.of[token]; id >= 0 {
		f[qRare], f[qRepeated] = a.terms.rare[id]/5, math.Log(a.terms.count[id])
	}
}

// promisePairs fills in what the clauses with a pair promise.
func (a *gist) promisePairs(t *pairTable, out []PairFeatures) {
	last := make([]int, len(out)) // number of the clause that a pair was last met in
	for i := range a.pieces {
		p := &a.pieces[i]
		said, demand := is(p.speech >= 0), is(a.demands(p.text))
		eachPair(p.text, func(q Pair, _, _ int) {
			id, ok := t.ids[q]
			if !ok || last[id] == i+1 {
				return
			}
			last[id] = i + 1
			f := &out[id]
			f[qBest] = max(f[qBest], p.value)
			f[qSum] += p.value
			f[qPieces]++
			f[qSaid], f[qDemand] = max(f[qSaid], said), max(f[qDemand], demand)
		})
	}
	for i := range out {
		f := &out[i]
		f[qBestSquared] = f[qBest] * f[qBest]
		f[qSum] = min(f[qSum], 4)
		f[qPieces] = math.Log(1 + f[qPieces])
	}
}
