package words

import "unicode/utf8"

// A Buffer holds what cutting needs besides the model. It is reused from one
// text to the next and must not be used concurrently.
type Buffer struct {
	ids    []uint16 // of the characters, with outside before them and twice behind
	starts []int32  // byte offsets of the characters, and the length of the text
	infos  []uint32 // of the pairs
	missed []missedPair
	longer []int32 // where words of more than two characters may begin
	cover  cover
	all    []uint64 // scores of the labels of the ids, in lanes
	scores []uint64 // those of the characters
	back   []uint8  // of each character and label, whether it comes from the second of its two
	ends   []int32
}

// A Forced word has to be cut out whole.
type Forced struct{ Start, End int } // bytes

// Cut returns the byte offsets at which the words of s end. Forced words are
// in order and do not overlap. The result is valid until buf is used again.
func (m *Model) Cut(buf *Buffer, s string, forced []Forced) []int32 {
	if s == "" {
		return nil
	}
	buf.decode(m.alphabet, s)
	m.match(buf)
	m.score(buf)
	if len(forced) > 0 {
		buf.force(forced)
	}
	m.best(buf)
	return buf.ends
}

func (b *Buffer) decode(a *Alphabet, s string) {
	ids, starts := append(b.ids[:0], outside), b.starts[:0]
	for i := 0; i < len(s); {
		starts = append(starts, int32(i))
		if c := s[i]; c >= 0xe0 && c < 0xf0 && i+2 < len(s) {
			r := uint16(c)<<12 | uint16(s[i+1]&0x3f)<<6 | uint16(s[i+2]&0x3f)
			ids = append(ids, a.ids[r])
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		ids = append(ids, a.ID(r))
		i += size
	}
	b.ids, b.starts = append(ids, outside, outside), append(starts, int32(len(s)))
}

// match adds the weights of the pairs and finds the words of the lexicon.
//
// What it looks up lies all over the memory. It goes over the text several
// times, each time with lookups that do not wait for each other and are few
// enough for the next to take up what they found.
func (m *Model) match(b *Buffer) {
	n := len(b.ids) - 3
	b.all, b.infos, b.missed = grow(b.all, n+2), grow(b.infos, n+2), grow(b.missed, n+2)
	b.scores = b.all[1 : n+1]
	m.frequentPairs(b)
	m.otherPairs(b)
	b.cover.reset(n)
	b.longer = grow(b.longer, n)
	m.shortWords(b)
	for _, i := range b.longer {
		m.longWords(b, int(i))
	}
	b.cover.marks(b.ids[1:n+1], m.alphabet)
}

// frequentPairs fills infos and all for the frequent pairs and leaves the
// places of the other pairs in missed.
func (m *Model) frequentPairs(b *Buffer) {
	ids := b.ids[:len(b.ids)-1]
	scores, infos, missed := b.all[:len(ids)], b.infos[:len(ids)], b.missed[:len(ids)]
	misses := 0
	first, before := uint32(outside), uint64(0)
	for i, second := range ids[1:] {
		pair := first<<16 | uint32(second)
		s := &m.frequent[home(pair)]
		hit := uint32((uint64(s.pair^pair) - 1) >> 32) // all ones, or zero
		scores[i] = before + spread(s.after&hit)
		before = spread(s.before & hit)
		infos[i] = s.info & hit
		missed[misses].at = int32(i)
		misses += int(1 + hit)
		first = uint32(second)
	}
	scores[len(ids)-1] = before
	b.missed = missed[:misses]
}

// A missedPair is a pair that is not among the frequent ones.
type missedPair struct {
	at   int32  // of its first character
	home int32  // in the table of the others
	seen uint32 // the pair that stands there
}

// otherPairs does so for the pairs in missed.
func (m *Model) otherPairs(b *Buffer) {
	for k := range b.missed {
		p := &b.missed[k]
		home := m.others.home(b.ids[p.at], b.ids[p.at+1])
		p.home, p.seen = int32(home), m.others.slots[home].pair
	}
	for _, p := range b.missed {
		if p.seen == 0 {
			continue
		}
		s := m.others.findFrom(int(p.home), pairOf(b.ids[p.at], b.ids[p.at+1]))
		b.all[p.at] += spread(s.after)
		b.all[p.at+1] += spread(s.before)
		b.infos[p.at] = s.info
	}
}

// shortWords adds the words of two characters to the cover and fills longer
// with where longer ones may begin.
func (m *Model) shortWords(b *Buffer) {
	infos := b.infos[1 : len(b.longer)+1]
	thirds := b.ids[3:]
	count := 0
	for i, info := range infos {
		b.longer[count] = int32(i)
		count += int(m.trie.nodes[info>>infoBits].last >> (thirds[i] & 31) & 1)
	}
	b.longer = b.longer[:count]
	for i, info := range infos {
		if info&(1<<flagBits-1) != 0 {
			b.cover.add(i, 2, info)
		}
	}
}

// longWords adds the words of more than two characters that begin at i.
func (m *Model) longWords(b *Buffer, i int) {
	info := b.infos[i+1]
	for n := 3; info>>infoBits != 0; n++ {
		if info = m.trie.next(info>>infoBits, b.ids[i+n]); info&(1<<flagBits-1) != 0 {
			b.cover.add(i, n, info)
		}
	}
}

// score adds the weights of everything but pairs.
func (m *Model) score(b *Buffer) {
	ids, scores := b.ids, b.scores
	cells := b.cover[:len(scores)+4]
	chars := m.chars
	prev, cur, next := &chars[ids[0]], &chars[ids[1]], &chars[ids[2]]
	kind := int(prev.kind)*int(kinds) + int(cur.kind)
	slot2, slot1 := slotOf(beforeOther, 0, 0, cur.part), slotOf(beforeOther, 0, cur.part, next.part)
	second := firstOf(slot1, cells[1].after, cells[2].after)
	for i := range scores {
		third := &chars[ids[i+3]]
		kind = (kind*int(kinds) + int(next.kind)) & (kindTriples - 1)
		slot := slotOf(cells[i].before, cur.part, next.part, third.part)
		first := firstOf(slot, cells[i+2].after, cells[i+3].after)
		scores[i] += prev.asPrev + cur.asCur + next.asNext +
			m.kinds[kind] + m.repeats[repeat(ids[i], ids[i+1], ids[i+2])] +
			m.covers[cells[i].all.code()] + m.corpus[cells[i].corpus.code()] +
			m.firsts[first] + m.seconds[second] + m.thirds[thirdOf(slot2, cells[i+1].after)]
		prev, cur, next = cur, next, third
		slot2, slot1, second = slot1, slot, first
	}
}

// force makes the labels of forced words win: more than any weights can add.
func (b *Buffer) force(forced []Forced) {
	const most = 1 << 14
	at := 0
	for _, f := range forced {
		for ; at < len(b.scores) && int(b.starts[at]) < f.End; at++ {
			if int(b.starts[at]) < f.Start {
				continue
			}
			first, last := int(b.starts[at]) == f.Start, int(b.starts[at+1]) >= f.End
			label := M
			switch {
			case first && last:
				label = S
			case first:
				label = B
			case last:
				label = E
			}
			b.scores[at] += most << (16 * label)
		}
	}
}

// levelled is after how many characters the sums of a path are brought back
// to about zero, so that those of long texts fit.
const levelled = 1 << 12

// best fills ends with the words of the best path.
func (m *Model) best(b *Buffer) {
	n := len(b.scores)
	b.back = grow(b.back, n)
	eb, sb := m.next[E][B], m.next[S][B]
	bm, mm := m.next[B][M], m.next[M][M]
	be, me := m.next[B][E], m.next[M][E]
	es, ss := m.next[E][S], m.next[S][S]
	const never = -1 << 30
	w := b.scores[0]
	vb, vm, ve, vs := int32(w&0xffff), int32(never), int32(never), int32(w>>48)
	back := b.back[1:n]
	for i, w := range b.scores[1:n] {
		if i%levelled == levelled-1 {
			level := max(ve, vs, vb, vm)
			vb, vm, ve, vs = vb-level, vm-level, ve-level, vs-level
		}
		toB, toM, toE, toS := sb+vs-eb-ve, mm+vm-bm-vb, me+vm-be-vb, ss+vs-es-ve
		back[i] = uint8(uint32(-toB)>>31 | uint32(-toM)>>31<<1 | uint32(-toE)>>31<<2 | uint32(-toS)>>31<<3)
		nb := max(eb+ve, sb+vs)
		nm := max(bm+vb, mm+vm)
		ne := max(be+vb, me+vm)
		ns := max(es+ve, ss+vs)
		vb, vm, ve, vs = nb+int32(w&0xffff), nm+int32(w>>16&0xffff), ne+int32(w>>32&0xffff), ns+int32(w>>48)
	}
	label := uint(E)
	if vs > ve {
		label = S
	}
	b.trace(label)
}

// trace follows back from the label of the last character.
func (b *Buffer) trace(label uint) {
	ends := b.ends[:0]
	for i := len(b.back) - 1; i >= 0; i-- {
		if label == E || label == S {
			ends = append(ends, b.starts[i+1])
		}
		second := b.back[i] >> label & 1
		if label == B || label == S {
			label = E + uint(second)
		} else {
			label = B + uint(second)
		}
	}
	for i, j := 0, len(ends)-1; i < j; i, j = i+1, j-1 {
		ends[i], ends[j] = ends[j], ends[i]
	}
	b.ends = ends
}

func grow[T any](v []T, n int) []T {
	if cap(v) < n {
		return make([]T, n, n+n/2)
	}
	return v[:n]
}
