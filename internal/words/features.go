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

// lengths hold for every character the lengths of the longest words that
// begin, end and go on at it, zero for none.
type lengths struct{ begin, end, within []uint8 }

const maxLength = 6 // longer words count as that long

func (l *lengths) reset(n int) {
	l.begin, l.end, l.within = zeroed(l.begin, n), zeroed(l.end, n), zeroed(l.within, n)
}

// add records a word of n characters that begins at i.
func (l *lengths) add(i, n int) {
	length := uint8(min(n, maxLength) - 1)
	l.begin[i] = max(l.begin[i], length)
	l.end[i+n-1] = max(l.end[i+n-1], length)
	for k := i + 1; k < i+n-1; k++ {
		l.within[k] = max(l.within[k], length)
	}
}

// code returns the joint value of position i, below covers.
func (l *lengths) code(i int) int {
	return (int(l.begin[i])*maxLength+int(l.end[i]))*maxLength + int(l.within[i])
}

const covers = maxLength * maxLength * maxLength

// A cover is what the lexicon says of a text: for every character the words
// that cover it, and its slot, what names may stand between.
type cover struct {
	all, corpus   lengths // all words; those of the corpus
	before, after []uint8
}

func (c *cover) reset(n int) {
	c.all.reset(n)
	c.corpus.reset(n)
	c.before, c.after = zeroed(c.before, n+1), zeroed(c.after, n+4)
}

// add records a word of n characters that begins at i.
func (c *cover) add(i, n int, flags uint32) {
	if flags&Listed != 0 {
		c.all.add(i, n)
	}
	if flags&Seen != 0 {
		c.corpus.add(i, n)
	}
	if flags&Post != 0 {
		c.before[i+n] = beforePost
	}
	if flags&Cue != 0 {
		c.after[i] = afterCue
	}
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

// The joint values of a character as the first, second and third of a name.
// parts holds those of the character and its neighbours.
func (c *cover) first(i int, cur, next, third part) int {
	return (((int(c.before[i])*surnames+cur.surname())*givens+next.given())*givens+third.given())*afters*afters +
		int(c.after[i+2])*afters + int(c.after[i+3])
}

func (c *cover) second(i int, prev, cur, next part) int {
	before := 0
	if i > 0 {
		before = int(c.before[i-1])
	}
	return (((before*surnames+prev.surname())*givens+cur.given())*givens+next.given())*afters*afters +
		int(c.after[i+1])*afters + int(c.after[i+2])
}

func (c *cover) third(i int, first, prev, cur part) int {
	before := 0
	if i > 1 {
		before = int(c.before[i-2])
	}
	return (((before*surnames+first.surname())*givens+prev.given())*givens+cur.given())*afters + int(c.after[i+1])
}

const (
	firsts  = befores * surnames * givens * givens * afters * afters
	seconds = firsts
	thirds  = befores * surnames * givens * givens * afters
)

// repeat returns which of three characters are equal, below repeats.
func repeat(prev, cur, next uint16) int {
	code := 0
	if prev == cur {
		code = 1
	}
	if cur == next {
		code += 2
	}
	if prev == next {
		code += 4
	}
	return code
}

const repeats = 8

func kindsOf(prev, cur, next Kind) int { return (int(prev)*int(kinds)+int(cur))*int(kinds) + int(next) }

func zeroed(v []uint8, n int) []uint8 {
	if cap(v) < n {
		return make([]uint8, n, n+n/2)
	}
	v = v[:n]
	clear(v)
	return v
}

const kindTriples = int(kinds) * int(kinds) * int(kinds)

// marks records what marks stand where; add has recorded the words.
func (c *cover) marks(ids []uint16, a *Alphabet) {
	n := len(ids)
	c.after[n], c.after[n+1], c.after[n+2], c.after[n+3] = afterMark, afterMark, afterMark, afterMark
	if c.before[0] == beforeOther {
		c.before[0] = beforeMark
	}
	for i, id := range ids {
		if a.kinds[id] != Mark {
			continue
		}
		c.after[i] = afterMark
		c.before[i+1] = beforeMark
		if id == a.comma {
			c.before[i+1] = beforeComma
		}
	}
}
