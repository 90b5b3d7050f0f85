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
}

// outside is the shape before the first and after the last word.
var outside = shape{word: 1}

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

// The templates of features.
const (
	tWord = iota
	tBefore
	tAfter
	tBeforeWord
	tWordAfter
	tFirst
	tLast
	tEnd
	tLength
	tBeforeLast
	tAfterFirst
	tAfterLast
	tAround
	templates
)

// keys fills dst with the features of the word b, between a and c.
func keys(dst *[templates]uint64, a, b, c *shape) {
	dst[tWord] = linear.Key(tWord, b.word)
	dst[tBefore] = linear.Key(tBefore, a.word)
	dst[tAfter] = linear.Key(tAfter, c.word)
	dst[tBeforeWord] = linear.Key(tBeforeWord, a.word, b.word)
	dst[tWordAfter] = linear.Key(tWordAfter, b.word, c.word)
	dst[tFirst] = linear.Key(tFirst, b.first, b.length)
	dst[tLast] = linear.Key(tLast, b.last, b.length)
	dst[tEnd] = linear.Key(tEnd, b.end)
	dst[tLength] = linear.Key(tLength, b.length, b.kinds)
	dst[tBeforeLast] = linear.Key(tBeforeLast, a.last, a.length)
	dst[tAfterFirst] = linear.Key(tAfterFirst, c.first)
	dst[tAfterLast] = linear.Key(tAfterLast, c.last, c.length)
	dst[tAround] = linear.Key(tAround, a.word, c.word)
}
