package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A piece is a clause as it can stand in a digest: without brackets, ordinals
// and words that point back. A clause that only leads up to the next, such
// as a date, is one piece with it.
type piece struct {
	text.Range
	first, end int // clauses[first:end]
	sentence   int
	text       string
	chars      int
	speech     int  // index of its speech, -1 for narration
	opens      bool // it may open a sentence, or follow who says it
	ends       bool // it may end one
	joins      bool // it may stand behind any other of its speech: it is a demand
	grams      map[[2]rune]int
	value      float64 // probability that it belongs in a digest
}

// pieces returns the clauses that can stand in a digest, in order, and the
// speeches they belong to.
func (a *article) pieces() ([]piece, []speech) {
	var out []piece
	ss, of := a.speeches()
	for i := range a.sentences {
		out = a.sentencePieces(out, i, of)
	}
	return out, ss
}

// sentencePieces appends the pieces of sentence i.
func (a *article) sentencePieces(dst []piece, i int, of func(int) int) []piece {
	s := a.sentences[i]
	free := false // the clauses of this speech need no subject
	start := -1   // the clause that leads up to this one
	fresh := true // no piece of this sentence yet
	for n := s.first; n < s.end; n++ {
		c := &a.clauses[n]
		p := piece{Range: c.Range, first: n, end: n + 1, sentence: i, speech: -1}
		switch {
		case c.said:
			p.Start = max(p.Start, a.saidIn(c.Range)[0].Start)
			if p.speech = of(p.Start); p.speech < 0 {
				continue
			}
		case a.isAttribution(c):
			start, fresh = -1, true
			continue
		}
		if start >= 0 {
			p.first, p.Start, start = start, a.clauses[start].Start, -1
		}
		p.text = a.plain(p.Range)
		p.chars = runes(p.text)
		if p.chars < 2 {
			continue
		}
		if fresh {
			free = p.speech >= 0 && demandAt(p.text)
		}
		p.opens = opens(p.text) && balanced(p.text) && (fresh || a.hasSubject(p) || p.speech >= 0 && hasAnyPrefix(p.text, "要", "必须", "务必", "希望"))
		p.joins = p.speech >= 0 && (free || demandAt(p.text)) && opens(p.text) && balanced(p.text)
		p.ends = a.ends(p.text, p.Range) && a.hasVerb(p.Range)
		if !p.ends && p.first == n && p.speech < 0 && p.chars <= maxLeadUp && n+1 < s.end && !a.clauses[n+1].said {
			start = n
			continue
		}
		fresh = fresh && p.speech < 0 && !p.ends // what only leads up can be left out
		p.grams = bigrams(p.text)
		dst = append(dst, p)
	}
	return dst
}

// maxLeadUp is the number of characters of a clause that is joined to the
// next one because it cannot stand alone.
const maxLeadUp = 24

// isAttribution reports whether a clause of the narration only says who
// speaks: 王某指出.
func (a *article) isAttribution(c *clause) bool {
	next := searchEnd(a.said, c.End-1)
	if next == len(a.said) || a.said[next].Start > c.End+6 {
		return false
	}
	for _, q := range a.quotes {
		if q.Cue.Range.Len() > 0 && c.Range.Contains(q.Cue.Range) && q.Cue.Range.End > c.End-4 {
			return true
		}
	}
	return false
}

// hasSubject reports whether a clause names who acts at its head.
func (a *article) hasSubject(p piece) bool {
	if p.speech >= 0 {
		return false
	}
	if hasAnyPrefix(p.text, "会议", "大会", "全会", "论坛", "活动", "大家", "与会", "双方") {
		return true
	}
	ms := a.mentionsIn(p.Range)
	return len(ms) > 0 && ms[0].Start-p.Start <= 3*maxIntro
}

// hasVerb reports whether r has a verb; without tokens it is taken to have
// one.
func (a *article) hasVerb(r text.Range) bool {
	first, end := a.tokensIn(r)
	if first == end {
		return true
	}
	for i := first; i < end; i++ {
		if isVerb(a.doc.Tokens[i].Tag) {
			return true
		}
	}
	return false
}

// opens reports whether a sentence may begin with s.
func opens(s string) bool {
	return !hasAnyPrefix(s, "也", "又", "还", "并", "而", "但", "使", "让", "从而", "进而", "则", "都", "就", "更", "是", "既", "不仅", "以及", "和", "与", "及", "或", "等", "其", "该", "此", "这", "那", "对此", "因此", "所以", "”", "他", "她", "即", "为了", "以便", "旨在", "于")
}

// ends reports whether a sentence may end with s, the text of r: it is no
// date, no list of names, no clause that waits for another.
func (a *article) ends(s string, r text.Range) bool {
	if hasAnyPrefix(s, "为了", "为", "随着", "面对", "当", "如果", "只有", "只要", "虽然", "尽管", "由于", "因", "按照", "根据", "针对", "围绕", "在", "既", "不仅", "无论", "不论", "通过", "以", "自", "从", "对", "聚焦", "紧紧围绕", "坚持以", "经", "据", "作为", "除", "紧扣", "立足", "这是") {
		return hasAnySuffix(s, "举行", "召开", "开幕", "落幕", "闭幕", "进行", "开赛", "调研", "启动")
	}
	if hasAnySuffix(s, "时", "后", "前", "中", "下", "以来", "上", "期间", "强调", "指出", "要求", "表示", "说", "认为", "介绍", "之际", "的", "和", "及", "等", "来", "显示", "称", "获悉", "了解到", "说道", "看到", "记者", "透露", "其中", "初", "末", "底", "年", "月", "日", "：", "现场", "摄", "图", "相比", "工作来看", "来看") {
		return false
	}
	if ms := a.mentionsIn(r); len(ms) > 0 && ms[len(ms)-1].End == r.End {
		return a.doesBefore(ms[len(ms)-1], r.Start)
	}
	return balanced(s)
}

// doesBefore reports whether a verb stands between start and m that is not
// part of a post: 会见某某 is no list of names.
func (a *article) doesBefore(m mention, start int) bool {
	for _, p := range a.postsBefore(m) {
		m.Start = min(m.Start, p.Start)
	}
	first, end := a.tokensIn(text.Range{Start: start, End: m.Start})
	for i := first; i < end; i++ {
		if a.doc.Tokens[i].Tag == segment.Verb {
			return true
		}
	}
	return false
}

// balanced reports whether all quotation marks of s are closed.
func balanced(s string) bool {
	return strings.Count(s, "“") == strings.Count(s, "”") && strings.Count(s, "《") == strings.Count(s, "》") && strings.Count(s, "‘") == strings.Count(s, "’")
}
