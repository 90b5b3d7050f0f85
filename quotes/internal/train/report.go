package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
)

// A tally counts what was right, what was found and what is in the reading.
type tally struct{ right, found, gold int }

func (t tally) f1() float64 {
	if t.found+t.gold == 0 {
		return 1
	}
	return 2 * float64(t.right) / float64(t.found+t.gold)
}

func (t tally) recall() float64 { return float64(t.right) / float64(max(t.gold, 1)) }

// A kind counts the speeches of one kind in the reading.
type kind struct{ gold, speech, exact, found int }

// A report says how well speech was read.
type report struct {
	speech, exact, span, chars tally
	kinds                      map[string]*kind
	errors                     map[string][]string // examples by kind of error
}

// A pairing is a quote that was found for a speech of the reading.
type pairing struct {
	quote, gold int
	overlap     float64 // intersection over union
}

// add compares what was found in x with its reading.
func (r *report) add(x *article, all []quotes.Quote) {
	if r.kinds == nil {
		r.kinds, r.errors = map[string]*kind{}, map[string][]string{}
	}
	var found []quotes.Quote
	var said []map[int]bool
	for _, q := range all {
		if !q.Nested {
			found, said = append(found, q), append(said, x.letters(q.Content))
		}
	}
	for _, t := range []*tally{&r.speech, &r.exact, &r.span} {
		t.found += len(found)
		t.gold += len(x.gold)
	}
	r.characters(x, found, said)
	ofGold, ofQuote := map[int]pairing{}, map[int]bool{}
	for _, p := range pairUp(said, x.gold) {
		ofGold[p.gold], ofQuote[p.quote] = p, true
	}
	for j, g := range x.gold {
		p, ok := ofGold[j]
		r.compare(x, g, p, ok, found)
	}
	for i, q := range found {
		if !ofQuote[i] {
			r.note(x, "no speech: "+q.Cue.Text, x.text.Slice(q.Content[0]))
		}
	}
}

// compare counts one speech of the reading and the quote paired with it.
func (r *report) compare(x *article, g speech, p pairing, ok bool, found []quotes.Quote) {
	same, exact := false, false
	if ok {
		same = bare(found[p.quote].Speaker.Name) == g.speaker
		if p.overlap >= 0.5 {
			r.span.right++
		}
		exact = same && p.overlap == 1
		if same && p.overlap >= 0.5 {
			r.speech.right++
		}
		if exact {
			r.exact.right++
		}
	}
	kinds := []string{"mode " + g.mode, "speaker " + g.kind}
	if ok && g.kind == "person" {
		kinds = append(kinds, "named by "+x.naming(found[p.quote]))
	}
	for _, n := range kinds {
		k := r.kinds[n]
		if k == nil {
			k = &kind{}
			r.kinds[n] = k
		}
		k.gold++
		if ok {
			k.found++
		}
		if ok && same && p.overlap >= 0.5 {
			k.speech++
		}
		if exact {
			k.exact++
		}
	}
	r.explain(x, g, p, ok, same, found)
}

// naming says how the words at the cue name a person.
func (x *article) naming(q quotes.Quote) string {
	if q.Speaker.Range.Len() == 0 {
		return "nothing at the cue"
	}
	for _, p := range x.found.People {
		for _, m := range p.Mentions {
			if m.Range == q.Speaker.Range && m.Form != entities.FullName {
				return m.Form.String()
			}
		}
	}
	return "full name"
}

func (r *report) explain(x *article, g speech, p pairing, ok, same bool, found []quotes.Quote) {
	gold := fmt.Sprintf("%s/%s", g.speaker, g.cue)
	if !ok {
		r.note(x, "missed: "+g.cue, gold+" "+x.around(g.first))
		return
	}
	q := found[p.quote]
	system := fmt.Sprintf("%s/%s", q.Speaker.Name, q.Cue.Text)
	if !same {
		r.note(x, "speaker: "+g.kind, gold+" read as "+system)
	}
	if p.overlap == 1 {
		return
	}
	said := x.letters(q.Content)
	from, to := extent(said)
	first, last := extent(g.said)
	source := string(x.text.Source())
	switch {
	case to > last:
		r.note(x, "end too late", gold+" …"+tail(source[:to])+"| for …"+tail(source[:last]))
	case to < last:
		r.note(x, "end too early", gold+" …"+tail(source[:to])+"| for …"+tail(source[:last]))
	case from != first:
		r.note(x, "beginning", gold+" "+x.around(from)+" for "+x.around(first))
	default:
		r.note(x, "inside", gold+" "+x.around(from))
	}
}

