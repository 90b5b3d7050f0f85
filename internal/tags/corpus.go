package tags

import "github.com/xinwen-go/xinwen/internal/linear"

// A Corpus turns tagged sentences into a linear.Dataset: first Count sees
// all of them, then Add.
type Corpus struct {
	Names []string // of the labels
	Index linear.Index
	Data  *linear.Dataset

	labels map[string]uint8
	counts map[uint64]counts
	words  dictionary
	shapes []shape
}

// NewCorpus returns an empty Corpus for those tags.
func NewCorpus(names []string) *Corpus {
	c := &Corpus{Names: names, Data: linear.NewDataset(len(names)),
		labels: map[string]uint8{}, counts: map[uint64]counts{}}
	for i, n := range names {
		c.labels[n] = uint8(i)
	}
	return c
}

// Count counts the tags of a sentence's words.
func (c *Corpus) Count(sentence, tags []string) {
	for i, w := range sentence {
		k := shapeOf(w).word
		if c.counts[k] == nil {
			c.counts[k] = counts{}
		}
		c.counts[k][c.labels[tags[i]]]++
	}
}

// Counted ends the counting. Words that occur known times have a class,
// those that occur frequent times no tags but those they occur with.
func (c *Corpus) Counted(known, frequent int) {
	c.words = newDictionary(c.counts, known, frequent)
}

// Add adds a sentence. A tag that is not in Names counts as the first name.
func (c *Corpus) Add(sentence, tags []string) {
	c.shapes = append(c.shapes[:0], outside, outside)
	for _, w := range sentence {
		s := shapeOf(w)
		s.know(c.words)
		c.shapes = append(c.shapes, s)
	}
	c.shapes = append(c.shapes, outside, outside)
	var ks [templates]uint64
	var ids [templates]uint32
	for i, tag := range tags {
		keys(&ks, c.shapes, i+2)
		for t, k := range ks {
			ids[t] = c.Index.ID(k)
		}
		c.Data.Append(c.labels[tag], ids[:])
	}
	c.Data.EndSequence()
}
