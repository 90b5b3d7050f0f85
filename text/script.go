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

// scriptOf tells the script of text by the characters that only one has.
func (s *simplification) scriptOf(text string) (trad, simp int) {
	for _, r := range text {
		if r < 0x3400 {
			continue
		}
		if _, ok := s.chars[r]; ok {
			trad++
		} else if s.plain[r] {
			simp++
		}
	}
	return trad, simp
}
