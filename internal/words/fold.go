package words

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Characters that stand for a class.
const (
	digit  = '0'
	letter = 'a'
	symbol = '●'
)

// Fold returns the character whose weights r shares: one digit stands for
// all digits, one letter for the letters of all alphabets, one mark for all
// its forms (marks.txt). Chinese characters stay themselves.
func Fold(r rune) rune {
	if r >= 0x4e00 && r < 0xa000 {
		return r
	}
	if r >= 0 && r < 1<<16 {
		return rune(folds()[r])
	}
	return foldRare(r)
}

// folds holds what the characters up to U+FFFF are folded to.
var folds = sync.OnceValue(func() *[1 << 16]uint16 {
	var folds [1 << 16]uint16
	for i := range folds {
		folds[i] = symbol
	}
	for _, class := range []struct {
		ranges *unicode.RangeTable
		folded uint16
	}{{unicode.Mark, letter}, {unicode.Letter, letter}, {unicode.Digit, digit}, {unicode.Han, 0}} {
		for _, r := range class.ranges.R16 {
			for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
				if folds[c] = class.folded; class.folded == 0 {
					folds[c] = uint16(c)
				}
			}
		}
	}
	for r, f := range marks() {
		folds[r] = uint16(f)
	}
	return &folds
})

func foldRare(r rune) rune {
	switch {
	case unicode.Is(unicode.Han, r):
		return r
	case unicode.IsDigit(r):
		return digit
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	}
	return symbol
}

//go:embed marks.txt
var marksFile string

var marks = sync.OnceValue(func() map[rune]rune {
	table, err := readMarks(marksFile)
	if err != nil {
		panic(err) // the file is part of the program; a test reads it
	}
	return table
})

func readMarks(file string) (map[rune]rune, error) {
	table := map[rune]rune{}
	for n, line := range strings.Split(file, "\n") {
		if strings.HasPrefix(line, "# ") {
			continue
		}
		to := rune(0)
		for _, mark := range strings.Fields(line) {
			r, size := utf8.DecodeRuneInString(mark)
			if size != len(mark) {
				return nil, fmt.Errorf("marks.txt:%d: %q is more than one mark", n+1, mark)
			}
			if r >= 1<<16 {
				return nil, fmt.Errorf("marks.txt:%d: %q is above U+FFFF", n+1, mark)
			}
			if table[r] != 0 {
				return nil, fmt.Errorf("marks.txt:%d: %q stands twice", n+1, mark)
			}
			if to == 0 {
				to = r
			}
			table[r] = to
		}
	}
	return table, nil
}

// A Kind is a coarse class of characters.
type Kind uint8

// The kinds. Outside is what stands before the first and after the last character.
const (
	Outside Kind = iota
	Han
	Numeral  // 一二三 … 亿
	Digit    // 0 to 9
	Letter   // of an alphabet
	Mark     // punctuation and signs
	TimeUnit // 年月日时分
	Point    // what may stand inside a number: . %
	kinds
)

// KindOf returns the kind of a folded character.
func KindOf(folded rune) Kind {
	switch folded {
	case digit:
		return Digit
	case letter:
		return Letter
	case '.', '%':
		return Point
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两', '零', '〇':
		return Numeral
	case '年', '月', '日', '时', '分':
		return TimeUnit
	}
	if folded >= 0x4e00 && folded < 0xa000 || unicode.Is(unicode.Han, folded) {
		return Han
	}
	return Mark
}
