package tags

import (
	"slices"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// A Corpus turns tagged sentences into a linear.Dataset: first Count sees all
// of them, then Add.
type Corpus struct {
	Names []string // of the labels
	Index linear.Index
	Data  *linear.Dataset

	labels  map[string]uint8
	kind    func(word string) uint8
	counts  map[uint32]counts // by the key of the word
	entries map[uint32]entry
	ids     map[uint32]uint32 // of words that have features
	order   []uint32          // the keys of all words, sorted
	open    uint64            // labels a new word may have

	tokens []token
	keys   []uint64
	found  []uint32
}

// NewCorpus returns an empty Corpus for those tags, at most 48. kind returns
// what the lexicon knows of a word, 0 for nothing, below Kinds.
func NewCorpus(names []string, kind func(word string) uint8) *Corpus {
	c := &Corpus{Names: names, Data: linear.NewDataset(len(names)), kind: kind,
		labels: map[string]uint8{}, counts: map[uint32]counts{}, entries: map[uint32]entry{}, ids: map[uint32]uint32{}}
	for i, n := range names {
		c.labels[n] = uint8(i)
	}
	return c
}

// Kinds is one more than the highest kind of a word of the lexicon.
const Kinds = 32

func (f *form) key() uint32 { return uint32(f.hash >> (64 - keyBits)) }

// Count counts the tags of a sentence's words.
func (c *Corpus) Count(sentence, tags []string) {
	for i, w := range sentence {
		f := formOf(w)
		k := f.key()
		if c.counts[k] == nil {
			c.counts[k] = counts{}
		}
		c.counts[k][c.labels[tags[i]]]++
	}
}

// Counted ends the counting. Words that occur known times have features of
// their own.
func (c *Corpus) Counted(known int) {
	once := make([]int, len(c.Names))
	total := 0
	for k, n := range c.counts {
		c.order = append(c.order, k)
		if len(n) == 1 && n.total() == 1 {
			for label := range n {
				once[label]++
				total++
			}
		}
	}
	for label, n := range once {
		if n*1000 >= total {
			c.open |= 1 << label
		}
	}
	slices.Sort(c.order)
	for _, k := range c.order {
		c.entries[k] = c.counts[k].entry(c.open)
		if c.counts[k].total() >= known {
			c.ids[k] = uint32(len(c.ids) + 1)
		}
	}
}

// token returns the token of a word that stands in the corpus with that
// label; what the dictionary would know without this occurrence.
func (c *Corpus) token(word string, label uint8) token {
	t := token{form: formOf(word)}
	k := t.form.key()
	n := c.counts[k]
	total := n.total()
	e := c.entries[k]
	if total < frequent {
		t.rare = true
		t.kind = c.kind(word)
		if total <= 1 {
			e = entry{c.open, classUnknown + uint16(t.kind)}
		} else {
			e = n.without(label).entry(c.open)
		}
	}
	t.id, t.class, t.set = c.ids[k], e.class, e.set
	return t
}

// Add adds a sentence. A tag that is not in Names counts as the first name.
func (c *Corpus) Add(sentence, tags []string) {
	c.tokens = append(c.tokens[:0], outside, outside)
	for i, w := range sentence {
		c.tokens = append(c.tokens, c.token(w, c.labels[tags[i]]))
	}
	c.tokens = append(c.tokens, outside, outside)
	for i, tag := range tags {
		label := c.labels[tag]
		t := &c.tokens[i+2]
		t.set |= 1 << label
		c.found = c.found[:0]
		if t.set&(t.set-1) != 0 {
			c.features(i + 2)
		}
		c.Data.AppendAmong(label, t.set, c.found)
	}
	c.Data.EndSequence()
}

// features fills found with the features of the word at i.
func (c *Corpus) features(i int) {
	c.keys = keys(c.keys[:0], c.tokens, i)
	if c.tokens[i].rare {
		c.keys = characterKeys(c.keys, c.tokens, i)
	}
	for role, at := range [roles]int{i, i - 1, i + 1, i - 2, i + 2} {
		if id := c.tokens[at].id; id != 0 {
			c.keys = append(c.keys, key(uint64(role), uint64(id), 0, 0))
		}
	}
	for _, k := range c.keys {
		c.found = append(c.found, c.Index.ID(k))
	}
}
