package tags

import (
	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/words"
)

// A shape is what the features see of a word.
type shape struct {
	word        uint64 // hash of the folded characters
	first, last uint64 // characters
	end         uint64 // hash of the last two characters, of longer words
	length      uint64 // in characters, at most 5
	kinds       uint64 // of the first and last character
	class       uint64 // tags it mostly has, or its last character if it is rare
	set         uint64 // the labels it may have, zero for any
}

// outside is the shape before the first and after the last word.
var outside = shape{word: 1, class: 1}

// shapeOf reads a word. Runs of digits or letters count as one.
func shapeOf(w string) shape {
	s := shape{word: 0xcbf29ce484222325}
	var before uint64
	last, lastKind := rune(0), words.Outside
	for _, r := range w {
		f := words.Fold(r)
		if f == last && (f == '0' || f == 'a') {
			continue
		}
		s.word = (s.word ^ uint64(f)) * 0x100000001b3
		lastKind = words.KindOf(f)
		if s.length == 0 {
			s.first, s.kinds = uint64(f), uint64(lastKind)<<8
		}
		before, s.last, last = s.last, uint64(f), f
		s.length++
	}
	s.kinds |= uint64(lastKind)
	if s.length > 2 {
		s.end = before<<32 | s.last
	}
	s.length = min(s.length, 5)
	return s
}

// know adds what the dictionary has of the word.
func (s *shape) know(d dictionary) {
	e, ok := d[uint32(s.word>>32)]
	if !ok {
		s.class = s.last << 16
		return
	}
	s.class = 2 + uint64(e.first)<<8 + uint64(e.second)
	if e.only && s.set == 0 {
		s.set = e.set
	}
}

// The templates of features: of the word, b, and the two words before and
// behind it, a and c.
const (
	tWord = iota
	tFirst
	tLast
	tEnd
	tLength
	tBefore
	tBeforeWord
	tBeforeLast
	tBeforeClass
	tBeforeClassWord
	tSecondBefore
	tSecondBeforeClass
	tAfter
	tWordAfter
	tAfterFirst
	tAfterLast
	tAfterClass
	tWordAfterClass
	tSecondAfter
	tSecondAfterClass
	tAround
	tAroundClass
	tAfterClasses
	tBeforeClasses
	templates
)

// keys fills dst with the features of the word at i.
func keys(dst *[templates]uint64, shapes []shape, i int) {
	aa, a, b, c, cc := &shapes[i-2], &shapes[i-1], &shapes[i], &shapes[i+1], &shapes[i+2]
	dst[tWord] = linear.Key(tWord, b.word)
	dst[tFirst] = linear.Key(tFirst, b.first, b.length)
	dst[tLast] = linear.Key(tLast, b.last, b.length)
	dst[tEnd] = linear.Key(tEnd, b.end)
	dst[tLength] = linear.Key(tLength, b.length, b.kinds)
	dst[tBefore] = linear.Key(tBefore, a.word)
	dst[tBeforeWord] = linear.Key(tBeforeWord, a.word, b.word)
	dst[tBeforeLast] = linear.Key(tBeforeLast, a.last, a.length)
	dst[tBeforeClass] = linear.Key(tBeforeClass, a.class)
	dst[tBeforeClassWord] = linear.Key(tBeforeClassWord, a.class, b.word)
	dst[tSecondBefore] = linear.Key(tSecondBefore, aa.word)
	dst[tSecondBeforeClass] = linear.Key(tSecondBeforeClass, aa.class, b.class)
	dst[tAfter] = linear.Key(tAfter, c.word)
	dst[tWordAfter] = linear.Key(tWordAfter, b.word, c.word)
	dst[tAfterFirst] = linear.Key(tAfterFirst, c.first)
	dst[tAfterLast] = linear.Key(tAfterLast, c.last, c.length)
	dst[tAfterClass] = linear.Key(tAfterClass, c.class, b.class)
	dst[tWordAfterClass] = linear.Key(tWordAfterClass, b.word, c.class)
	dst[tSecondAfter] = linear.Key(tSecondAfter, cc.word)
	dst[tSecondAfterClass] = linear.Key(tSecondAfterClass, cc.class, b.class)
	dst[tAround] = linear.Key(tAround, a.word, c.word)
	dst[tAroundClass] = linear.Key(tAroundClass, a.class, b.class, c.class)
	dst[tAfterClasses] = linear.Key(tAfterClasses, b.class, c.class, cc.class)
	dst[tBeforeClasses] = linear.Key(tBeforeClasses, aa.class, a.class, b.class)
}
