package quotes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// directives splits the content of q into its demands, in order. A demand
// begins with a clause that opens with a marker (要, 必须, 一是, 坚决 …), its
// addressee before it where one is named, and runs on to the next demand or
// the end of its sentence. What stands right behind a verb of demanding is a demand
// without a marker (要求各单位…), and so is all that such a verb asks without any.
func (a *article) directives(q *Quote, c *cue) []Directive {
	var out []Directive
	asks := c != nil && c.frame.has(demandFrame)
	for i, r := range q.Content {
		from := len(out)
		out = a.splitDemands(out, r)
		rest := r
		if len(out) > from {
			rest.End = a.trimContent(text.Range{Start: r.Start, End: out[from].Range.Start}).End
		}
		right := i == 0 && r.Start == q.Cue.Range.End && rest.Len() > 0
		if asks && (right || len(out) == from && len(q.Content) == 1) {
			out = slices.Insert(out, from, a.bareDemand(rest, c))
		}
	}
	return out
}

// splitDemands appends the demands of r.
func (a *article) splitDemands(out []Directive, r text.Range) []Directive {
	from := 0 // where the action of the open demand begins
	open := false
	close := func() {
		if open {
			d := &out[len(out)-1]
			a.finishDemand(d, text.Range{Start: from, End: d.Range.End})
		}
		open = false
	}
	for at := r.Start; at < r.End; {
		end, next, kind := clauseEnd(a.s, at, r.End)
		if d, start, ok := a.demandAt(text.Range{Start: at, End: end}); ok {
			close()
			out, open, from = append(out, d), true, start
		}
		if open {
			out[len(out)-1].Range.End = end
		}
		if kind == period {
			close()
		}
		at = next
	}
	close()
	return out
}

// finishDemand reads the action of d from r, the words behind its marker.
func (a *article) finishDemand(d *Directive, r text.Range) {
	if d.Modality == Hope && d.Addressee == "" {
		a.asked(d, r)
		return
	}
	a.action(d, r)
}

// clauseEnd returns where the clause at byte at ends, where the next begins, and the mark between.
func clauseEnd(s string, at, end int) (stop, next int, kind breakKind) {
	depth := 0
	for i := at; i < end; {
		c, n := utf8.DecodeRuneInString(s[i:end])
		switch _, side := markOf(c); side {
		case opening:
			depth++
		case closing:
			depth = max(0, depth-1)
		case noMark:
			if k, ok := pauseOf(c); ok && depth == 0 && (n > 1 || !isDigit(s[max(0, i-1)])) {
				for i+n < end && isBlank(s[i+n:]) {
					n += blankLen(s[i+n:])
				}
				return i, i + n, k
			}
		}
		i += n
	}
	return end, end, paraStart
}

// demandAt reads the marker that opens clause r as a demand, its addressee before it, and returns
// where the action begins.
func (a *article) demandAt(r text.Range) (d Directive, from int, ok bool) {
	for r.Len() > 0 && isBlank(a.s[r.Start:]) {
		r.Start += blankLen(a.s[r.Start:])
	}
	d.Range = r
	if w := a.lex.set("ordinal").prefix(a.s[r.Start:r.End]); w != "" {
		d.Ordinal = ordinalOf(w)
		r.Start += len(w)
		if strings.HasSuffix(w, "要") || strings.HasSuffix(w, "是") {
			d.Modality = Should
			r.Start += a.markerLen(r, &d)
			return d, r.Start, r.Len() > 0
		}
	}
	if n := a.markerLen(r, &d); n > 0 {
		return d, r.Start + n, true
	}
	if n := a.addressee(r, &d); n > 0 {
		r.Start += n
		return d, r.Start + a.markerLen(r, &d), true
	}
	return d, 0, false
}

// markerLen returns the length of the marker that r opens with and notes its force.
func (a *article) markerLen(r text.Range, d *Directive) int {
	head := a.s[r.Start:r.End]
	n := len(a.lex.set("also").prefix(head))
	if !a.lex.set("oblige").opens(head[n:]) {
		n = 0
	}
	if a.lex.set("nomarker").opens(head[n:]) {
		return 0
	}
	for _, force := range [...]Modality{Forbid, Must, Hope, Should} {
		w := a.lex.set(string(force)).prefix(head[n:])
		if w == "" || !a.endsToken(r.Start+n+len(w)) {
			continue
		}
		d.Modality = force
		n += len(w)
		if force == Should { // 要坚决…, 要杜绝…
			d.Modality = a.stressed(head[n:])
		}
		return n
	}
	return 0
}

// stressed returns the force of a demand with 要 by the word behind it.
func (a *article) stressed(s string) Modality {
	switch {
	case a.lex.set(string(Forbid)).opens(s):
		return Forbid
	case a.lex.set("resolute").opens(s):
		return Must
	}
	return Should
}

// maxAddressee bounds an addressee in bytes.
const maxAddressee = 90

// addressee returns the length of the words before 要 or 必须 that name who is to act, or what
// the demand is about: 对问题整改｜要一盯到底.
func (a *article) addressee(r text.Range, d *Directive) int {
	head := a.s[r.Start:r.End]
	oblige := a.lex.set("oblige")
	for i := range head {
		if i > maxAddressee {
			return 0
		}
		w := oblige.prefix(head[i:])
		if i == 0 || w == "" || !a.startsToken(r.Start+i) || !a.endsToken(r.Start+i+len(w)) {
			continue
		}
		name := strings.TrimSpace(head[:i])
		for adv := a.lex.set("also").suffix(name); adv != ""; adv = a.lex.set("also").suffix(name) {
			name = name[:len(name)-len(adv)]
		}
		switch {
		case a.addressable(name):
			d.Addressee = name
		case !a.opensWith("topicprep", r.Start):
			return 0
		}
		return i
	}
	return 0
}

// addressable reports whether name can be told to do something.
func (a *article) addressable(name string) bool {
	return a.lex.set("addressee").opens(name) || a.lex.set("group").closes(name) || a.lex.set("collective").closes(name)
}

// bareDemand is what a verb of demanding asks in r without a marker.
func (a *article) bareDemand(r text.Range, c *cue) Directive {
	d := Directive{Range: r, Modality: Should}
	if c.act == Wish {
		d.Modality = Hope
	}
	a.asked(&d, r)
	return d
}

// asked reads from r whom a demand addresses, when it says so first (希望｜大家｜再接再厉), and what is to be done.
func (a *article) asked(d *Directive, r text.Range) {
	if i, _ := a.firstVerb(r); i >= 0 {
		name := text.Range{Start: r.Start, End: a.doc.Tokens[i].Start}
		for k := a.tokenFrom(r.Start); k < i; k++ { // 全县干部｜把心思
			if t := a.doc.Tokens[k]; t.Start > r.Start && (a.ends(t) || t.Tag == segment.AdverbialAdj) {
				name.End = t.Start
				break
			}
		}
		if s := a.s[name.Start:name.End]; name.Len() > 0 && a.addressable(s) && !strings.ContainsAny(s, "，；") {
			d.Addressee = strings.TrimSpace(s)
			r.Start = name.End
		}
	}
	a.action(d, r)
}

// ordinalOf returns the number of 一是, 第二, 首先; 0 for the last of a list.
func ordinalOf(w string) int {
	switch w {
	case "首先", "一方面":
		return 1
	case "其次", "另一方面":
		return 2
	case "再次":
		return 3
	}
	c, _ := utf8.DecodeRuneInString(strings.TrimPrefix(w, "第"))
	for i, d := range []rune("一二三四五六七八九十") {
		if c == d {
			return i + 1
		}
	}
	return 0
}
