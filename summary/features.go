package summary

import (
	"math"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Features are what a sentence is ranked by, in the order of FeatureNames.
type Features [numFeatures]float64

// The features of a sentence.
const (
	first       = iota // it opens the article
	second             // it comes second
	third              // it comes third
	position           // 0 for the first to 1 for the last
	last               // it closes the article
	length             // logarithm of its characters
	short              // fewer than 15 characters
	names              // it holds the event: its clause names it
	dated              // it has a day
	cited              // somebody begins to speak in it
	ranked             // the one who speaks is the chair or the first to be named
	body               // a meeting, a body or a document speaks
	carried            // it goes on with what was said
	marked             // share of it in quotation marks
	demands            // clauses that begin with 要 and the like
	numbers            // figures in it, per ten characters
	people             // people named in it, at most five
	attends            // it tells who came
	central            // mean frequency of its character pairs in the article
	like               // likeness to the opening sentence
	backdrop           // it opens with 近年来, 据了解, 据悉
	rare               // mean rarity of its words
	repeated           // how much the rest of the article repeats them
	opening            // how much of them is in the opening sentence
	numFeatures = int(opening) + 1
)

// FeatureNames are the names of the features in the file of weights.
var FeatureNames = [numFeatures]string{
	"first", "second", "third", "position", "last", "length", "short", "names", "dated", "cited", "ranked",
	"body", "carried", "marked", "demands", "numbers", "people", "attends", "central", "like", "backdrop",
	"rare", "repeated", "opening",
}

// features returns the features of all sentences, in order.
func (a *gist) features() []Features {
	grams := make([]map[[2]rune]int, len(a.sentences))
	total := map[[2]rune]int{}
	for i := range a.sentences {
		grams[i] = bigrams(a.slice(a.sentences[i].Range))
		for g := range grams[i] {
			total[g]++
		}
	}
	cued := a.cuedSentences(a.event)
	out := make([]Features, len(a.sentences))
	for i := range out {
		f := &out[i]
		a.shape(f, i)
		a.content(f, i, a.event)
		f.add(cued[i])
		f[central] = centrality(grams[i], total, len(out))
		f[like] = likeness(grams[i], grams[0])
		f[rare], f[repeated], f[opening] = a.terms.weigh(a.article, a.sentences[i].Range)
	}
	return out
}

// add sets the features that c has.
func (f *Features) add(c Features) {
	for i, v := range c {
		f[i] += v
	}
}

// shape fills in where sentence i stands and how long it is.
func (a *article) shape(f *Features, i int) {
	n := len(a.sentences)
	f[first], f[second], f[third] = is(i == 0), is(i == 1), is(i == 2)
	f[last] = is(i == n-1 && i > 0)
	if n > 1 {
		f[position] = float64(i) / float64(n-1)
	}
	chars := utf8.RuneCountInString(a.slice(a.sentences[i].Range))
	f[length] = math.Log(float64(1 + chars))
	f[short] = is(chars < 15)
}

// content fills in what sentence i tells.
func (a *article) content(f *Features, i int, e *Event) {
	s := a.sentences[i]
	t := a.slice(s.Range)
	if e != nil {
		f[names] = is(e.Name.Range.Len() > 0 && s.Contains(e.Name.Range))
	}
	if _, ok := a.dayIn(s.Range); ok {
		f[dated] = 1
	}
	quoted, digits, inside, chars := 0, 0, false, 0
	for _, c := range t {
		chars++
		switch {
		case c == '“':
			inside = true
		case c == '”':
			inside = false
		case unicode.IsDigit(c):
			digits++
		}
		if inside {
			quoted++
		}
	}
	f[marked] = float64(quoted) / float64(chars)
	f[numbers] = min(10*float64(digits)/float64(chars), 2)
	f[people] = min(float64(len(a.mentionsIn(s.Range))), 5)
	f[attends] = is(hasAny(t, "出席", "参加", "列席", "陪同"))
	f[backdrop] = is(hasAnyPrefix(t, "近年来", "据悉", "据了解", "据介绍", "目前", "截至", "今年以来"))
	for _, c := range a.clauses[s.first:s.end] {
		if demandAt(a.slice(c.Range)) {
			f[demands]++
		}
	}
	f[demands] = min(f[demands], 3)
	said := a.saidIn(s.Range)
	f[carried] = is(len(said) > 0 && said[0].Start < s.Start+3)
}

// cuedSentences returns for each sentence the features of the quotes whose
// cue stands in it.
func (a *article) cuedSentences(e *Event) []Features {
	out := make([]Features, len(a.sentences))
	lead := -1
	if e != nil && len(e.Chairs) > 0 {
		lead = e.Chairs[0]
	} else if len(a.mentions) > 0 {
		lead = a.leader()
	}
	for _, q := range a.quotes {
		if q.Nested || len(q.Content) == 0 {
			continue
		}
		at := q.Content[0].Start
		if q.Cue.Range.Len() > 0 {
			at = q.Cue.Range.Start
		}
		i := a.sentenceAt(at)
		if i < 0 {
			continue
		}
		out[i][cited] = 1
		out[i][ranked] = max(out[i][ranked], is(q.Speaker.Person >= 0 && q.Speaker.Person == lead))
		out[i][body] = max(out[i][body], is(q.Speaker.Person < 0))
	}
	return out
}

// leader returns the first person of the narration who did not sign the
// article, -1 when there is none.
func (a *article) leader() int {
	for _, m := range a.mentions {
		if !isByline(&a.found.People[m.person]) {
			return m.person
		}
	}
	return -1
}

// sentenceAt returns the sentence that the byte at pos stands in, -1 for
// none.
func (a *article) sentenceAt(pos int) int {
	i := sort.Search(len(a.sentences), func(i int) bool { return a.sentences[i].End > pos })
	if i == len(a.sentences) || a.sentences[i].Start > pos {
		return -1
	}
	return i
}

// clauseIndex returns the first clause that ends behind pos.
func (a *article) clauseIndex(pos int) int {
	return sort.Search(len(a.clauses), func(i int) bool { return a.clauses[i].End > pos })
}

// demandAt reports whether a clause begins with a demand.
func demandAt(s string) bool {
	for _, w := range []string{"一", "二", "三", "四", "五", "六"} {
		s = strings.TrimPrefix(s, w)
	}
	return hasAnyPrefix(s, "要", "必须", "务必", "坚决", "希望", "应", "是要", "确保")
}

func bigrams(s string) map[[2]rune]int {
	out := map[[2]rune]int{}
	var prev rune
	for _, c := range s {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			prev = 0
			continue
		}
		if prev != 0 {
			out[[2]rune{prev, c}]++
		}
		prev = c
	}
	return out
}

// centrality returns how much of the rest of the article shares the pairs
// of a sentence.
func centrality(g, total map[[2]rune]int, n int) float64 {
	if len(g) == 0 || n < 2 {
		return 0
	}
	sum := 0
	for x := range g {
		sum += total[x] - 1
	}
	return 10 * float64(sum) / float64(len(g)) / float64(n-1)
}

// likeness returns the cosine of two counts of pairs.
func likeness(g, h map[[2]rune]int) float64 {
	dot, gg, hh := 0, 0, 0
	for x, n := range g {
		dot += n * h[x]
		gg += n * n
	}
	for _, n := range h {
		hh += n * n
	}
	if dot == 0 {
		return 0
	}
	return float64(dot) / math.Sqrt(float64(gg)*float64(hh))
}

func is(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func hasAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
