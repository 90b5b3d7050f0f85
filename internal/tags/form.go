package tags

import "github.com/xinwen-go/xinwen/internal/words"

// A form is what the features see of a word's characters.
type form struct {
	hash         uint64 // of the folded characters
	first, last  rune   // folded characters
	before, next rune   // the one before the last, and the one after the first
	length       uint8  // in characters, at most 5; a run of digits or letters counts as one
	kinds        uint8  // of the first and last character
}

// formOf reads a word. A run of digits or letters counts as one of them.
func formOf(w string) form {
	var f form
	f.hash = 0xcbf29ce484222325
	for _, r := range w {
		c := words.Fold(r)
		if c == f.last && (c == '0' || c == 'a') {
			continue
		}
		f.hash = (f.hash ^ uint64(c)) * 0x100000001b3
		switch f.length {
		case 0:
			f.first = c
		case 1:
			f.next = c
		}
		f.before, f.last = f.last, c
		f.length++
	}
	f.hash = mix(f.hash)
	f.kinds = uint8(words.KindOf(f.first))<<4 | uint8(words.KindOf(f.last))
	f.length = min(f.length, 5)
	return f
}

// mix makes every bit of h depend on every other (the finalizer of SplitMix64).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
