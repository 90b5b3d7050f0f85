package tags

import (
	"errors"
	"math/bits"
	"slices"
)

// A Model tags words. It is immutable and safe for concurrent use.
type Model struct {
	Names []string // of the labels

	open        uint64 // labels a new word may have
	words       []word
	slots       []slot // of words, by their keys
	wordHomes   uint64
	roles       [][roles]row // of features of one word, by its id
	rows        []row        // of features of several words or of characters, by their keys
	rowHomes    uint64
	present     [1 << presentBits / 64]uint64 // the upper bits of the keys of rows, as a set
	weights     []byte                        // of the rows with more than four
	transitions []int32                       // from × to
	first       []int32
}

// A word is an entry of the dictionary.
type word struct {
	set   uint64
	id    uint32 // of its features, 0 for none
	class uint16
	rare  bool
}

// A slot leads from the key of a word to its place in words. Slots are sorted
// by key as far as the probes allow, and so are rows.
type slot struct{ key, word uint32 }

// A row is the weights of a feature: the set of the labels that have one, and
// in their order either the weights, int8, or where they begin in weights.
type row struct {
	set  uint64 // 0 for a free place in a table
	data uint32
	key  uint32
}

const inRow = 4 // so many weights stand in data itself

var errModel = errors.New("tags: not a packed model, or a damaged one")

// presentBits is how many bits of a key tell most features that have no row.
const presentBits = 22

func rowKey(k uint64) uint32 { return uint32(mix(k) >> (64 - keyBits)) }

// lookup returns the place in words of the word with that key, whose home is i
// and holds seen; 0 if there is none.
func (m *Model) lookup(key uint32, i int, seen slot) uint32 {
	for {
		if seen.word == 0 || seen.key > key {
			return 0
		}
		if seen.key == key {
			return seen.word
		}
		if i++; i == len(m.slots) {
			return 0
		}
		seen = m.slots[i]
	}
}

// A probe is a feature that may have a row.
type probe struct {
	key  uint32
	home int
	seen uint32 // the key that stands at home
}

// probe fills dst with what features may have a row, in two turns without
// branches: the memory looks for all of their places at once.
func (m *Model) probe(dst []probe, keys []uint64) []probe {
	dst = slices.Grow(dst[:0], len(keys))[:len(keys)]
	n := 0
	for _, k := range keys {
		key := rowKey(k)
		dst[n].key = key
		bit := key >> (keyBits - presentBits)
		n += int(m.present[bit/64] >> (bit % 64) & 1)
	}
	dst = dst[:n]
	for i := range dst {
		p := &dst[i]
		p.home = home(p.key, m.rowHomes)
		p.seen = m.rows[p.home].key
	}
	return dst
}

// add adds the weights of a feature for the labels of set to scores.
func (m *Model) add(scores *[64]int32, p probe, set uint64) {
	for i := p.home; p.seen <= p.key; i++ {
		r := &m.rows[i]
		if r.set == 0 {
			return
		}
		if r.key == p.key {
			m.addRow(scores, r, set)
			return
		}
		p.seen = r.key
	}
}

func (m *Model) addRow(scores *[64]int32, r *row, set uint64) {
	inside := bits.OnesCount64(r.set) <= inRow
	for both := r.set & set; both != 0; both &= both - 1 {
		label := bits.TrailingZeros64(both)
		before := uint32(bits.OnesCount64(r.set & (1<<label - 1)))
		if inside {
			scores[label] += int32(int8(r.data >> (8 * before)))
		} else {
			scores[label] += int32(int8(m.weights[r.data+before]))
		}
	}
}

// A Buffer holds what tagging needs besides the model. It is reused from one
// sentence to the next and must not be used concurrently.
type Buffer struct {
	tokens []token
	homes  []int32
	seen   []slot // what stands at the homes of the tokens
	keys   []uint64
	probes []probe
	lists  []candidate
	from   []int32 // word i has the candidates lists[from[i]:from[i+1]]
	labels []uint8
}

// A candidate is a label a word may have.
type candidate struct {
	label uint8
	back  uint8 // which candidate of the word before
	score int32
}

// Reset begins a new sentence.
func (b *Buffer) Reset() { b.tokens = append(b.tokens[:0], outside, outside) }

// Add adds a word to the sentence.
func (b *Buffer) Add(w string) { b.tokens = append(b.tokens, token{form: formOf(w)}) }