func extent(said map[int]bool) (from, to int) {
	if len(said) == 0 {
		return 0, 0
	}
	keys := slices.Collect(maps.Keys(said))
	return slices.Min(keys), slices.Max(keys)
}

func tail(s string) string {
	r := []rune(s)
	return strings.ReplaceAll(string(r[max(0, len(r)-14):]), "\n", "⏎")
}

func head(s string) string {
	r := []rune(s)
	return strings.ReplaceAll(string(r[:min(len(r), 20)]), "\n", "⏎")
}

// around returns the source about byte at.
func (x *article) around(at int) string {
	s := string(x.text.Source())
	return tail(s[:at]) + "|" + head(s[at:])
}

func (r *report) note(x *article, what, example string) {
	r.errors[what] = append(r.errors[what], x.id+" "+example)
}

// characters counts every character with its speaker.
func (r *report) characters(x *article, found []quotes.Quote, said []map[int]bool) {
	type spoken struct {
		at int
		by string
	}
	ours, gold := map[spoken]bool{}, map[spoken]bool{}
	for i, q := range found {
		for at := range said[i] {
			ours[spoken{at, bare(q.Speaker.Name)}] = true
		}
	}
	for _, g := range x.gold {
		for at := range g.said {
			gold[spoken{at, g.speaker}] = true
		}
	}
	for c := range ours {
		if gold[c] {
			r.chars.right++
		}
	}
	r.chars.found += len(ours)
	r.chars.gold += len(gold)
}

// pairUp pairs quotes with speeches one to one, best overlap first.
func pairUp(said []map[int]bool, gold []speech) []pairing {
	var all []pairing
	for i := range said {
		for j := range gold {
			both := 0
			for at := range said[i] {
				if gold[j].said[at] {
					both++
				}
			}
			if both > 0 {
				all = append(all, pairing{i, j, float64(both) / float64(len(said[i])+len(gold[j].said)-both)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pairing) int { return cmp.Compare(b.overlap, a.overlap) })
	usedQuote, usedGold := map[int]bool{}, map[int]bool{}
	var out []pairing
	for _, p := range all {
		if !usedQuote[p.quote] && !usedGold[p.gold] {
			usedQuote[p.quote], usedGold[p.gold] = true, true
			out = append(out, p)
		}
	}
	return out
}

// print prints the scores, the scores by kind and the commonest errors, with
// up to n examples of each.
func (r *report) print(w io.Writer, n int) {
	fmt.Fprintln(w, "| measure | P | R | F1 | right | found | gold |\n|---|---|---|---|---|---|---|")
	for _, m := range []struct {
		name string
		tally
	}{{"speech", r.speech}, {"speech_exact", r.exact}, {"speech_span", r.span}, {"speech_chars", r.chars}} {
		fmt.Fprintf(w, "| %s | %.3f | %.3f | %.3f | %d | %d | %d |\n", m.name,
			float64(m.right)/float64(max(m.found, 1)), m.recall(), m.f1(), m.right, m.found, m.gold)
	}
	fmt.Fprintln(w, "\n| kind | speeches | right | exact |\n|---|---|---|---|")
	for _, name := range slices.Sorted(maps.Keys(r.kinds)) {
		k := r.kinds[name]
		fmt.Fprintf(w, "| %s | %d | %.3f | %.3f |\n", name, k.gold, share(k.speech, k.gold), share(k.exact, k.gold))
	}
	names := slices.SortedFunc(maps.Keys(r.errors), func(a, b string) int {
		return cmp.Or(len(r.errors[b])-len(r.errors[a]), strings.Compare(a, b))
	})
	fmt.Fprintln(w, "\n| error | times |\n|---|---|")
	for i, name := range names {
		if i >= commonest && n == 0 {
			break
		}
		fmt.Fprintf(w, "| %s | %d |\n", name, len(r.errors[name]))
	}
	if n == 0 {
		return
	}
	for _, name := range names {
		fmt.Fprintf(w, "\n%s\n", name)
		for i, e := range r.errors[name] {
			if i < n {
				fmt.Fprintln(w, "  ", e)
			}
		}
	}
}

// commonest is the number of kinds of error that are printed.
const commonest = 10

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }
