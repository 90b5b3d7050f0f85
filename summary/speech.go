package summary

import (
	"sort"

	"github.com/xinwen-go/xinwen/text"
)

// A speech is a run of quotes of one speaker.
type speech struct {
	person int    // index into found.People, -1 for a meeting or a document
	who    string // the source in short: its name
	intro  string // the source with its posts, as the article introduces it
	leader bool   // the one who is named first
	day    string // when it was said, where that stands before the cue
	cues   []cue
}

// A cue is the word that reports what is said from a place on.
type cue struct {
	at   int
	text string
}

// findSpeeches joins the quotes that follow one another and have one speaker. of
// gives the speech that said the byte at pos, -1 for none.
func (a *article) findSpeeches() (out []speech, of func(pos int) int) {
	var ranges []text.Range
	var speechOf []int
	leader := a.leader()
	for _, q := range a.quotes {
		if q.Nested || q.Speaker.Name == "" {
			continue
		}
		n := len(out) - 1
		if n < 0 || out[n].who != q.Speaker.Name {
			out = append(out, speech{
				person: q.Speaker.Person, who: q.Speaker.Name, intro: a.intro(q.Speaker.Person, q.Speaker.Name),
				leader: q.Speaker.Person >= 0 && q.Speaker.Person == leader,
				day:    a.dayBefore(q.Cue.Range.Start),
			})
			n++
		}
		for _, r := range q.Content {
			ranges = append(ranges, r)
			speechOf = append(speechOf, n)
			out[n].cues = append(out[n].cues, cue{r.Start, q.Cue.Text})
		}
	}
	return out, func(pos int) int {
		i := sort.Search(len(ranges), func(i int) bool { return ranges[i].End > pos })
		if i == len(ranges) || ranges[i].Start > pos {
			return -1
		}
		return speechOf[i]
	}
}

// dayBefore returns the day that stands right before pos, in full.
func (a *article) dayBefore(pos int) string {
	for _, t := range a.timesIn(text.Range{Start: max(0, pos-maxDay), End: pos}) {
		if s := a.slice(t.Range); t.Range.End == pos && a.isDay(s) {
			if full := a.fullDay(s, t.Value); full != "" {
				return full
			}
			return s
		}
	}
	return ""
}

// maxDay is the number of bytes in which a day before a cue must begin.
const maxDay = 30

// plainCue stands where nothing else reports what is said.
const plainCue = "表示"

// cueAt returns the cue under which the byte at pos was said.
func (s *speech) cueAt(pos int) string {
	i := sort.Search(len(s.cues), func(i int) bool { return s.cues[i].at > pos })
	if i == 0 || s.cues[i-1].text == "" {
		return plainCue
	}
	return s.cues[i-1].text
}

// maxIntro is the number of characters of the posts and name that introduce
// a speaker.
const maxIntro = 24

// intro returns a person's name with the posts that stand before it where
// the article first does so, in its own words.
func (a *article) intro(person int, name string) string {
	if person < 0 {
		return name
	}
	for _, m := range a.found.People[person].Mentions {
		c := a.postsBefore(mention{m.Range, person, m.Form})
		if len(c) == 0 {
			continue
		}
		r := text.Range{Start: c[0].Start, End: m.Range.End}
		if s := a.plain(r); runes(s) <= maxIntro {
			return s
		}
	}
	return name
}
