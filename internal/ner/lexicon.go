package ner

import (
	"math"
	"math/bits"
	"slices"
	"unicode/utf8"
)

// The gazetteers: lists of words that tell what a stretch may be.
const (
	FullNames    = iota // full names of persons
	ForeignNames        // transliterated ones
	PlaceNames
	BodyNames
	OtherNames // other proper names
	Surnames
	gazetteers
)

// maxEntry is the longest entry of a gazetteer, in characters.
const maxEntry = 10

// Lexicons are what the features know of words: the gazetteers they are in
// and the cluster they belong to.
type Lexicons struct {
	fine    int              // clusters in each coarse one
	entries map[string]entry // by word, while they are collected
	slots   []slot           // open addressing, by the upper half of hashOf
	shift   uint
	groups  []uint8 // clusters of characters, plus one
	gate    gate    // none: every word may be part of an entity
}

// An entry is what is known of a word.
type entry struct {
	cluster uint16 // plus one
	lists   uint8  // gazetteers, as bits
	class   uint8  // of a word of the dictionary; zero for none
	genre   genre  // what the word tells of the text it is in
}

// A slot holds the entry of a word, or of the beginning of one.
type slot struct {
	key uint32
	entry
}

const (
	longer = 1 << 7 // marks a word that entries of gazetteers begin with

	gazetteerBits = 1<<gazetteers - 1
)

// NewLexicons returns empty lexicons whose coarse clusters hold fine finer
// ones each.
func NewLexicons(fine int) *Lexicons {
	return &Lexicons{fine: fine, entries: map[string]entry{}}
}

// Add adds a word to a gazetteer. Words of one character that are no
// surnames and words that are very long are left out.
func (x *Lexicons) Add(gazetteer int, word string) {
	n := utf8.RuneCountInString(word)
	if n == 0 || n > maxEntry || n == 1 && gazetteer != Surnames {
		return
	}
	e := x.entries[word]
	e.lists |= 1 << gazetteer
	x.entries[word] = e
}

// AddWord adds a word of the dictionary, of a class of words from 1 to 15.
func (x *Lexicons) AddWord(word string, class uint8) {
	if n := utf8.RuneCountInString(word); n < 2 || n > maxEntry {
		return
	}
	e := x.entries[word]
	e.class = class
	x.entries[word] = e
}

// SetCluster gives a word its cluster.
func (x *Lexicons) SetCluster(word string, cluster int) {
	e := x.entries[word]
	e.cluster = uint16(cluster + 1)
	x.entries[word] = e
}

// GroupsInOne is how many clusters of characters next to each other are part of
// a coarser one.
const GroupsInOne = 4

// SetGroup gives a character one of at most 255 clusters.
func (x *Lexicons) SetGroup(character rune, cluster int) {
	if grown := int(character) + 1 - len(x.groups); grown > 0 {
		x.groups = append(x.groups, make([]uint8, grown)...)
	}
	x.groups[character] = uint8(cluster + 1)
}

// SetGenre gives a word the logarithms of its share of the words of each
// task's texts, less their mean.
func (x *Lexicons) SetGenre(word string, shares [tasks]float64) {
	e := x.entries[word]
	for t, s := range shares {
		e.genre[t] = int8(min(max(math.Round(s*genreScale), -127), 127))
	}
	x.entries[word] = e
}

// Build makes the lexicons ready to be looked up in.
func (x *Lexicons) Build() {
	words := x.words()
	size := len(words)
	for _, w := range words {
		size += utf8.RuneCountInString(w)
	}
	x.allocate(size)
	for _, w := range words {
		x.insert([]byte(w), x.entries[w])
	}
}

// allocate makes room for at most n words and beginnings of words.
func (x *Lexicons) allocate(n int) {
	size := max(bits.Len(uint(n)), 4)
	x.slots, x.shift = make([]slot, 1<<size), uint(32-size)
}

// insert puts a word, and that words begin so, into the slots.
func (x *Lexicons) insert(word []byte, e entry) {
	h := uint64(fnvBasis)
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRune(word[i:])
		i += n
		fold, _ := foldOf(r)
		h = (h ^ uint64(fold)) * fnvPrime
		if i < len(word) {
			if e.lists&gazetteerBits != 0 || e.class != 0 {
				x.place(h).lists |= longer
			}
			continue
		}
		s := x.place(h)
		s.lists |= e.lists
		s.class = max(s.class, e.class)
		if e.cluster > 0 {
			s.cluster, s.genre = e.cluster, e.genre
		}
	}
}

