package words

import "unicode/utf8"

// A Buffer holds what cutting needs besides the model. It is reused from one
// text to the next and must not be used concurrently.
type Buffer struct {
	ids      []uint16 // of the characters, with outside before them and twice behind
	starts   []int32  // byte offsets of the characters, and the length of the text
	places   []place  // of the pairs
	infos    []uint32 // of the pairs
	missed   []int32  // the pairs that may be among the others
	children []child  // the first that follow there
	longer   []int32  // where words of more than two characters may begin
	cover    cover
	all      []uint64 // scores of the labels of the ids, in lanes
	scores   []uint64 // those of the characters
	back     []uint8  // of each character the labels before its four, two bits each
	ends     []int32
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
	return buf.trace(m.best(buf))
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
func (m *Model) match(b *Buffer) {
	n := len(b.ids) - 3
	b.all, b.infos, b.longer = grow(b.all, n+2), grow(b.infos, n+2), grow(b.longer, n+2)
	b.missed = grow(b.missed, n+2)
	b.scores = b.all[1 : n+1]
	b.places = grow(b.places, n+2)
	m.find(b)
	m.pairs(b)
	m.otherPairs(b)
	b.cover = grow(b.cover, n+4)
	m.shortWords(b)
	m.longWords(b)
	b.cover.marks(b.ids[1:n+1], m.alphabet)
}

// find fills places.
//
// What it looks up lies all over the memory, but no look-up waits for another
// and there is nothing else to do, so that the processor makes many at once.
func (m *Model) find(b *Buffer) {
	ids := b.ids[1 : len(b.ids)-1]
	places := b.places[:len(ids)]
	slots := (*[homes]slot)(m.slots)
	first := uint32(outside)
	for i, second := range ids {
		home, tag := homeOf(first, uint32(second))
		places[i] = place{home, tag, slots[home%homes].tag}
		first = uint32(second)
	}
}

// pairs fills infos and all with the pairs at their homes, missed with those
// that may be elsewhere, and longer with where words of more than two
// characters may begin.
func (m *Model) pairs(b *Buffer) {
	thirds := b.ids[2:]
	scores, infos, longer, missed := b.all[:len(thirds)], b.infos[:len(thirds)], b.longer[:len(thirds)], b.missed[:len(thirds)]
	places := b.places[:len(thirds)]
	slots := (*[homes]slot)(m.slots)
	count, misses, before := 0, 0, uint64(0)
	for i, third := range thirds {
		p := &places[i]
		s := &slots[p.home%homes]
		hit := uint32((uint64(uint32(p.seen)&^hasOthers^p.tag) - 1) >> 32) // all ones, or zero
		scores[i] = before + spread(s.after&hit)
		before = spread(s.before & hit)
		infos[i] = s.info & hit
		longer[count] = int32(i - 1)
		count += int(uint32(s.thirds) & hit >> (third % thirdBits) & 1)
		missed[misses] = int32(i)
		misses += int(uint32(p.seen) & hasOthers &^ hit / hasOthers)
	}
	b.all[len(thirds)] = before
	b.longer, b.missed = longer[:count], missed[:misses]
}

// A place is where a pair may stand.
type place struct {
	home, tag uint32
	seen      uint16 // the tag that stands there
}

// otherPairs does so for the pairs in missed.
func (m *Model) otherPairs(b *Buffer) {
	places := b.places[:len(b.missed)]
	for k, i := range b.missed {
		home := m.others.home(b.ids[i], b.ids[i+1])
		places[k] = place{home: home, seen: m.others.slots[home].tag}
	}
	for k, i := range b.missed {
		if places[k].seen == 0 {
			continue
		}
		s := m.others.findFrom(places[k].home, b.ids[i], b.ids[i+1])
		if s.tag == 0 {
			continue
		}
		b.all[i] += spread(s.after)
		b.all[i+1] += spread(s.before)
		b.infos[i] = s.info
		if s.thirds>>(b.ids[i+2]%thirdBits)&1 == 1 {
			b.longer = append(b.longer, i-1)
		}
	}
}

// shortWords fills the cover with the words of two characters.
func (m *Model) shortWords(b *Buffer) {
	n := len(b.scores)
	infos := b.infos[1 : n+1]
	cells := b.cover[:n]
	var before, second uint32
	for i, info := range infos {
		cells[i] = m.short[0][info%flagSets] | m.short[1][before%flagSets] | m.short[2][second%flagSets]
		before, second = info, before
	}
	clear(b.cover[n:])
}

// longWords adds the words of more than two characters.
func (m *Model) longWords(b *Buffer) {
	b.children = grow(b.children, len(b.longer))
	for k, i := range b.longer {
		b.children[k] = m.trie.children[b.infos[i+1]>>infoBits]
	}
	for k, i := range b.longer {
		info := m.trie.from(b.infos[i+1]>>infoBits, b.children[k], b.ids[i+3])
		for n := 3; info != 0; n++ {
			if info%flagSets != 0 {
				b.cover.add(int(i), n, info)
			}
			if info>>infoBits == 0 {
				break
			}
			info = m.trie.next(info>>infoBits, b.ids[int(i)+n+1])
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
	second := firstOf(slot1, cells[1].after(), cells[2].after())
	for i := range scores {
		third, cell := &chars[ids[i+3]], cells[i]
		kind = (kind*int(kinds) + int(next.kind)) & (kindTriples - 1)
		slot := slotOf(cell.before(), cur.part, next.part, third.part)
		first := firstOf(slot, cells[i+2].after(), cells[i+3].after())
		scores[i] += prev.asPrev + cur.asCur + next.asNext +
			m.kinds[kind] + m.repeats[repeat(ids[i], ids[i+1], ids[i+2])] +
			m.covers[cell.all()] + m.corpus[cell.corpus()] +
			m.firsts[first] + m.seconds[second] + m.thirds[thirdOf(slot2, cells[i+1].after())]
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

// best fills back and returns the label of the last character on the best path.
func (m *Model) best(b *Buffer) (label uint) {
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
		// The second of the two labels before each if its path is better.
		back[i] = uint8(E | uint32(-toB)>>31 | uint32(-toM)>>31<<2 | uint32(-toE)>>31<<4 | (E|uint32(-toS)>>31)<<6)
		nb := max(eb+ve, sb+vs)
		nm := max(bm+vb, mm+vm)
		ne := max(be+vb, me+vm)
		ns := max(es+ve, ss+vs)
		vb, vm, ve, vs = nb+int32(w&0xffff), nm+int32(w>>16&0xffff), ne+int32(w>>32&0xffff), ns+int32(w>>48)
	}
	if vs > ve {
		return S
	}
	return E
}

// trace follows back from the label of the last character and returns the
// ends of the words.
func (b *Buffer) trace(label uint) []int32 {
	n := len(b.scores)
	b.ends = grow(b.ends, n)
	starts, back, ends := b.starts[1:n+1], b.back[:n], b.ends
	at := n // the ends found stand from here on
	for i := n - 1; i >= 0; i-- {
		ends[at-1] = starts[i]
		at -= int(label >> 1) // E and S end words
		label = uint(back[i]) >> (2 * label) & 3
	}
	return ends[at:]
}

func grow[T any](v []T, n int) []T {
	if cap(v) < n {
		return make([]T, n, n+n/2)
	}
	return v[:n]
}
