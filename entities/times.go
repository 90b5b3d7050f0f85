package entities

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A timeWord is a word of times.tsv.
type timeWord struct {
	unit   string
	offset int
}

// A moment is an expression of time as far as it is written: zero parts are
// not.
type moment struct {
	text.Range
	date, end date // end: of an interval
	word      *timeWord
	weekday   int // 1 to 7 behind a word of the unit week
	clock     clock
}

// times fills f with the expressions of time. The reference is the day given
// as an option, else the article's own dateline.
func (p *page) times(f *Findings, reference time.Time) {
	var found []moment
	end := 0
	for at, c := range p.clean {
		if at < end || !isDigit(c) && numeral(c) < 0 && !p.timeWords.Begins(c) {
			continue
		}
		if m, ok := p.moment(at, c); ok {
			found = append(found, m)
			end = m.End
		}
	}
	if reference.IsZero() {
		reference = p.dateline(found)
	}
	c := calendar{reference: reference}
	for i := range found {
		m := &found[i]
		if i == 0 || found[i-1].End != m.Start {
			c.leave()
		}
		f.Times = append(f.Times, Time{p.clean[m.Start:m.End], c.value(m), m.Range})
	}
}

// moment reads the expression of time at at, which begins with c.
func (p *page) moment(at int, c rune) (moment, bool) {
	if isDigit(c) {
		if b, _ := p.last(at); isDigit(b) || b == '.' || b == '第' {
			return moment{}, false
		}
		return p.written(at)
	}
	if p.timeWords.Begins(c) && p.tokenBegins(at) {
		if n, i := p.timeWords.Prefix(p.clean[at:]); n > 0 {
			m := moment{Range: text.Range{Start: at, End: at + n}, word: &p.timeKinds[i]}
			switch unit := m.word.unit; unit {
			case "week", "weekday":
				m.weekday, n = weekday(p.clean[m.End:])
				m.End += n
				return m, unit == "week" || n > 0 && p.tokenBegins(m.End)
			case "bracketed":
				m.word = nil
				m.date.day, n = bracketedDay(p.clean[m.End:])
				m.End += n
				return m, n > 0
			}
			return m, true
		}
	}
	if numeral(c) >= 0 && p.tokenBegins(at) {
		return p.written(at)
	}
	return moment{}, false
}

// written reads a date or a time of day in numbers: 2012年7月19日至21日, 二〇一二年,
// 8月1日, 2012-07-19, 15时30分.
func (p *page) written(at int) (moment, bool) {
	m := moment{Range: text.Range{Start: at, End: at}}
	s := p.clean[at:]
	if n := m.clock.read(s); n > 0 && p.tagAt(at) == segment.TimeWord {
		m.End += n
		return m, true
	}
	n := m.date.readNumeric(s)
	if n == 0 {
		n = m.date.read(s)
	}
	if n == 0 || m.date.bare(s[:n]) && p.tagAt(at) != segment.TimeWord {
		return m, false
	}
	if k, _ := p.edge.Prefix(s[n:]); m.date.day == 0 && p.tokenBegins(at+n+k) {
		n += k // 9月底, 10月上旬
	}
	m.End += n
	for _, mark := range []string{"至", "到", "—", "-", "~"} {
		rest, ok := strings.CutPrefix(s[n:], mark)
		if !ok {
			continue
		}
		if k := m.end.read(rest); k > 0 {
			m.End += len(mark) + k
		}
	}
	return m, true
}

const maxDateline = 150 // bytes of the first line in which a dateline stands

// dateline returns the day of the report: the first full date of the heads
// or of the first line, else one that is a line of its own.
func (p *page) dateline(found []moment) time.Time {
	first := strings.IndexByte(p.clean, '\n')
	if first < 0 || first > maxDateline {
		first = maxDateline
	}
	for _, m := range found {
		if m.date.full() && (m.Start <= first || p.inHead(m.Start) || p.ownLine(m.Range)) {
			return m.date.time()
		}
	}
	return time.Time{}
}

// ownLine reports whether r is all of a line, or only a label and a colon stand
// before it there (发布时间：).
func (p *page) ownLine(r text.Range) bool {
	if end := p.skipBlanks(r.End); end < len(p.clean) && p.clean[end] != '\n' {
		return false
	}
	at := p.skipBlanksBack(r.Start)
	if c, n := p.last(at); c == '：' || c == ':' {
		at -= n
		for k := 0; k < len("发布时间")/len("发"); k++ {
			c, n := p.last(at)
			if !isHan(c) {
				break
			}
			at -= n
		}
	}
	c, _ := p.last(at)
	return c == '\n' || c == utf8.RuneError
}

func (p *page) inHead(at int) bool {
	for _, h := range p.doc.Text.Heads() {
		if h.Start <= at && at < h.End {
			return true
		}
	}
	return false
}