func (x *Lexicons) words() []string {
	words := make([]string, 0, len(x.entries))
	for w := range x.entries {
		words = append(words, w)
	}
	slices.Sort(words)
	return words
}

func slotKey(h uint64) uint32 { return max(uint32(h>>32), 1) }

// place returns the slot of the word with that hash, a new one if need be.
func (x *Lexicons) place(h uint64) *slot {
	key := slotKey(h)
	for i := int(spread(key) >> x.shift); ; i = (i + 1) & (len(x.slots) - 1) {
		if s := &x.slots[i]; s.key == key || s.key == 0 {
			s.key = key
			return s
		}
	}
}

// lookup returns what is known of the word with that hash.
func (x *Lexicons) lookup(h uint64) entry {
	key := slotKey(h)
	for i := int(spread(key) >> x.shift); ; i = (i + 1) & (len(x.slots) - 1) {
		if s := &x.slots[i]; s.key == key {
			return s.entry
		} else if s.key == 0 {
			return entry{}
		}
	}
}

// spread mixes the bits of a key: those of hashes of short words are not.
func spread(key uint32) uint32 { return key * 0x9e3779b1 }

// Know fills in what the lexicons have of s, a sentence of a text that is like
// those of the task. Careers are dense with entities: there the gate is open.
func (x *Lexicons) Know(s *Sentence, like Task) {
	for i := range s.words {
		w := &s.words[i]
		e := x.lookup(w.hash)
		w.info = uint64(e.lists&gazetteerBits)<<4 | uint64(e.class)
		if e.cluster > 0 {
			w.cluster = uint64(e.cluster)
			w.coarse = 1 + (w.cluster-1)/uint64(x.fine)
		}
	}
	if x.gate.weights != nil && like != CV {
		x.gate.close(s)
	}
	for i := range s.chars {
		if s.chars[i].kind == han {
			s.chars[i].group = x.group(s.chars[i].fold)
			x.cover(s, i)
		}
	}
}

func (x *Lexicons) group(character uint64) uint8 {
	if character < uint64(len(x.groups)) {
		return x.groups[character]
	}
	return 0
}

// close marks the characters of word i as closed.
func (s *Sentence) close(i int) {
	end := len(s.chars)
	if i+1 < len(s.words) {
		end = int(s.words[i+1].first)
	}
	for k := int(s.words[i].first); k < end; k++ {
		s.chars[k].closed = true
	}
}

// runs calls f with the stretches of characters that are not closed.
func (s *Sentence) runs(f func(from, to int)) {
	for i := 0; i < len(s.chars); i++ {
		if s.chars[i].closed {
			continue
		}
		from := i
		for i < len(s.chars) && !s.chars[i].closed {
			i++
		}
		f(from, i)
	}
}

// cover records on the characters of s the entries of gazetteers that begin
// at i.
func (x *Lexicons) cover(s *Sentence, i int) {
	h := uint64(fnvBasis)
	for n := 1; n <= maxEntry && i+n <= len(s.chars); n++ {
		h = (h ^ s.chars[i+n-1].fold) * fnvPrime
		e := x.lookup(h)
		if e.class != 0 && n > 1 {
			s.coverWord(e.class, i, n)
		}
		lists := e.lists
		for set := lists & gazetteerBits; set != 0; set &= set - 1 {
			s.cover(bits.TrailingZeros8(set), i, n)
		}
		if lists&longer == 0 {
			break
		}
	}
}

// coverWord records a word of the dictionary of n characters at i.
func (s *Sentence) coverWord(class uint8, i, n int) {
	length := uint16(min(n, 5))
	s.chars[i].begins = length<<4 | uint16(class)
	if c := &s.chars[i+n-1]; c.ends>>4 < length {
		c.ends = length<<4 | uint16(class)
	}
	for k := range n {
		if c := &s.chars[i+k]; c.covers>>6 < length {
			c.covers = length<<6 | uint16(placeOf(k, n))<<4 | uint16(class)
		}
	}
}

// cover records an entry of n characters at i.
func (s *Sentence) cover(gazetteer, i, n int) {
	length := uint8(min(n, 5))
	for k := range n {
		if c := &s.chars[i+k].gaz[gazetteer]; *c>>2 < length {
			*c = length<<2 | uint8(placeOf(k, n))
		}
	}
}

// placeOf returns the place of the k-th of n characters.
func placeOf(k, n int) int {
	switch {
	case n == 1:
		return only
	case k == 0:
		return first
	case k == n-1:
		return last
	}
	return inner
}
