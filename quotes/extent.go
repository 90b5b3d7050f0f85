package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// maxAhead is the number of sentences that are looked at ahead of one.
const maxAhead = 6

// An outlook is the sentences of p ahead of speech under way, up to the next that may report other words.
type outlook struct {
	p     *paragraph
	from  int // index of the first
	ahead []Ahead
	state running // the speech if it runs on over all of them
	ends  bool    // it cannot run on over a further one
}

// runsOn decides whether the speech under way runs on over sentence i of p: whether it
// does so best up to this sentence or one behind it.
func (a *article) runsOn(p *paragraph, i int, open *running, newParagraph bool) bool {
	if a.over(&p.sentences[i], open) {
		return false
	}
	o := open.outlook
	if o == nil || o.p != p || i >= o.from+len(o.ahead) {
		o = &outlook{p: p, from: i, state: *open}
		open.outlook = o
	}
	a.lookAhead(o, i+maxAhead, newParagraph)
	here := o.ahead[i-o.from:]
	yes, _ := a.ask(Decision{
		Ask: RunsOn, Range: here[0].Range, Content: open.start,
		Evidence: here[0].Evidence, Ahead: here[1:min(len(here), 1+maxAhead)],
	})
	return yes
}

// lookAhead makes o reach as far as sentence to, if it can.
func (a *article) lookAhead(o *outlook, to int, newParagraph bool) {
	for j := o.from + len(o.ahead); j <= to && j < len(o.p.sentences) && !o.ends; j++ {
		x := &o.p.sentences[j]
		if j > o.from {
			o.state.pass(a, &o.p.sentences[j-1])
			if o.ends = x.cued || a.over(x, &o.state); o.ends {
				return
			}
		}
		o.ahead = append(o.ahead, Ahead{x.Range, a.extentEvidence(o.p, j, &o.state, newParagraph && j == o.from)})
	}
}

// over reports whether sentence x cannot belong to the speech under way.
func (a *article) over(x *sentence, open *running) bool {
	s := a.s[x.Start:x.End]
	return x.bracketed() || !hasLetter(s) || open.direct && !x.quoted() || a.lex.set("reported").opens(s) || a.lex.set("tail").opens(s)
}

// pass notes that the speech ran on over x.
func (open *running) pass(a *article, x *sentence) {
	open.direct = x.quoted()
	open.demands = a.demanding(x.Range)
	open.run++
}

// hasLetter reports whether s holds a letter: a page number is no sentence.
func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// extentEvidence collects the features of a sentence behind speech.
func (a *article) extentEvidence(p *paragraph, i int, open *running, newParagraph bool) []string {
	x := &p.sentences[i]
	s := a.s[x.Start:x.End]
	e := make([]string, 0, 48)
	add := func(cond bool, name string) {
		if cond {
			e = append(e, name)
		}
	}
	set := a.lex.set
	add(newParagraph, "paragraph")
	add(x.blank, "blank")
	demand := set("demand").opens(s)
	add(demand, "open:demand")
	add(strings.HasPrefix(s, "要"), "open:要")
	add(set("ordinal").opens(s), "open:ordinal")
	add(set("connective").opens(s), "open:connective")
	time := a.timeLen(s) > 0 || set("time").opens(s)
	add(time, "open:time")
	add(a.timeLen(s) > 0, "open:digits")
	add(set("scene").opens(s), "open:scene")
	add(set("tail").opens(s), "open:tail")
	add(set("pronoun").opens(s), "open:pronoun")
	add(set("self").opens(s), "open:self")
	add(strings.Contains(s, "我们") || strings.Contains(s, "我国"), "has:self")
	c, _ := utf8.DecodeRuneInString(s)
	kind, sd := markOf(c)
	add(sd == opening && kind == doubleMark, "open:quote")
	add(sd == opening && kind == parenMark, "open:paren")
	add(sd == opening && kind == titleMark, "open:title")
	add(x.quoted(), "quoted")
	names := a.namesIn(x.Range)
	add(len(names) > 0, "person")
	add(len(names) > 2, "person:many")
	subj := a.clauseSubject(p, x.Start, a.firstPause(x), false)
	add(subj.kind == personSubject, "open:person")
	add(subj.kind == personSubject && subj.person == open.quote.Speaker.Person, "open:speaker")
	add(subj.kind == meetingSubject, "open:meeting")
	add(subj.kind == bodySubject, "open:body")
	add(strings.HasPrefix(s, "会议"), "open:会议")
	first := a.s[x.Start:a.firstPause(x)]
	add(strings.Count(first, "、") >= 2 && !strings.Contains(first, "要"), "open:list")
	add(set("group").within(first) && set("narrate").within(first), "group:narrate")
	add(set("narrate").within(first), "first:narrate")
	add(set("done").closes(strings.TrimRight(s, "。！")), "end:done")
	add(set("occasion").opens(s), "open:event")
	add(len(a.bodiesIn(x.Range)) > 0, "body")
	add(a.bodyAt(x.Start) > x.Start, "open:named-body")
	add(strings.HasPrefix(s, "该") || strings.HasPrefix(s, "本次") || strings.HasPrefix(s, "此次"), "open:该")
	if w := set("opening").prefix(s); w != "" {
		e = append(e, a.lex.openings[w])
	}
	verbs := 0
	needs := false
	for j := range s {
		if set("narrate").opens(s[j:]) {
			verbs++
		}
		needs = needs || set("must").opens(s[j:]) || strings.HasPrefix(s[j:], "要")
	}
	add(verbs > 0, "narrate")
	add(verbs > 2, "narrate:many")
	add(needs, "has:demand")
	add(strings.Contains(s, "了"), "has:了")
	add(strings.Contains(s, "将"), "has:将")
	add(strings.Contains(s, "记者"), "has:记者")
	add(set("attend").closes(strings.TrimRight(s, "。")), "end:attend")
	add(len(s) < 40, "short")
	add(len(s) > 200, "long")
	add(i+1 == len(p.sentences), "last")
	add(open.direct, "direct")
	add(open.direct && x.quoted(), "direct:quoted")
	add(open.run == 0, "run:0")
	add(open.run > 2, "run:many")
	add(open.demands, "speech:demands")
	add(open.demands && needs, "speech:demands+has:demand")
	add(open.demands && !needs, "speech:demands+no-demand")
	add(open.colon, "speech:colon")
	e = append(e, actNames[open.quote.Act], firstNames[a.tagFrom(x.Start)])
	add(open.later, "cues:later")
	add(set("third").within(first), "first:third")
	add(set("aspect-done").within(s), "has:done")
	add(open.quote.Speaker.Person < 0 && !open.meeting, "speaker:body")
	add(open.meeting, "speaker:meeting")
	add(a.others(names, open), "person:other")
	if open.cue != nil {
		e = append(e, open.cue.feature)
		add(open.cue.frame.has(demandFrame), "cue:demand")
	}
	add(open.quote.Speaker.Person >= 0, "speaker:person")
	add(len(x.pairs) > 0 && !x.quoted(), "pairs")
	return append(e, voiceNames[:a.voiceStep(x.Range)]...)
}

