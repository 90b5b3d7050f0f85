package words

import "unicode/utf8"

// A Buffer holds what cutting needs besides the model. It is reused from one
// text to the next and must not be used concurrently.
type Buffer struct {
	ids    []uint16 // of the characters, with outside at both ends
	starts []int32  // byte offsets of the characters, and the length of the text
	cover  cover
	scores []uint64 // of the labels of the characters, in lanes
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
	b.ids, b.starts = append(ids, outside), append(starts, int32(len(s)))
}

// pair returns the slot of two characters, nil if there is none.
func (m *Model) pair(first, second uint16) *slot {
	if int(first) >= len(m.chars) || int(second) >= len(m.chars) {
		return nil
	}
	s := &m.slots[int(m.chars[first].base)+int(second)]
	if s.first != first+1 {
		return nil
	}
	return s
}

// match finds the words of the lexicon and adds the weights of the pairs.
func (m *Model) match(b *Buffer) {
	n := len(b.ids) - 2
	b.cover.reset(n)
	b.scores = grow(b.scores, n)
	clear(b.scores)
	for i := range n {
		first, second := b.ids[i+1], b.ids[i+2]
		s := &m.slots[int(m.chars[first].base)+int(second)]
		if s.first != first+1 {
			continue
		}
		b.scores[i] += spread(s.after)
		if i+1 < n {
			b.scores[i+1] += spread(s.before)
			if s.node != 0 {
				m.words(b, i, s)
			}
		}
	}
	if s := m.pair(outside, b.ids[1]); s != nil {
		b.scores[0] += spread(s.before)
	}
	b.cover.marks(b.ids[1:n+1], m.alphabet)
}

// words finds the words that begin with the pair of slot s at i.
func (m *Model) words(b *Buffer, i int, s *slot) {
	if s.node&(1<<flagBits-1) != 0 {
		b.cover.add(i, 2, s.node)
	}
	next := s.node
	for n := 3; next>>flagBits != 0 && i+n < len(b.ids)-1; n++ {
		c := b.ids[i+n]
		if n == 3 && s.thirds>>(c&15)&1 == 0 {
			return
		}
		next = m.trie.next(next>>flagBits, c)
		if next&(1<<flagBits-1) != 0 {
			b.cover.add(i, n, next)
		}
	}
}

// score adds the weights of everything but pairs.
func (m *Model) score(b *Buffer) {
	ids := b.ids
	cur, next := &m.chars[outside], &m.chars[ids[1]]
	var first part // of the character before prev
	for i := range b.scores {
		prev := cur
		cur, next = next, &m.chars[ids[i+2]]
		third := part(0)
		if i+3 < len(ids) {
			third = m.chars[ids[i+3]].part
		}
		b.scores[i] += prev.asPrev + cur.asCur + next.asNext +
			m.kinds[kindsOf(prev.kind, cur.kind, next.kind)] +
			m.repeats[repeat(ids[i], ids[i+1], ids[i+2])] +
			m.covers[b.cover.all.code(i)] + m.corpus[b.cover.corpus.code(i)] +
			m.firsts[b.cover.first(i, cur.part, next.part, third)] +
			m.seconds[b.cover.second(i, prev.part, cur.part, next.part)] +
			m.thirds[b.cover.third(i, first, prev.part, cur.part)]
		first = prev.part
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
	for i := 1; i < n; i++ {
		w := b.scores[i]
		toB, toM, toE, toS := sb+vs-eb-ve, mm+vm-bm-vb, me+vm-be-vb, ss+vs-es-ve
		b.back[i] = uint8(uint32(-toB)>>31 | uint32(-toM)>>31<<1 | uint32(-toE)>>31<<2 | uint32(-toS)>>31<<3)
		// The level is kept near zero, so that the sums of long texts fit.
		level := max(ve, vs, vb, vm)
		nb := eb + ve + max(toB, 0) - level
		nm := bm + vb + max(toM, 0) - level
		ne := be + vb + max(toE, 0) - level
		ns := es + ve + max(toS, 0) - level
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
