package summary

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A piece is a clause as it can stand in a digest: without brackets, ordinals
// and words that point back.
type piece struct {
	text.Range
	clause int
	text   string
	chars  int
	speech int     // index of its speech, -1 for narration
	opens  bool    // it may open a sentence, or follow who says it
	ends   bool    // it may end one
	value  float64 // probability that it belongs in a digest
}

// A speech is a run of quotes of one speaker.
type speech struct {
	person int    // index into found.People, -1 for a meeting or a document
	who    string // the source in short: its name
	intro  string // the source with its posts, as the article introduces it
	cues   map[int]string
	leader bool // the one who chairs or is named first
}

// pieces returns the clauses that can stand in a digest, in order, and the
// speeches they belong to.
func (a *article) pieces() ([]piece, []speech) {
	var out []piece
	speeches, of := a.speeches()
	for i := range a.clauses {
		c := &a.clauses[i]
		r, s := c.Range, -1
		if c.said {
			said := a.saidIn(c.Range)
			r.Start = max(r.Start, said[0].Start)
			s = of(r.Start)
			if s < 0 {
				continue
			}
		} else if a.isAttribution(c) {
			continue
		}
		p := piece{Range: r, clause: i, speech: s, text: a.plain(r)}
		p.chars = utf8.RuneCountInString(p.text)
		if p.chars < 2 {
			continue
		}
		p.opens, p.ends = opens(p.text), a.ends(p.text, r)
		out = append(out, p)
	}
	return out, speeches
}

// isAttribution reports whether a clause of the narration only says who
// speaks: 王某指出.
func (a *article) isAttribution(c *clause) bool {
	next := searchEnd(a.said, c.End-1)
	if next == len(a.said) || a.said[next].Start > c.End+6 {
		return false
	}
	for _, q := range a.quotes {
		if q.Cue.Range.Len() > 0 && c.Contains(q.Cue.Range) && q.Cue.Range.End > c.End-4 {
			return true
		}
	}
	return false
}

// speeches joins the quotes that follow one another and have one speaker. of
// gives the speech that said the byte at pos, -1 for none.
func (a *article) speeches() (out []speech, of func(pos int) int) {
	type stretch struct {
		text.Range
		speech int
	}
	var stretches []stretch
	leader := a.leader()
	for _, q := range a.quotes {
		if q.Nested || q.Speaker.Name == "" {
			continue
		}
		n := len(out) - 1
		if n < 0 || out[n].who != q.Speaker.Name {
			out = append(out, speech{
				person: q.Speaker.Person, who: q.Speaker.Name, intro: a.intro(q.Speaker.Person, q.Speaker.Name),
				cues: map[int]string{}, leader: q.Speaker.Person >= 0 && q.Speaker.Person == leader,
			})
			n++
		}
		for _, r := range q.Content {
			stretches = append(stretches, stretch{r, n})
			out[n].cues[r.Start] = q.Cue.Text
		}
	}
	return out, func(pos int) int {
		for _, s := range stretches {
			if s.Start <= pos && pos < s.End {
				return s.speech
			}
		}
		return -1
	}
}

// cueAt returns the cue under which the byte at pos was said.
func (s *speech) cueAt(pos int) string {
	best, cue := -1, ""
	for start, c := range s.cues {
		if start <= pos && start > best {
			best, cue = start, c
		}
	}
	if cue == "" {
		return "表示"
	}
	return cue
}

// intro returns a person's name with the posts that stand before it where
// the article first does so, in its own words.
func (a *article) intro(person int, name string) string {
	if person < 0 {
		return name
	}
	p := &a.found.People[person]
	for _, m := range p.Mentions {
		start := m.Range.Start
		for i := len(p.Posts) - 1; i >= 0; i-- {
			r := p.Posts[i].Range
			if r.End <= start && r.End > 0 && strings.Trim(a.clean[r.End:start], "、 兼") == "" {
				start = r.Start
			}
		}
		if start < m.Range.Start && utf8.RuneCountInString(a.clean[start:m.Range.End]) <= maxIntro {
			return a.clean[start:m.Range.End]
		}
	}
	return name
}

const maxIntro = 24

// plain returns the text of r without brackets, blanks and ordinals.
func (a *article) plain(r text.Range) string {
	s := a.slice(r)
	if strings.ContainsAny(s, "（(\n　") {
		s = withoutBrackets(s)
	}
	for _, w := range []string{"一要", "二要", "三要", "四要", "五要", "六要", "七要"} {
		if strings.HasPrefix(s, w) {
			return "要" + s[len(w):]
		}
	}
	for _, w := range []string{"一是要", "二是要", "三是要", "四是要", "五是要", "一是", "二是", "三是", "四是", "五是", "六是", "同时", "此外", "另外", "其中", "首先", "其次", "最后"} {
		if strings.HasPrefix(s, w) {
			return strings.TrimPrefix(s[len(w):], "，")
		}
	}
	return s
}

// withoutBrackets takes （…） and line breaks out of s. A bracket that is
// part of a word stays: 党组（扩大）会议.
func withoutBrackets(s string) string {
	var b strings.Builder
	depth, start := 0, 0
	for i, c := range s {
		switch {
		case c == '（' || c == '(':
			if depth == 0 {
				b.WriteString(s[start:i])
				start = i
			}
			depth++
		case (c == '）' || c == ')') && depth > 0:
			depth--
			if depth == 0 {
				end := i + utf8.RuneLen(c)
				if strings.HasPrefix(s[start:], "（扩大）") {
					b.WriteString(s[start:end])
				}
				start = end
			}
		case depth == 0 && (c == '\n' || c == '　' || c == '\t'):
			b.WriteString(s[start:i])
			start = i + utf8.RuneLen(c)
		}
	}
	b.WriteString(s[start:])
	return b.String()
}

// opens reports whether a sentence may begin with s.
func opens(s string) bool {
	return !hasAnyPrefix(s, "也", "又", "还", "并", "而", "但", "使", "让", "从而", "进而", "则", "都", "就", "更", "是", "既", "不仅", "以及", "和", "与", "及", "或", "等", "其", "该", "此", "这", "那", "对此", "因此", "所以", "”", "他", "她")
}

// ends reports whether a sentence may end with s, the text of r: it is no
// date, no list of names, no clause that waits for another.
func (a *article) ends(s string, r text.Range) bool {
	if hasAnyPrefix(s, "为了", "为", "随着", "面对", "当", "如果", "只有", "只要", "虽然", "尽管", "由于", "因", "按照", "根据", "针对", "围绕", "在", "既", "不仅", "无论", "不论", "通过", "以", "自", "从", "对", "聚焦", "紧紧围绕", "坚持以", "经", "据", "作为", "除") {
		return hasAnySuffix(s, "举行", "召开", "开幕", "落幕", "闭幕", "进行", "开赛", "调研", "启动", "工作")
	}
	if hasAnySuffix(s, "时", "后", "前", "中", "下", "以来", "上", "期间", "强调", "指出", "要求", "表示", "说", "认为", "介绍", "之际", "的", "和", "及", "等", "来") {
		return false
	}
	if ms := a.mentionsIn(r); len(ms) > 0 && ms[len(ms)-1].End == r.End {
		return false
	}
	return !isDay(s) || utf8.RuneCountInString(s) > 8
}
