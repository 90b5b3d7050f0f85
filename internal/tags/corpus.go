package tags

import "github.com/xinwen-go/xinwen/internal/linear"

// A Corpus turns tagged sentences into a linear.Dataset.
type Corpus struct {
	Names []string // of the labels
	Index linear.Index
	Data  *linear.Dataset

	labels map[string]uint8
	counts map[uint64]map[uint8]int // of the labels of each word
}

// NewCorpus returns an empty Corpus for those tags.
func NewCorpus(names []string) *Corpus {
	c := &Corpus{Names: names, Data: linear.NewDataset(len(names)),
		labels: map[string]uint8{}, counts: map[uint64]map[uint8]int{}}
	for i, n := range names {
		c.labels[n] = uint8(i)
	}
	return c
}

// Add adds a sentence. A tag that is not in Names counts as the first name.
func (c *Corpus) Add(sentence, tags []string) {
	shapes := []shape{outside}
	for _, w := range sentence {
		shapes = append(shapes, shapeOf(w))
	}
	shapes = append(shapes, outside)
	var ks [templates]uint64
	var ids [templates]uint32
	for i, tag := range tags {
		keys(&ks, &shapes[i], &shapes[i+1], &shapes[i+2])
		for t, k := range ks {
			ids[t] = c.Index.ID(k)
		}
		label := c.labels[tag]
		c.Data.Append(label, ids[:])
		c.count(shapes[i+1].word, label)
	}
	c.Data.EndSequence()
}

func (c *Corpus) count(word uint64, label uint8) {
	if c.counts[word] == nil {
		c.counts[word] = map[uint8]int{}
	}
	c.counts[word][label]++
}
