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
	slots    []slot              // pairs, each at its home
	others   table               // those whose home a more frequent pair has
	trie     trie                // the lexicon from the third character on
	short    [3][flagSets]cell   // what a pair with such flags gives the cells of its characters and of the next
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
	after, before uint32 // four int8 each, above a bias
	info          uint32 // of the words that begin so
	tag           uint16 // of the pair, 0 for a free slot
	thirds        uint16 // the characters that words go on with: the remainders of their ids, as a set
}

const thirdBits = 16

// maxChars is the limit of the ids of characters.
const (
	charBits = 14
	maxChars = 1 << charBits
)

// A pair has one home among the slots, which with its tag tells it from all
// other pairs.
const (
	homeBits  = 18
	homes     = 1 << homeBits
	tagBits   = 2*charBits - homeBits
	isPair    = 1 << tagBits // of a tag
	hasOthers = isPair << 1  // other pairs have their home here as well
)

func homeOf(first, second uint32) (home, tag uint32) {
	mixed := (first<<charBits | second) * 0xac1b3c6d % (1 << (2 * charBits)) // a permutation
	return mixed >> tagBits, mixed%isPair | isPair
}

func pairOf(first, second uint16) uint32 { return uint32(first)<<16 | uint32(second) }

// A table is a hash table of pairs. Those with one first character stand in a
// row of their own, so that reading them in order writes in order.
type table struct {
	slots []slot // the tags are second characters, counted from 1
	rows  []row  // by the first character
}

type row struct{ at, size uint32 }

// newTable returns a table for pairs whose first characters occur that often.
func newTable(counts []int) table {
	t := table{rows: make([]row, len(counts))}
	at := uint32(0)
	for first, n := range counts {
		t.rows[first] = row{at, uint32(n + n/3 + 1)} // one is always free
		at += t.rows[first].size
	}
	t.slots = make([]slot, at)
	return t
}

// home returns where a pair belongs.
func (t *table) home(first, second uint16) uint32 {
	r := t.rows[first]
	return r.at + uint32(uint64(uint32(second)*0x9e3779b1)*uint64(r.size)>>32)
}

// find returns the slot of a pair, or the free one where it would stand.
func (t *table) find(first, second uint16) *slot {
	return t.findFrom(t.home(first, second), first, second)
}

// findFrom does so for a pair with that home.
func (t *table) findFrom(i uint32, first, second uint16) *slot {
	for {
		if s := &t.slots[i]; s.tag == second+1 || s.tag == 0 {
			return s
		}
		if r := t.rows[first]; i == r.at+r.size-1 {
			i = r.at
		} else {
			i++
		}
	}
}

// add returns a new slot for a pair.
func (t *table) add(first, second uint16) *slot {
	s := t.find(first, second)
	s.tag = second + 1
	return s
}

// spread puts the four bytes of v into the lanes.
func spread(v uint32) uint64 {
	x := uint64(v)
	x = (x | x<<16) & 0x0000ffff0000ffff
	return (x | x<<8) & 0x00ff00ff00ff00ff
}

// An info is what the lexicon knows of a string of characters: the lowest
// bits are the flags of the word it is, then come the kind of the word and the
// place in the trie of the first string that follows, 0 for none.
const (
	kindBits = 5
	infoBits = flagBits + kindBits
	// maxStrings is the limit of the strings of three and more characters.
	maxStrings = 1<<(32-infoBits) - 2
	flagSets   = 1 << flagBits
)

var errModel = errors.New("words: not a packed model, or a damaged one")

// shortCells returns the cells that a pair with such flags gives its first
// character, its second one, and the one behind.
func shortCells() (short [3][flagSets]cell) {
	for flags := range uint32(flagSets) {
		var c [6]cell
		cover(c[:]).add(0, 2, flags)
		for k := range short {
			short[k][flags] = c[k]
		}
	}
	return short
}
