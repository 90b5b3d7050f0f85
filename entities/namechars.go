package entities

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// noChar is the weight of a character that never stands at a place of a name.
const noChar = -99

// A nameChar says how much a character speaks for a name at each place, in
// tenths of natural logarithms.
type nameChar struct{ surname, first, second, single, foreign int8 }

// nameChars holds the characters of the CJK Unified Ideographs block.
type nameChars [0xA000 - 0x4E00]nameChar

func (t *nameChars) of(c rune) nameChar {
	if i := c - 0x4E00; i >= 0 && int(i) < len(t) {
		return t[i]
	}
	return nameChar{noChar, noChar, noChar, noChar, noChar}
}

// loadNameChars reads names.tsv. Characters it doesn't list are rare: they
// speak a little for a given name and nothing else.
func (x *lexicons) loadNameChars() error {
	for i := range x.chars {
		x.chars[i] = nameChar{noChar, -5, -5, -5, -30}
	}
	rows, err := readData("names.tsv", 6, 6)
	if err != nil {
		return err
	}
	for _, r := range rows {
		c, _ := utf8.DecodeRuneInString(r.Columns[0])
		if c < 0x4E00 || c >= 0xA000 {
			return fmt.Errorf("names.tsv, line %d: %q is no ideograph", r.Line, c)
		}
		var w [5]int8
		for i, s := range r.Columns[1:] {
			if s == "-" {
				w[i] = noChar
				continue
			}
			n, err := strconv.ParseInt(s, 10, 8)
			if err != nil {
				return fmt.Errorf("names.tsv, line %d: %w", r.Line, err)
			}
			w[i] = int8(n)
		}
		x.chars[c-0x4E00] = nameChar{w[0], w[1], w[2], w[3], w[4]}
	}
	return nil
}