// tagFrom returns the tag of the first token behind byte at.
func (a *article) tagFrom(at int) segment.Tag {
	if i := a.tokenFrom(at); i < len(a.doc.Tokens) {
		return a.doc.Tokens[i].Tag
	}
	return segment.None
}

// others reports whether names has a person who is not the speaker.
func (a *article) others(names []naming, open *running) bool {
	for _, n := range names {
		if n.person != open.quote.Speaker.Person {
			return true
		}
	}
	return false
}

func (a *article) firstPause(x *sentence) int {
	if len(x.pauses) > 0 {
		return x.pauses[0].at
	}
	return x.End
}

// bracketed reports whether the sentence opens with a bracket that holds nearly all of it: （记者…）.
func (x *sentence) bracketed() bool {
	return len(x.pairs) > 0 && x.pairs[0].kind == parenMark && x.pairs[0].open == x.Start && x.End-x.pairs[0].close < 6
}

// quoted reports whether the sentence is one pair of quotation marks.
func (x *sentence) quoted() bool {
	return len(x.pairs) == 1 && x.pairs[0].quote() && x.pairs[0].open == x.Start && x.pairs[0].close == x.End
}

// closesWithin reports whether the quotation mark r opens with has its partner
// in r and words behind it: it belongs to what is said.
func (a *article) closesWithin(r text.Range, kind markKind) bool {
	depth := 0
	for i, c := range a.s[r.Start:r.End] {
		k, sd := markOf(c)
		switch {
		case k != kind || sd == noMark || sd == either:
		case sd == opening:
			depth++
		default:
			if depth--; depth == 0 {
				return strings.TrimSpace(a.s[r.Start+i+utf8.RuneLen(c):r.End]) != ""
			}
		}
	}
	return false
}

// trimContent drops blanks and outer quotation marks.
func (a *article) trimContent(r text.Range) text.Range {
	for r.Len() > 0 {
		c, n := utf8.DecodeRuneInString(a.s[r.Start:r.End])
		kind, sd := markOf(c)
		if c != ' ' && c != '　' && (sd == noMark || kind != doubleMark || a.closesWithin(r, kind)) && c != '，' && c != '：' {
			break
		}
		r.Start += n
	}
	for r.Len() > 0 {
		c, n := utf8.DecodeLastRuneInString(a.s[r.Start:r.End])
		if c != ' ' && c != '　' && c != '，' && c != '；' {
			break
		}
		r.End -= n
	}
	return r
}
