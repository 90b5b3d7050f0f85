package summary

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
)

// shape fills in where sentence i stands and how long it is.
func (a *article) shape(f *Features, i int) {
	n := len(a.sentences)
	f[sFirst], f[sSecond] = is(i == 0), is(i == 1)
	f[sEarly] = 1 / float64(1+i)
	if n > 1 {
		f[sPosition] = float64(i) / float64(n-1)
	}
	chars := runes(a.slice(a.sentences[i].Range))
	f[sLength] = math.Log(float64(1 + chars))
	f[sShort] = is(chars < 15)
}

// content fills in what sentence i tells.
func (a *gist) content(f *Features, i int) {
	s := a.sentences[i]
	t := a.slice(s.Range)
	f[sNames] = is(a.event != nil && a.event.Name.Range.Len() > 0 && s.Contains(a.event.Name.Range))
	f[sMarked], f[sNumbers] = shares(t)
	f[sPeople] = min(float64(len(a.mentionsIn(s.Range))), 5)
	f[sAttends] = is(a.attends.in(t))
	f[sChairs] = is(strings.Contains(t, "主持"))
	f[sBackdrop] = is(a.background.starts(t))
	f[sSelf] = is(a.self.in(t) && !a.ourPlace.in(t))
	for _, c := range a.clauses[s.first:s.end] {
		c := a.slice(c.Range)
		f[sDemands] += is(a.demands(c))
		f[sStudy] += is(a.study.in(c)) / float64(s.end-s.first)
	}
	f[sDemands] = min(f[sDemands], 3)
	said := a.saidIn(s.Range)
	f[sCarried] = is(len(said) > 0 && said[0].Start < s.Start+3)
}

// shares returns how much of s stands in quotation marks and how many figures
// it has in ten characters, at most two.
func shares(s string) (marked, numbers float64) {
	quoted, digits, chars, inside := 0, 0, 0, false
	for _, c := range s {
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
	return float64(quoted) / float64(chars), min(10*float64(digits)/float64(chars), 2)
}

// cites fills in which sentences begin to report what somebody says, and
// which is the first with a demand.
func (a *gist) cites(out []Features) {
	lead := -1
	if a.event != nil && len(a.event.Chairs) > 0 {
		lead = a.event.Chairs[0]
	} else if len(a.mentions) > 0 {
		lead = a.leader()
	}
	first, last := -1, -1
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
		f := &out[i]
		f[sCited] = 1
		f[sRanked] = max(f[sRanked], is(q.Speaker.Person >= 0 && q.Speaker.Person == lead))
		f[sBody] = max(f[sBody], is(q.Speaker.Person < 0))
		if first < 0 || i < first {
			first = i
		}
		last = max(last, i)
	}
	if first >= 0 {
		out[first][sFirstCited], out[last][sLastCited] = 1, 1
	}
	if i := slices.IndexFunc(out, func(f Features) bool { return f[sDemands] > 0 }); i >= 0 {
		out[i][sFirstDemand] = 1
	}
}

// relate fills in how the sentences relate to the others.
func (a *gist) relate(out []Features) {
	of := make([]grams, len(out))
	total := map[Pair]int{}
	for i := range out {
		of[i] = bigrams(a.slice(a.sentences[i].Range))
		of[i].addTo(total)
	}
	order := make([]int, len(out))
	for i := range out {
		f := &out[i]
		f[sCentral] = centrality(of[i], total, len(out))
		f[sLike] = likeness(of[i], of[0])
		f[sRare], f[sRepeated], f[sOpening] = a.terms.weigh(a.article, a.sentences[i].Range)
		order[i] = i
	}
	sort.SliceStable(order, func(x, y int) bool { return out[order[x]][sLength] < out[order[y]][sLength] })
	for rank, i := range order {
		out[i][sLongest] = float64(rank) / float64(len(out))
	}
}

// promise fills in what the clauses of the sentences promise for the digest.
func (a *gist) promise(out []Features) {
	plain := is(!a.demanding(a.pieces))
	chars := make([]float64, len(out))
	for i := range a.pieces {
		p := &a.pieces[i]
		f, v := &out[p.sentence], p.value
		if i == a.toldPiece {
			f[sTold], v = 1, 1
		}
		f[sWorth] += v * float64(p.chars)
		f[sBest] = max(f[sBest], v)
		chars[p.sentence] += float64(p.chars)
	}
	for i := range out {
		out[i][sWorth] /= max(chars[i], 1)
		out[i][sPlainSecond], out[i][sPlainEarly] = plain*out[i][sSecond], plain*out[i][sEarly]
	}
}

// leader returns the first person of the narration who did not sign the
// article, -1 when there is none.
func (a *article) leader() int {
	for _, m := range a.mentions {
		if !a.isByline(&a.found.People[m.person]) {
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
