package words

import "errors"

// A Model cuts text into words. It is immutable and safe for concurrent use.
//
// The scores of the four labels lie in the 16-bit lanes of a word, so that
// one addition adds a feature. Lanes hold weights above a bias, the same in
// all four, which no comparison sees.
type Model struct {
	alphabet *Alphabet
	chars    []char              // by id
	frequent [frequents]slot     // pairs that are frequent in the corpus, each at its home
	others   table               // the other pairs
	trie     trie                // the lexicon from the third character on
	kinds    [kindTriples]uint64 // by kindsOf
	repeats  [repeats]uint64     // by repeat
	covers   [256]uint64         // by the code of all words
	corpus   [256]uint64         // by the code of words of the corpus
	firsts   [firsts]uint64      // by firstOf
	seconds  [seconds]uint64     // by firstOf, of the slot before
	thirds   [thirds]uint64      // by thirdOf, of the slot before that
	next     [labels][labels]int32
}

// A char holds the weights a character brings to the position after it, its
// own and the one before it.
type char struct {
	asPrev, asCur, asNext uint64
	kind                  Kind
	part                  part
}

// A slot holds a pair of characters: its weights at the first and at the
// second character, and what the lexicon knows of words that begin so.
type slot struct {
	pair          uint32 // pairOf, 0 for a free slot
	after, before uint32 // four int8 each, above a bias
	info          uint32 // of the words that begin so
}

func pairOf(first, second uint16) uint32 { return uint32(first)<<16 | uint32(second) }

// frequents is the size of the table of frequent pairs, a megabyte, which the
// processor's cache can hold.
const (
	frequentBits = 16
	frequents    = 1 << frequentBits
)

// home is where a pair stands in the table of frequent ones, if it is there.
func home(pair uint32) uint32 {
	return uint32(uint64(pair) * 0x9e3779b97f4a7c15 >> (64 - frequentBits))
}

// A table is a hash table of pairs. Those with one first character have their
// homes side by side, so that reading them in order writes in order.
type table struct {
	slots []slot
	rows  []tableRow // by the first character
}

type tableRow struct{ at, size uint32 }

// newTable returns a table for pairs whose first characters occur that often.
func newTable(counts []int) table {
	t := table{rows: make([]tableRow, len(counts))}
	at := 0
	for first, n := range counts {
		size := n + n/2 + 1
		t.rows[first] = tableRow{uint32(at), uint32(size)}
		at += size
	}
	t.slots = make([]slot, at+16)
	return t
}

func (t *table) home(first, second uint16) int {
	row := t.rows[first]
	return int(row.at) + int(uint64(uint32(second)*0x9e3779b1)*uint64(row.size)>>32)
}

// find returns the slot of a pair, or the free one where it would stand.
func (t *table) find(first, second uint16) *slot {
	return t.findFrom(t.home(first, second), pairOf(first, second))
}

// findFrom does so for a pair whose home is i.
func (t *table) findFrom(i int, pair uint32) *slot {
	for t.slots[i].pair != pair && t.slots[i].pair != 0 {
		i++
	}
	return &t.slots[i]
}

// add returns a new slot for a pair. It is valid until the next one is added.
func (t *table) add(first, second uint16) *slot {
	i := t.home(first, second)
	for t.slots[i].pair != 0 {
		if i++; i == len(t.slots)-1 { // the last one stays free
			t.slots = append(t.slots, slot{})
		}
	}
	return &t.slots[i]
}

// spread puts the four bytes of v into the lanes.
func spread(v uint32) uint64 {
	x := uint64(v)
	x = (x | x<<16) & 0x0000ffff0000ffff
	return (x | x<<8) & 0x00ff00ff00ff00ff
}

// An info is what the lexicon knows of a string of characters: the lowest
// bits are the flags of the word it is, then come the kind of the word and the
// number of the trie's node for the words that go on from here, 0 for none.
const (
	kindBits = 5
	infoBits = flagBits + kindBits
)

var errModel = errors.New("words: not a packed model, or a damaged one")
