package tags

import (
	"cmp"
	"slices"
)

// An entry is what the dictionary knows of a word's tags.
type entry struct {
	set   uint64 // the labels it may have, as bits; 0: any open one
	class uint16 // the labels it mostly has
}

// Classes of words that are not in the dictionary come behind those that are.
const (
	maxLabels    = 48
	classOutside = maxLabels * maxLabels // before the first and after the last word
	classUnknown = classOutside + 1      // and as many as there are kinds of the lexicon
)

// counts are the occurrences of a word with each label.
type counts map[uint8]int

func (c counts) total() (n int) {
	for _, k := range c {
		n += k
	}
	return n
}

// frequent is how often a word must occur to have no labels but those it
// occurs with.
const frequent = 10

// entry returns the entry of a word with those counts.
func (c counts) entry(open uint64) (e entry) {
	var labels []uint8
	total := 0
	for label, n := range c {
		if n > 0 {
			labels = append(labels, label)
			total += n
		}
	}
	slices.SortFunc(labels, func(a, b uint8) int { return cmp.Or(c[b]-c[a], int(a)-int(b)) })
	for _, label := range labels {
		if total < 100 || c[label] > 1 || c[label]*500 > total {
			e.set |= 1 << label
		}
	}
	first, second := labels[0], labels[0]
	if len(labels) > 1 && c[labels[1]]*8 >= total {
		second = labels[1]
	}
	e.class = uint16(first)*maxLabels + uint16(second)
	if total < frequent {
		e.set |= open
	}
	return e
}

// without returns c less one occurrence of label.
func (c counts) without(label uint8) counts {
	d := counts{}
	for l, n := range c {
		d[l] = n
	}
	if d[label]--; d[label] <= 0 {
		delete(d, label)
	}
	return d
}
