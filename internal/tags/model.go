package tags

import (
	"errors"
	"math/bits"
)

// A Model tags words. It is immutable and safe for concurrent use.
type Model struct {
	Names []string // of the labels

	open        uint64 // labels a new word may have
	words       []word
	slots       []slot // of words, by their keys
	wordShift   uint
	rows        []row // of features of several words or of characters, by their keys
	rowShift    uint
	pairs       []pair
	transitions []int32 // from × to
	first       []int32
}

// A word is an entry of the dictionary with the weights of its features.
type word struct {
	set   uint64
	id    uint32
	class uint16
	rare  bool
	roles [roles]uint32 // where its rows begin in pairs, 0 for none
}

// A slot leads from the key of a word to its place in words. Slots are sorted
// by key as far as the probes allow, and so are rows.
type slot struct{ key, word uint32 }

// A row leads from the key of a feature to where its weights begin in pairs.
type row struct{ key, at uint32 }

// A pair is a label with its weight. A row of weights is a pair that holds
// their number as a label, and then they.
type pair struct {
	label  uint8
	weight int8
}

var errModel = errors.New("tags: not a packed model, or a damaged one")

// rowBits is how many bits of the hash of a feature's key tell it from others.
const rowBits = 30

func rowKey(k uint64) uint32 { return uint32(mix(k) >> (64 - rowBits)) }

// lookup returns the entry of a form, nil if there is none.
func (m *Model) lookup(f *form) *word {
	key := f.key()
	for i := int(key >> m.wordShift); i < len(m.slots); i++ {
		switch s := m.slots[i]; {
		case s.word != 0 && s.key == key:
			return &m.words[s.word-1]
		case s.word == 0 || s.key > key:
			return nil
		}
	}
	return nil
}

// add adds the weights of the feature k to scores.
func (m *Model) add(scores *[64]int32, k uint64) {
	key := rowKey(k)
	for i := int(key >> m.rowShift); ; i++ {
		switch r := m.rows[i]; {
		case r.at != 0 && r.key == key:
			m.addRow(scores, r.at)
			return
		case r.at == 0 || r.key > key:
			return
		}
	}
}

func (m *Model) addRow(scores *[64]int32, at uint32) {
	n := uint32(m.pairs[at].label)
	for _, p := range m.pairs[at+1 : at+1+n] {
		scores[p.label&63] += int32(p.weight)
	}
}

// A Buffer holds what tagging needs besides the model. It is reused from one
// sentence to the next and must not be used concurrently.
type Buffer struct {
	tokens []token
	words  []*word // the entry of each token, nil if it has none
	keys   []uint64
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
func (b *Buffer) Reset() {
	b.tokens = append(b.tokens[:0], outside, outside)
	b.words = append(b.words[:0], nil, nil)
}

// Add adds a word to the sentence and reports whether the dictionary has it.
func (m *Model) Add(b *Buffer, w string) (known bool) {
	t := token{form: formOf(w)}
	e := m.lookup(&t.form)
	if e == nil {
		t.set, t.class, t.rare = m.open, classUnknown, true
	} else {
		t.id, t.class, t.set, t.rare = e.id, e.class, e.set, e.rare
	}
	b.tokens, b.words = append(b.tokens, t), append(b.words, e)
	return e != nil && !e.rare
}

// Kind tells what the lexicon knows of the word that was added last.
func (b *Buffer) Kind(kind uint8) {
	t := &b.tokens[len(b.tokens)-1]
	t.kind = kind
	if b.words[len(b.words)-1] == nil {
		t.class += uint16(kind)
	}
}

// Require gives the word that was added last its label.
func (b *Buffer) Require(label uint8) {
	b.tokens[len(b.tokens)-1].set = 1 << label
}

// Tag returns the labels of the words of the sentence in buf. The result is
// valid until buf is used again.
func (m *Model) Tag(b *Buffer) []uint8 {
	n := len(b.tokens) - 2
	b.tokens = append(b.tokens, outside, outside)
	b.words = append(b.words, nil, nil)
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
		if w := b.words[at]; w != nil && w.roles[role] != 0 {
			m.addRow(&scores, w.roles[role])
		}
	}
	b.keys = keys(b.keys[:0], b.tokens, i)
	for _, k := range b.keys {
		m.add(&scores, k)
	}
	const most = 6
	if bits.OnesCount64(set) > most {
		set = best(&scores, set, most)
	}
	for ; set != 0; set &= set - 1 {
		k := bits.TrailingZeros64(set)
		b.lists = append(b.lists, candidate{label: uint8(k), score: scores[k]})
	}
}

// best returns the n labels of set with the highest scores.
func best(scores *[64]int32, set uint64, n int) uint64 {
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
