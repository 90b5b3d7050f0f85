package main

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/garble"
)

// garbled damages an article as deeply as content farms do. Damage is done
// from left to right, so a prefix of the article gives a prefix of the
// damaged one, which moves the offsets of the reading.
func garbled(a article) (article, error) {
	runes := []rune(a.text)
	return a.move(garble.Garble(a.text, garble.Deepest), func(i int) int {
		return utf8.RuneCountInString(garble.Garble(string(runes[:i]), garble.Deepest))
	})
}
