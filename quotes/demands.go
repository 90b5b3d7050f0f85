package quotes

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// directives splits the content of q into its demands, in order. A demand
// begins with a clause that opens with a marker (要, 必须, 一是, 坚决 …), its
// addressee before it where one is named, and runs on to the next demand or
// the end of its sentence. What a verb of demanding asks without a marker is one demand.
func (a *article) directives(q *Quote, c *cue) []Directive {
	var out []Directive
	for _, r := range q.Content {
		from := len(out)
		out = a.splitDemands(out, r)
		if len(out) == from && c != nil && c.frame.has(demandFrame) && len(q.Content) == 1 {
			out = append(out, a.bareDemand(r, c))
		}
	}
	return out
}

// splitDemands appends the demands of r.
func (a *article) splitDemands(out []Directive, r text.Range) []Directive {
	open := false
	for at := r.Start; at < r.End; {
		end, next, kind := clauseEnd(a.s, at, r.End)
		if d, ok := a.demandAt(text.Range{Start: at, End: end}); ok {
			out, open = append(out, d), true
		}
		if open {
			out[len(out)-1].Range.End = end
		}
		if kind == period {
			open = false
		}
		at = next
	}
	return out
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

// demandAt reads the demand that opens clause r.
func (a *article) demandAt(r text.Range) (Directive, bool) {
	d := Directive{Range: r}
	for r.Len() > 0 && isBlank(a.s[r.Start:]) {
		r.Start += blankLen(a.s[r.Start:])
		d.Range = r
	}
	head := a.s[r.Start:r.End]
	if w := a.lex.set("ordinal").prefix(head); w != "" {
		d.Ordinal = ordinalOf(w)
		r.Start += len(w)
		if strings.HasSuffix(w, "要") || strings.HasSuffix(w, "是") {
			d.Modality = Should
			a.action(&d, r)
			return d, r.Len() > 0
		}
		head = a.s[r.Start:r.End]
	}
	if n := a.markerLen(r.Start, head, &d); n > 0 {
		r.Start += n
		a.action(&d, r)
		return d, true
	}
	if n := a.addressee(r, &d); n > 0 {
		r.Start += n
		r.Start += a.markerLen(r.Start, a.s[r.Start:r.End], &d)
		a.action(&d, r)
		return d, true
	}
	return d, false
}

// markerLen returns the length of the marker that head, at byte at, opens with and notes its force.
func (a *article) markerLen(at int, head string, d *Directive) int {
	n := 0
	for _, w := range []string{"既", "也", "还", "更", "都", "又", "同时"} {
		if strings.HasPrefix(head, w+"要") || strings.HasPrefix(head, w+"必须") {
			n = len(w)
		}
	}
	for _, m := range []struct {
		class string
		force Modality
	}{{"forbid", Forbid}, {"must", Must}, {"hope", Hope}, {"should", Should}} {
		w := a.lex.set(m.class).prefix(head[n:])
		if w == "" || a.lex.set("nomarker").opens(head[n:]) || !a.endsToken(at+n+len(w)) {
			continue
		}
		d.Modality = m.force
		if m.force != Should {
			return n + len(w)
		}
		n += len(w)
		for _, force := range []Modality{Forbid, Must} { // 要坚决…, 要杜绝…
			if a.lex.set(string(force)).opens(head[n:]) && force != Must || strings.HasPrefix(head[n:], "坚决") {
				d.Modality = force
				break
			}
		}
		return n
	}
	return 0
}

// maxAddressee bounds an addressee in bytes.
const maxAddressee = 90

// addressee returns the length of the words before 要 or 必须 that name who is to act.
func (a *article) addressee(r text.Range, d *Directive) int {
	head := a.s[r.Start:r.End]
	for i := range head {
		if i > maxAddressee {
			return 0
		}
		if i == 0 || !a.startsToken(r.Start+i) {
			continue
		}
		for _, w := range []string{"要", "必须", "务必", "应当", "应", "须", "不得"} {
			if !strings.HasPrefix(head[i:], w) || !a.endsToken(r.Start+i+len(w)) {
				continue
			}
			name := strings.TrimSpace(head[:i])
			for _, adv := range []string{"都", "也", "更", "还", "既", "一定", "首先"} {
				name = strings.TrimSuffix(name, adv)
			}
			if !a.addressable(name) {
				return 0
			}
			d.Addressee = name
			return i
		}
	}
	return 0
}

// addressable reports whether name can be told to do something.
func (a *article) addressable(name string) bool {
	return a.lex.set("addressee").opens(name) || a.lex.set("group").closes(name) || a.lex.set("collective").closes(name)
}

// bareDemand is what a verb of demanding asks without a marker.
func (a *article) bareDemand(r text.Range, c *cue) Directive {
	d := Directive{Range: r, Modality: Should}
	if c.act == Wish {
		d.Modality = Hope
	}
	end, _, _ := clauseEnd(a.s, r.Start, r.End)
	first := text.Range{Start: r.Start, End: end}
	if i := a.firstVerb(first); i >= 0 && a.addressable(a.s[r.Start:a.doc.Tokens[i].Start]) {
		d.Addressee = a.s[r.Start:a.doc.Tokens[i].Start]
		first.Start = a.doc.Tokens[i].Start
	}
	a.action(&d, first)
	return d
}

// action reads verb and object from the words behind the marker.
func (a *article) action(d *Directive, r text.Range) {
	i := a.firstVerb(r)
	if i < 0 {
		return
	}
	verb := a.doc.Tokens[i].Range
	if next := i + 1; next < len(a.doc.Tokens) && verb.Len() == 3 { // 抓好, 做到
		if t := a.doc.Tokens[next]; t.Start == verb.End && t.Len() == 3 && (isVerb(t.Tag) || t.Tag == segment.Adjective) {
			verb.End = t.End
		}
	}
	d.Verb = a.s[verb.Start:min(verb.End, r.End)]
	object := text.Range{Start: verb.End, End: r.End}
	for _, w := range []string{"把", "将"} { // 把责任扛在肩上
		if rest, ok := strings.CutPrefix(a.s[r.Start:verb.Start], w); ok {
			d.Object = rest
			return
		}
	}
	if object.Len() > 0 {
		d.Object = strings.TrimSpace(strings.TrimPrefix(a.s[object.Start:object.End], "了"))
	}
}

// firstVerb returns the index of the first verb of r, what stands between a preposition and its noun
// passed over; -1 without one.
func (a *article) firstVerb(r text.Range) int {
	if r.Len() <= 0 {
		return -1
	}
	i := a.tokenAt(r.Start)
	if i < 0 {
		return -1
	}
	governed := false
	for ; i < len(a.doc.Tokens) && a.doc.Tokens[i].Start < r.End; i++ {
		switch t := a.doc.Tokens[i]; {
		case t.Start < r.Start:
		case t.Tag == segment.Preposition:
			governed = true
		case governed:
			governed = !nominal(t.Tag)
		case isVerb(t.Tag), t.Tag == segment.Idiom, t.Tag == segment.SetPhrase:
			return i
		}
	}
	return -1
}

func isVerb(t segment.Tag) bool {
	return t == segment.Verb || t == segment.NominalVerb || t == segment.AdverbialVerb
}

func nominal(t segment.Tag) bool {
	switch t {
	case segment.Noun, segment.NominalVerb, segment.PlaceName, segment.BodyName, segment.PersonName, segment.ProperName,
		segment.Pronoun, segment.Abbreviation, segment.TimeWord, segment.PlaceWord, segment.Locality:
		return true
	}
	return false
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