// Find looks up the words of the sentence, which is complete.
func (m *Model) Find(b *Buffer) {
	words := b.tokens[2:]
	b.homes, b.seen = b.homes[:0], b.seen[:0]
	for i := range words {
		i := home(words[i].form.key(), m.wordHomes)
		b.homes, b.seen = append(b.homes, int32(i)), append(b.seen, m.slots[i])
	}
	for i := range words {
		b.seen[i].word = m.lookup(words[i].form.key(), int(b.homes[i]), b.seen[i])
	}
	for i := range words {
		t := &words[i]
		if n := b.seen[i].word; n != 0 {
			w := &m.words[n-1]
			t.id, t.class, t.set, t.rare = w.id, w.class, w.set, w.rare
		} else {
			t.set, t.class, t.rare = m.open, classUnknown, true
		}
	}
	b.tokens = append(b.tokens, outside, outside)
}

// Rare reports whether word i is rare in the corpus, so that its kind counts.
func (b *Buffer) Rare(i int) bool { return b.tokens[i+2].rare }

// SetKind tells what the lexicon knows of word i, which is rare.
func (b *Buffer) SetKind(i int, kind uint8) {
	t := &b.tokens[i+2]
	t.kind = kind
	if t.class >= classUnknown {
		t.class = classUnknown + uint16(kind)
	}
}

// Require gives word i its label.
func (b *Buffer) Require(i int, label uint8) { b.tokens[i+2].set = 1 << label }

// Tag returns the labels of the words of the sentence in buf, which were found.
// The result is valid until buf is used again.
func (m *Model) Tag(b *Buffer) []uint8 {
	n := len(b.tokens) - 4
	b.lists, b.from = b.lists[:0], append(b.from[:0], 0)
	for i := range n {
		m.candidates(b, i+2)
		m.connect(b, i)
		b.from = append(b.from, int32(len(b.lists)))
	}
	return b.trace(n)
}

// candidates appends the labels the token at i may have with the scores of
// its features.
func (m *Model) candidates(b *Buffer, i int) {
	set := b.tokens[i].set
	if set&(set-1) == 0 {
		b.lists = append(b.lists, candidate{label: uint8(bits.TrailingZeros64(set))})
		return
	}
	var scores [64]int32
	for role, at := range [roles]int{i, i - 1, i + 1, i - 2, i + 2} {
		m.addRow(&scores, &m.roles[b.tokens[at].id][role], set)
	}
	b.keys = keys(b.keys[:0], b.tokens, i)
	if b.tokens[i].rare {
		b.keys = characterKeys(b.keys, b.tokens, i)
	}
	b.probes = m.probe(b.probes[:0], b.keys)
	for _, p := range b.probes {
		m.add(&scores, p, set)
	}
	set = best(&scores, set, most)
	for ; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		b.lists = append(b.lists, candidate{label: uint8(k), score: scores[k]})
	}
}

// most is how many labels a word may have in the end.
const most = 6

// best returns the n labels of set with the highest scores, all of a smaller
// set.
func best(scores *[64]int32, set uint64, n int) uint64 {
	if bits.OnesCount64(set) <= n {
		return set
	}
	found := uint64(0)
	for range n {
		top := -1
		for rest := set &^ found; rest != 0; rest &= rest - 1 {
			if k := bits.TrailingZeros64(rest); top < 0 || scores[k] > scores[top] {
				top = k
			}
		}
		found |= 1 << top
	}
	return found
}

// connect adds to the scores of the candidates of word i the best path to them.
func (m *Model) connect(b *Buffer, i int) {
	here := b.lists[b.from[i]:]
	if i == 0 {
		for k := range here {
			here[k].score += m.first[here[k].label]
		}
		return
	}
	before := b.lists[b.from[i-1]:b.from[i]]
	for k := range here {
		top, from := int32(-1<<30), 0
		for j, c := range before {
			if s := c.score + m.transitions[int(c.label)*len(m.Names)+int(here[k].label)]; s > top {
				top, from = s, j
			}
		}
		here[k].score += top
		here[k].back = uint8(from)
	}
}

func (b *Buffer) trace(n int) []uint8 {
	if cap(b.labels) < n {
		b.labels = make([]uint8, n+n/2)
	}
	b.labels = b.labels[:n]
	if n == 0 {
		return b.labels
	}
	at := 0
	last := b.lists[b.from[n-1]:]
	for k := range last {
		if last[k].score > last[at].score {
			at = k
		}
	}
	for i := n - 1; i >= 0; i-- {
		c := b.lists[int(b.from[i])+at]
		b.labels[i], at = c.label, int(c.back)
	}
	return b.labels
}
