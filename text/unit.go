package text

import (
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// A unitReader reads the first character of b, which is not empty, and tells
// how many bytes it takes, at least one. noChar stands for bytes that are
// shifts or marks of the encoding, utf8.RuneError for bytes that are no text.
type unitReader func(b []byte) (r rune, size int)

const noChar = -1

// reader returns a reader for e. A reader may keep state between characters
// and serves one text only.
func (e Encoding) reader() unitReader {
	switch e {
	case UTF16LE:
		return func(b []byte) (rune, int) { return readUTF16(b, 0, 1) }
	case UTF16BE:
		return func(b []byte) (rune, int) { return readUTF16(b, 1, 0) }
	case GB18030:
		return gb18030Reader()
	case Big5:
		return readBig5
	case HZ:
		return hzReader()
	}
	return func(b []byte) (rune, int) { return utf8.DecodeRune(b) }
}

// readUTF16 reads a code unit whose low and high bytes stand at lo and hi.
func readUTF16(b []byte, lo, hi int) (rune, int) {
	if len(b) < 2 {
		return utf8.RuneError, 1
	}
	r := rune(b[lo]) | rune(b[hi])<<8
	if !utf16.IsSurrogate(r) {
		return r, 2
	}
	if len(b) < 4 {
		return utf8.RuneError, 2
	}
	if r = utf16.DecodeRune(r, rune(b[2+lo])|rune(b[2+hi])<<8); r == utf8.RuneError {
		return r, 2
	}
	return r, 4
}

// gb18030Reader reads GB18030 and, which it contains, GBK and GB2312.
func gb18030Reader() unitReader {
	table := gbPairs()
	dec := simplifiedchinese.GB18030.NewDecoder()
	return func(b []byte) (rune, int) {
		switch {
		case b[0] < 0x80:
			return rune(b[0]), 1
		case b[0] == 0x80 || b[0] == 0xFF || len(b) < 2:
			return utf8.RuneError, 1
		case '0' <= b[1] && b[1] <= '9':
			return readFour(dec, b)
		}
		r := table[int(b[0]&0x7F)<<8|int(b[1])]
		if r == utf8.RuneError {
			return r, 1
		}
		return r, 2
	}
}

// readFour reads a character of four bytes.
func readFour(dec *encoding.Decoder, b []byte) (rune, int) {
	if len(b) < 4 {
		return utf8.RuneError, 1
	}
	var out [utf8.UTFMax]byte
	dec.Reset()
	n, _, err := dec.Transform(out[:], b[:4], true)
	r, size := utf8.DecodeRune(out[:n])
	if err != nil || r == utf8.RuneError || size != n {
		return utf8.RuneError, 1
	}
	return r, 4
}

func readBig5(b []byte) (rune, int) {
	switch {
	case b[0] < 0x80:
		return rune(b[0]), 1
	case b[0] == 0x80 || b[0] == 0xFF || len(b) < 2:
		return utf8.RuneError, 1
	}
	r := big5Pairs()[int(b[0]&0x7F)<<8|int(b[1])]
	if r == utf8.RuneError {
		return r, 1
	}
	return r, 2
}

// hzReader reads HZ (RFC 1843): GB2312 in seven bits between ~{ and ~}.
func hzReader() unitReader {
	chinese := false
	return func(b []byte) (rune, int) {
		if b[0] == '~' && len(b) > 1 {
			switch b[1] {
			case '{':
				chinese = true
				return noChar, 2
			case '}':
				chinese = false
				return noChar, 2
			case '~':
				return '~', 2
			case '\n':
				return noChar, 2
			}
		}
		if b[0] == '\n' {
			chinese = false
		}
		if !chinese || b[0] <= ' ' || len(b) < 2 {
			if b[0] >= 0x80 {
				return utf8.RuneError, 1
			}
			return rune(b[0]), 1
		}
		if r := gbPairs()[int(b[0]&0x7F)<<8|int(b[1]|0x80)]; r != utf8.RuneError {
			return r, 2
		}
		return utf8.RuneError, 1
	}
}

// The characters of two bytes, by the low seven bits of the first byte and
// the second byte; utf8.RuneError where there is none.
var (
	gbPairs   = sync.OnceValue(func() []rune { return pairs(simplifiedchinese.GB18030) })
	big5Pairs = sync.OnceValue(func() []rune { return pairs(traditionalchinese.Big5) })
)

func pairs(e encoding.Encoding) []rune {
	table := make([]rune, 1<<15)
	dec := e.NewDecoder()
	out := make([]byte, 16)
	for i := range table {
		table[i] = utf8.RuneError
		pair := []byte{byte(i>>8) | 0x80, byte(i)}
		n, _, err := dec.Transform(out, pair, true)
		dec.Reset()
		if r, size := utf8.DecodeRune(out[:n]); err == nil && size == n && n > 1 {
			table[i] = r
		}
	}
	return table
}
