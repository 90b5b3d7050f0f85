package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// nounPhrase cuts r before the verb, preposition or adverb that ends the
// noun phrase it begins with, adverbs and dates at the cut aside: 省委｜27日召开新闻发布会,
// 一名特勤人员｜给同事发邮件. At a cue what stands before the last 的 belongs to the
// phrase when only nouns follow: 研究药物的专家.
func (a *article) nounPhrase(r text.Range, atCue bool) (np text.Range, cut bool) {
	if atCue && a.headed(r) {
		return r, false
	}
	nominals := false
	for i := a.tokenFrom(r.Start); i < len(a.doc.Tokens) && a.doc.Tokens[i].Start < r.End; i++ {
		t := a.doc.Tokens[i]
		if end := max(a.bodyAt(t.Start), a.nameEnd(t.Start)); end > t.Start { // named: a noun whatever its words
			nominals = true
			for i+1 < len(a.doc.Tokens) && a.doc.Tokens[i+1].Start < end {
				i++
			}
			continue
		}
		if nominals && t.Start > r.Start && a.ends(t) {
			return a.trimRight(text.Range{Start: r.Start, End: t.Start}), true
		}
		nominals = nominals || nominal(t.Tag)
	}
	return r, false
}

// ends reports whether token t ends the noun phrase before it.
func (a *article) ends(t segment.Token) bool {
	w := a.s[t.Start:t.End]
	if a.lex.set("inphrase").prefix(w) == w {
		return false
	}
	switch t.Tag {
	case segment.Verb, segment.AdverbialVerb, segment.Preposition, segment.Adverb:
		return true
	}
	return a.lex.set("verb").prefix(w) == w
}

// people reports whether r ends with a noun for people: 从业者, 组成人员.
func (a *article) people(r text.Range) bool {
	if strings.HasSuffix(a.s[r.Start:r.End], "们") && r.Len() > len("我们") {
		return true
	}
	i := a.tokenFrom(r.End - 1)
	if i == len(a.doc.Tokens) || a.doc.Tokens[i].End != r.End || a.doc.Tokens[i].Len() <= len("人") {
		return false
	}
	return nominal(a.doc.Tokens[i].Tag) && a.lex.set("human").closes(a.s[r.Start:r.End])
}

// headed reports whether r ends with a noun that all before it describes: a
// source by its work, or nouns behind 的.
func (a *article) headed(r text.Range) bool {
	s := a.s[r.Start:r.End]
	if w := a.lex.set("collective").suffix(s); len(w) > len("部") && a.endsToken(r.End) {
		return true
	}
	if a.people(r) {
		return true
	}
	i := strings.LastIndex(s, "的")
	if i < 0 {
		return false
	}
	from := text.Range{Start: r.Start + i + len("的"), End: r.End}
	for i := a.tokenFrom(from.Start); i < len(a.doc.Tokens) && a.doc.Tokens[i].Start < from.End; i++ {
		if t := a.doc.Tokens[i]; a.ends(t) {
			return false
		}
	}
	return from.Len() > 0
}
