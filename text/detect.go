package text

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

const (
	sampleSize = 1 << 16 // how much of a source detection reads
	maxUnit    = 4       // the bytes of the longest character
)

// detect returns the encoding in which raw reads best as Chinese, and how
// sure that is, 0 to 1. What a text is declared to be decides only between
// encodings in which it reads about equally well. Valid says that raw is UTF-8
// throughout.
func detect(raw []byte, hint Encoding, valid bool) (Encoding, float64) {
	sample := raw[:min(len(raw), sampleSize)]
	hz := looksLikeHZ(raw)
	if valid && !hz && bytes.IndexByte(raw, 0) < 0 {
		return detectUTF8(raw, hint)
	}
	best, bestScore, second := UTF8, -1e9, -1e9
	for _, e := range candidates(sample, hz) {
		score := readability(sample, e)
		if e == hint {
			score += 0.05
		}
		if e == UTF8 && !hz && utf8.Valid(sample[:len(sample)-cutOff(sample)]) {
			score++ // hardly by chance
		}
		if score > bestScore {
			best, bestScore, second = e, score, bestScore
		} else if score > second {
			second = score
		}
	}
	return best, min(max(0.5+(bestScore-second)/2, 0), 1)
}

// detectUTF8 tells how sure it is that valid UTF-8 is UTF-8: few bytes may be
// another encoding that looks like it by chance.
func detectUTF8(raw []byte, hint Encoding) (Encoding, float64) {
	if hint == UTF8 || hint == Unknown || len(raw) > 64 {
		return UTF8, 1
	}
	if readability(raw, hint) > readability(raw, UTF8)+0.2 {
		return hint, 0.6
	}
	return UTF8, 0.9
}

// candidates returns the encodings that the bytes of sample allow.
func candidates(sample []byte, hz bool) []Encoding {
	if hz {
		return []Encoding{HZ, UTF8}
	}
	es := []Encoding{UTF8, GB18030, Big5}
	if bytes.Contains(sample, []byte("~{")) {
		es = append(es, HZ) // with invalid bytes
	}
	if len(sample) >= 2 {
		es = append(es, UTF16LE, UTF16BE)
	}
	return es
}

// cutOff returns how many bytes of a character of UTF-8 that is not complete
// raw ends with.
func cutOff(raw []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(raw); n++ {
		if tail := raw[len(raw)-n:]; utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				return 0
			}
			return n
		}
	}
	return 0
}

// looksLikeHZ reports whether raw is seven-bit text with a shift to Chinese, and
// back or on to the end.
func looksLikeHZ(raw []byte) bool {
	open := bytes.Index(raw, []byte("~{"))
	if open < 0 || !bytes.Contains(raw[open:], []byte("~}")) && len(raw)-open < 2*maxUnit {
		return false
	}
	for _, c := range raw {
		if c >= 0x80 || c == 0 {
			return false
		}
	}
	return true
}

// readability rates how well sample reads as Chinese news in e: the mean over
// its characters beyond ASCII of how common they are, less a penalty for what
// no text holds. ASCII tells something in UTF-16 only.
func readability(sample []byte, e Encoding) float64 {
	read := e.reader()
	var sum, n float64
	for i := 0; i < len(sample); {
		r, size := read(sample[i:])
		i += size
		if r == utf8.RuneError && len(sample)-i < maxUnit-1 {
			break // a character cut at the sample's end
		}
		if r == noChar || (r < 0x80 && r >= ' ') || r == '\n' || r == '\r' || r == '\t' {
			if e == UTF16LE || e == UTF16BE { // half of its bytes were zero
				n += 0.5
				sum += 0.4
			}
			continue
		}
		n++
		sum += commonness(r)
	}
	if n == 0 {
		return 0
	}
	return sum / n
}

// commonness rates a character beyond ASCII.
func commonness(r rune) float64 {
	switch {
	case r == utf8.RuneError || r < ' ':
		return -3
	case 0xE000 <= r && r <= 0xF8FF:
		return -2
	case strings.ContainsRune("，。、：；！？“”‘’（）《》「」　—…·", r):
		return 1
	case common()[r]:
		return 1
	case isHan(r):
		return -0.3
	case 0xFF01 <= r && r <= 0xFF5E, 0x2000 <= r && r <= 0x303F:
		return 0.3
	}
	return -0.6
}

//go:embed data/common.txt
var commonData string

// common holds the frequent characters of news, in both scripts.
var common = sync.OnceValue(func() map[rune]bool {
	set := make(map[rune]bool, 1<<12)
	must(eachRow("common.txt", commonData, 1, func(columns []string) error {
		for _, r := range columns[0] {
			set[r] = true
		}
		return nil
	}))
	for trad, simp := range simplified().chars {
		if set[simp] {
			set[trad] = true
		}
	}
	return set
})
