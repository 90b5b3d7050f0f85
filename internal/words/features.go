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
)

func key(template, a, b uint64) uint64 { return template<<56 | a<<28 | b }

// A cover holds for every character the lengths of the longest lexicon words
// that begin, end and go on at it, zero for none.
type cover struct{ begin, end, within []uint8 }

const maxCover = 6 // longer words count as that long

func (c *cover) reset(n int) {
	c.begin, c.end, c.within = zeroed(c.begin, n), zeroed(c.end, n), zeroed(c.within, n)
}

// add records a word of n characters that begins at i.
func (c *cover) add(i, n int) {
	length := uint8(min(n, maxCover) - 1)
	c.begin[i] = max(c.begin[i], length)
	c.end[i+n-1] = max(c.end[i+n-1], length)
	for k := i + 1; k < i+n-1; k++ {
		c.within[k] = max(c.within[k], length)
	}
}

// code returns the joint value of position i, below covers.
func (c *cover) code(i int) int {
	return (int(c.begin[i])*maxCover+int(c.end[i]))*maxCover + int(c.within[i])
}

const covers = maxCover * maxCover * maxCover

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
