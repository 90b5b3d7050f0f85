package quotes

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// A markKind is a kind of paired mark.
type markKind uint8

const (
	doubleMark markKind = iota // “ ” " 「 」
	singleMark                 // ‘ ’ ' 『 』
	titleMark                  // 《 》 〈 〉
	parenMark                  // （ ） ( ) 【 】 [ ]
	numMarkKinds
)

// A side says which side of a pair a mark is.
type side uint8

const (
	noMark side = iota
	opening
	closing
	either // " and ' have no direction of their own
)

// A pair is two marks and what stands between them.
type pair struct {
	kind        markKind
	open, inner int // the opening mark, the byte after it
	end, close  int // the closing mark, the byte after it; equal when it is missing
}

func (p pair) quote() bool { return p.kind <= singleMark }

func markOf(r rune) (markKind, side) {
	switch r {
	case '“', '「':
		return doubleMark, opening
	case '”', '」':
		return doubleMark, closing
	case '"', '＂':
		return doubleMark, either
	case '‘', '『':
		return singleMark, opening
	case '’', '』':
		return singleMark, closing
	case '《', '〈':
		return titleMark, opening
	case '》', '〉':
		return titleMark, closing
	case '（', '(', '【', '[':
		return parenMark, opening
	case '）', ')', '】', ']':
		return parenMark, closing
	}
	return 0, noMark
}

// A mark is one mark of a paragraph as it stands.
type mark struct {
	kind    markKind
	side    side
	at, end int
}

// A matcher pairs the marks of one paragraph.
type matcher struct {
	s     string
	para  text.Range
	open  []mark
	depth [numMarkKinds]int // open marks of each kind
	left  [numMarkKinds]int // closing marks still to come
	opens [numMarkKinds]int // opening marks still to come
	colon int               // byte after the last colon outside marks, -1 without one
	pairs []pair
}

// pairMarks pairs the marks of a paragraph of s. Each kind is paired by
// direction. A mark that stands against its direction is turned when the
// marks that are left cannot pair it otherwise; speech that is never closed ends
// with the paragraph, speech that is never opened begins after its colon.
// With carried true the paragraph before left its speech open.
func pairMarks(s string, para text.Range, carried bool) []pair {
	m := &matcher{s: s, para: para, colon: -1}
	if carried {
		m.colon = para.Start
	}
	marks := m.collect()
	for i := range marks {
		m.take(marks[i])
	}
	m.finish()
	return outermost(m.pairs)
}

func (m *matcher) collect() []mark {
	var marks []mark
	for i := m.para.Start; i < m.para.End; {
		r, n := utf8.DecodeRuneInString(m.s[i:])
		if k, sd := markOf(r); sd != noMark {
			marks = append(marks, mark{k, sd, i, i + n})
			switch sd {
			case closing:
				m.left[k]++
			case opening:
				m.opens[k]++
			}
		} else if r == '：' {
			// kept as a mark of its own: speech may open here
			marks = append(marks, mark{side: noMark, at: i, end: i + n})
		}
		i += n
	}
	return marks
}

func (m *matcher) take(k mark) {
	switch k.side {
	case noMark:
		if len(m.open) == 0 {
			m.colon = k.end
		}
	case opening:
		m.opens[k.kind]--
		if m.turned(k) {
			m.closeMark(k)
		} else {
			m.push(k)
		}
	case closing:
		m.left[k.kind]--
		if m.depth[k.kind] == 0 && k.kind <= singleMark && m.left[k.kind] > 0 && startsSpeech(m.s, m.para.Start, k.at) {
			m.push(k) // a closing mark where speech begins
		} else {
			m.closeMark(k)
		}
	case either:
		if m.depth[k.kind] > 0 {
			m.closeMark(k)
		} else {
			m.push(k)
		}
	}
}

// turned reports whether the opening mark k can only be meant to close.
func (m *matcher) turned(k mark) bool {
	if k.kind > singleMark || m.depth[k.kind] == 0 || m.left[k.kind] > 0 {
		return false
	}
	return k.end == m.para.End || !startsSpeech(m.s, m.para.Start, k.at)
}

func (m *matcher) push(k mark) {
	if k.kind == doubleMark && m.depth[k.kind] > 0 && m.left[k.kind] <= m.opens[k.kind]+m.depth[k.kind] {
		m.giveUp(k.at)
	}
	m.open = append(m.open, k)
	m.depth[k.kind]++
}

// giveUp ends the innermost open quotation mark, which will find no partner, where another
// opens at byte at.
func (m *matcher) giveUp(at int) {
	for n := len(m.open) - 1; n >= 0; n-- {
		o := m.open[n]
		m.depth[o.kind]--
		m.open = m.open[:n]
		if o.kind != doubleMark {
			continue
		}
		if startsSpeech(m.s, m.para.Start, o.at) && endsSentence(m.s[m.para.Start:at]) {
			m.pairs = append(m.pairs, pair{doubleMark, o.at, o.end, at, at})
		}
		return
	}
}

func (m *matcher) closeMark(k mark) {
	if m.depth[k.kind] == 0 {
		m.orphan(k)
		return
	}
	for {
		o := m.open[len(m.open)-1]
		m.open = m.open[:len(m.open)-1]
		m.depth[o.kind]--
		if o.kind == k.kind {
			m.pairs = append(m.pairs, pair{k.kind, o.at, o.end, k.at, k.end})
			return
		}
	}
}

// orphan gives a closing quotation mark without a partner the speech since
// the last colon.
func (m *matcher) orphan(k mark) {
	if k.kind != doubleMark || m.colon < 0 || len(m.open) > 0 || !endsSentence(m.s[m.para.Start:k.at]) {
		return
	}
	m.pairs = append(m.pairs, pair{k.kind, m.colon, m.colon, k.at, k.end})
	m.colon = -1
}

// finish closes speech left open at the end of the paragraph; an open mark
// that does not begin speech counts for nothing.
func (m *matcher) finish() {
	for _, o := range m.open {
		if o.kind == doubleMark && startsSpeech(m.s, m.para.Start, o.at) {
			m.pairs = append(m.pairs, pair{doubleMark, o.at, o.end, m.para.End, m.para.End})
			return
		}
	}
}

// startsSpeech reports whether a mark at byte at stands where speech begins:
// at the start of the paragraph or after a mark of punctuation.
func startsSpeech(s string, start, at int) bool {
	if at <= start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s[start:at])
	switch r {
	case '：', ':', '，', ',', '。', '！', '？', ' ', '　', '…':
		return true
	}
	return false
}

// outermost sorts pairs by where they open and keeps those that no other
// pair holds. Pairs come in the order of their closing marks.
func outermost(pairs []pair) []pair {
	keep := pairs[:0:0]
	for _, p := range pairs {
		for len(keep) > 0 && keep[len(keep)-1].open >= p.open {
			keep = keep[:len(keep)-1]
		}
		if len(keep) == 0 || keep[len(keep)-1].close <= p.open {
			keep = append(keep, p)
		}
	}
	return keep
}
