package summary

import (
	"math"
	"strings"
)

// PieceFeatures are what a clause is weighed by for the digest.
type PieceFeatures [numPieceFeatures]float64

// The features of a clause.
const (
	pInFirst         = iota // it stands in the opening sentence
	pInSecond               // in the second
	pSentence               // 0 for the first sentence to 1 for the last
	pClause                 // its place in its sentence, at most 6
	pFirstClause            // it opens its sentence
	pNames                  // it names the event
	pLead                   // it stands in the event's sentence
	pSaid                   // somebody says it
	pLeader                 // the one who chairs or is named first says it
	pBody                   // a meeting or a document says it
	pFirstSpeech            // it is of the first speech
	pLastSpeech             // it is of the last speech
	pDemand                 // it begins with a demand
	pGoal                   // it begins with what is to come of it: 确保, 推动, 为
	pLength                 // logarithm of its characters
	pNumbers                // figures, per ten characters
	pPeople                 // it names people
	pAttends                // it tells who came
	pCentral                // mean frequency of its character pairs
	pLike                   // likeness to the opening sentence
	pTopic                  // likeness to the event's name
	pSeen                   // greatest likeness to a clause before it
	pStudy                  // it is about studying speeches and thoughts
	pMarked                 // it has quotation marks
	pBackdrop               // its sentence opens with 近年来, 据了解
	pRare                   // mean rarity of its words
	pRepeated               // how much the rest of the article repeats them
	pOpening                // how much of them is in the opening sentence
	pDemandHead             // it is the first clause of a demand
	pCloses                 // it closes its sentence
	pList                   // it lists people
	pAfterDemand            // it stands behind the first clause of a demand
	pQuoteHead              // it opens what somebody says under a cue
	pQuoteDemand            // and is a demand
	pQuoteEnd               // it closes what somebody says under a cue
	pLastSaid               // it is the last that anybody says
	pEarly                  // 1 for the first sentence, falling
	pEarlyPlain             // the same in an article without demands
	pPlain                  // the article has no demands
	pTitle                  // likeness to what stands before the body
	pActs                   // it tells what is dealt with: 传达学习, 审议通过
	pChairs                 // it tells who chairs or speaks
	pNth                    // 1 for the first demand of its speech, falling
	pLastDemand             // it is the last demand of its speech
	pDayHere                // it has a day
	numPieceFeatures = int(pDayHere) + 1
)

// PieceFeatureNames are the names of the features in the file of weights.
var PieceFeatureNames = [numPieceFeatures]string{
	"in_first", "in_second", "sentence", "clause", "first_clause", "names", "lead", "said", "leader",
	"body", "first_speech", "last_speech", "demand", "goal", "length", "numbers", "people", "attends",
	"central", "like", "topic", "seen", "study", "marked", "backdrop",
	"rare", "repeated", "opening", "demand_head", "closes", "list", "after_demand",
	"quote_head", "quote_demand", "quote_end", "last_said", "early", "early_plain", "plain",
	"title", "acts", "chairs", "nth", "last_demand", "day",
}

// Said reports whether somebody says the clause.
func (f *PieceFeatures) Said() bool { return f[pSaid] > 0 }

