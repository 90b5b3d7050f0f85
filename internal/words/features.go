package words

// The labels of characters.
const (
	B = iota // begins a word
	M        // stands inside a word
	E        // ends a word
	S        // is a word
	labels
)

// The templates of features. The weights of each are one row of four.
const (
	tPrev   = iota // the character before
	tCur           // the character
	tNext          // the character after
	tBefore        // the character before and the character
	tAfter         // the character and the one after
	tKinds         // kinds of the three
	tRepeat        // which of the three are equal
	tCover         // lexicon words that begin, end and go on here, with lengths
	tCorpus        // the same with the words of the corpus only
	tFirst         // the character as the first of a name: what stands before, is made for it, and follows
	tSecond        // the same as the second of a name
	tThird         // the same as the third of a name
)

func key(template, a, b uint64) uint64 { return template<<56 | a<<28 | b }

const maxLength = 6 // longer words count as that long

// A cell is what the lexicon says of a character, in eight bytes: for all
// words and for those of the corpus the lengths of the longest that begin, end
// and go on here, zero for none, each times what its code needs; what stands
// before the character, and what it begins.
type cell uint64

// The lanes of a cell, those of the corpus behind those of all words.
const (
	beginLane = 8 * iota
	endLane
	withinLane
	corpusLanes
	beforeLane = 48
	afterLane  = 56
)

// What the length of a word counts in the lanes.
const (
	beginUnit  = maxLength * maxLength
	endUnit    = maxLength
	withinUnit = 1
)

// all returns the joint value of the lanes of all words, below covers.
func (c cell) all() uint8 { return uint8(c>>beginLane + c>>endLane + c>>withinLane) }

// corpus does so for the words of the corpus.
func (c cell) corpus() uint8 { return (c >> corpusLanes).all() }

func (c cell) before() uint8 { return uint8(c >> beforeLane) }
func (c cell) after() uint8  { return uint8(c >> afterLane) }

// raise makes a lane at least v.
func (c *cell) raise(lane int, v uint32) {
	if uint32(uint8(*c>>lane)) < v {
		c.set(lane, v)
	}
}

func (c *cell) set(lane int, v uint32) { *c = *c&^(0xff<<lane) | cell(v)<<lane }

const covers = maxLength * maxLength * maxLength

// A cover has a cell for every character of a text and four for its end.
type cover []cell

func (c *cover) reset(n int) {
	*c = grow(*c, n+4)
	clear(*c)
}

// add records a word of n characters that begins at i. Words may be added
// in any order.
func (c cover) add(i, n int, flags uint32) {
	length := uint32(min(n, maxLength) - 1)
	all, corpus := length*(flags&Listed/Listed), length*(flags&Seen/Seen)
	first, last := &c[i], &c[i+n-1]
	first.raise(beginLane, all*beginUnit)
	first.raise(corpusLanes+beginLane, corpus*beginUnit)
	last.raise(endLane, all*endUnit)
	last.raise(corpusLanes+endLane, corpus*endUnit)
	for k := i + 1; k < i+n-1; k++ {
		c[k].raise(withinLane, all*withinUnit)
		c[k].raise(corpusLanes+withinLane, corpus*withinUnit)
	}
	*first |= cell(flags&Cue/Cue*afterCue) << afterLane
	c[i+n] |= cell(flags&Post/Post*beforePost) << beforeLane
}

// What stands before a character.
const (
	beforeOther = iota
	beforeMark  // a mark, or nothing
	beforeComma // the mark of lists, 、
	beforePost  // a word that often stands before a name
	befores
)

// What a character begins.
const (
	afterOther = iota
	afterMark  // a mark, or nothing
	afterCue   // a word that often stands behind a name
	afters
)

// A part tells how often a character is part of a name: its surname class,
// and times surnames its class as part of a given name.
type part uint8

const (
	surnames = 4 // classes of surnames: no, seldom, often, mostly
	givens   = 3 // classes of characters of given names: no, seldom, often
)

func (p part) surname() int { return int(p % surnames) }
func (p part) given() int   { return int(p / surnames) }

// A slot of a name is a character with what stands before it, as the surname,
// and the two after it, as the given name.
func slotOf(before uint8, surname, second, third part) int {
	return ((int(before)*surnames+surname.surname())*givens+second.given())*givens + third.given()
}

const nameSlots = befores * surnames * givens * givens

// The joint values of a character as the first, the second and the third of
// the name in a slot; after is what begins behind the second character of the
// name and behind the third.
func firstOf(slot int, second, third uint8) int {
	return (slot*afters+int(second))*afters + int(third)
}

func thirdOf(slot int, third uint8) int { return slot*afters + int(third) }

const (
	firsts  = nameSlots * afters * afters
	seconds = firsts
	thirds  = nameSlots * afters
)

// repeat returns which of three characters are equal, below repeats.
func repeat(prev, cur, next uint16) uint8 {
	code := uint8(0)
	if prev == cur {
		code = 1
	}
	if cur == next {
		code += 2
	}
	if prev == next {
		code += 4
	}
	return code & (repeats - 1)
}

const repeats = 8

func kindsOf(prev, cur, next Kind) int { return (int(prev)*int(kinds)+int(cur))*int(kinds) + int(next) }

const kindTriples = int(kinds) * int(kinds) * int(kinds)

// marks records what marks stand where; add has recorded the words.
func (c cover) marks(ids []uint16, a *Alphabet) {
	n := len(ids)
	for i := n; i < n+4; i++ {
		c[i].set(afterLane, afterMark)
	}
	if c[0].before() == beforeOther {
		c[0].set(beforeLane, beforeMark)
	}
	for i, id := range ids {
		if a.kinds[id] != Mark {
			continue
		}
		c[i].set(afterLane, afterMark)
		c[i+1].set(beforeLane, beforeMark)
		if id == a.comma {
			c[i+1].set(beforeLane, beforeComma)
		}
	}
}
