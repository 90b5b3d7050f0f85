package text

// A Script is the kind of Chinese characters a text is written in.
type Script uint8

// The scripts.
const (
	NoScript    Script = iota // no character tells
	Simplified                // 简体
	Traditional               // 繁體
)

var scriptNames = [...]string{"", "simplified", "traditional"}

// String returns the name of s, "" for NoScript.
func (s Script) String() string { return name(scriptNames[:], int(s)) }

// MarshalText gives the name of s.
func (s Script) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// The characters that may tell the script of a text.
const firstHan, lastHan = 0x3400, 0x9FFF

// scriptOf tells the script of text by the characters that only one has.
func (s *simplification) scriptOf(text string) Script {
	trad, simp := 0, 0
	for _, r := range text {
		if r < firstHan || r > lastHan {
			continue
		}
		switch s.sides[r-firstHan] {
		case 1:
			trad++
		case -1:
			simp++
		}
	}
	switch {
	case trad > simp:
		return Traditional
	case simp > 0:
		return Simplified
	}
	return NoScript
}

// setSides fills sides.
func (s *simplification) setSides() {
	s.sides = make([]int8, lastHan-firstHan+1)
	set := func(r rune, side int8) {
		if firstHan <= r && r <= lastHan {
			s.sides[r-firstHan] = side
		}
	}
	for r := range s.plain {
		set(r, -1)
	}
	for r := range s.chars {
		set(r, 1)
	}
}