// pieceFeatures returns the features of all pieces.
func (a *gist) pieceFeatures(ps []piece, ss []speech) []PieceFeatures {
	e := a.event
	out := make([]PieceFeatures, len(ps))
	if len(ps) == 0 {
		return out
	}
	total := map[Pair]int{}
	for i := range ps {
		ps[i].grams.addTo(total)
	}
	lead := bigrams(a.slice(a.sentences[0].Range))
	var topic grams
	if e != nil {
		topic = bigrams(e.Name.Text)
	}
	plain := is(!a.demanding(ps))
	title := bigrams(a.clean[:a.start()])
	nth, lastDemand := make([]int, len(ps)), make([]int, len(ss))
	count := make([]int, len(ss))
	for i := range ps {
		if s := ps[i].speech; s >= 0 {
			nth[i] = count[s]
			if a.demands(ps[i].text) {
				count[s]++
				lastDemand[s] = i
			}
		}
	}
	for i := range ps {
		p, f := &ps[i], &out[i]
		s := a.sentences[p.sentence]
		f[pInFirst], f[pInSecond] = is(p.sentence == 0), is(p.sentence == 1)
		f[pSentence] = float64(p.sentence) / float64(max(len(a.sentences)-1, 1))
		f[pClause] = min(float64(p.first-s.first), 6)
		f[pFirstClause] = is(p.first == s.first)
		if e != nil && e.Name.Range.Len() > 0 {
			f[pNames] = is(p.Range.Contains(e.Name.Range))
			f[pLead] = is(s.Contains(e.Name.Range))
		}
		if p.speech >= 0 {
			f[pSaid] = 1
			f[pLeader] = is(ss[p.speech].leader)
			f[pBody] = is(ss[p.speech].person < 0)
			f[pFirstSpeech] = is(p.speech == 0)
			f[pLastSpeech] = is(p.speech == len(ss)-1)
		}
		c := p.text
		f[pDemand] = is(a.demands(c))
		f[pGoal] = is(a.goal.starts(c))
		f[pLength] = math.Log(float64(1 + p.chars))
		f[pNumbers] = min(10*float64(digits(c))/float64(p.chars), 3)
		f[pPeople] = min(float64(len(a.mentionsIn(p.Range))), 4)
		f[pAttends] = is(a.attends.in(c))
		f[pCentral] = centrality(ps[i].grams, total, len(ps))
		f[pLike] = likeness(ps[i].grams, lead)
		f[pTopic] = likeness(ps[i].grams, topic)
		for j := max(0, i-40); j < i; j++ {
			f[pSeen] = max(f[pSeen], likeness(ps[i].grams, ps[j].grams))
		}
		rare, repeated, opening := a.terms.weigh(a.article, p.Range)
		f[pRare], f[pRepeated], f[pOpening] = rare/5, repeated/10, opening
		fresh := i == 0 || !follows(&ps[i-1], p)
		f[pDemandHead] = is(a.demands(c) && fresh)
		f[pCloses] = is(p.end == s.end)
		f[pList] = is(f[pPeople] >= 3)
		if i > 0 && !fresh {
			f[pAfterDemand] = is(a.demands(ps[i-1].text))
		}
		if p.speech >= 0 {
			a.placeInQuote(f, p, i+1 == len(ps) || ps[i+1].speech != p.speech && p.speech == len(ss)-1)
		}
		f[pTitle] = covered(ps[i].grams, title)
		_, dated := a.dayIn(p.Range)
		f[pDayHere] = is(dated)
		if p.speech < 0 {
			f[pActs] = is(a.acts.contains(c))
			f[pChairs] = is(a.leads.in(c))
		} else {
			f[pNth] = 1 / float64(1+nth[i])
			f[pLastDemand] = is(lastDemand[p.speech] == i)
		}
		f[pEarly] = 1 / float64(1+p.sentence)
		f[pEarlyPlain], f[pPlain] = plain*f[pEarly], plain
		f[pStudy] = is(a.study.in(c))
		f[pMarked] = is(strings.Contains(c, "“"))
		f[pBackdrop] = is(a.background.starts(a.slice(s.Range)))
	}
	return out
}

// placeInQuote fills in whether p opens or closes what is said under a cue.
func (a *article) placeInQuote(f *PieceFeatures, p *piece, last bool) {
	for _, q := range a.quotes {
		if n := len(q.Content); n > 0 && !q.Nested {
			if q.Content[0].Start == p.Start {
				f[pQuoteHead] = 1
				f[pQuoteDemand] = is(a.demands(p.text))
			}
			if e := q.Content[n-1].End; e >= p.End && e <= p.End+6 {
				f[pQuoteEnd] = 1
			}
		}
	}
	f[pLastSaid] = is(last)
}

// demanding reports whether a tenth of the pieces are demands.
func (a *article) demanding(ps []piece) bool {
	n := 0
	for i := range ps {
		if ps[i].speech >= 0 && a.demands(ps[i].text) {
			n++
		}
	}
	return 10*n > len(ps)
}

func digits(s string) int {
	n := 0
	for _, c := range s {
		if c >= '0' && c <= '9' {
			n++
		}
	}
	return n
}

// value sets what each piece promises.
func (a *gist) value(ps []piece, ss []speech, w *Weights) {
	a.toldPiece = -1
	for i, f := range a.pieceFeatures(ps, ss) {
		m := &w.Narration
		if ps[i].speech >= 0 {
			m = &w.Speech
		}
		ps[i].value = m.Probability(f[:])
		if p := &ps[i]; p.speech < 0 && p.first <= a.told && a.told < p.end || a.told < 0 && i == 0 {
			a.toldPiece = i
		}
	}
}
