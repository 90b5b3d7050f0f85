package text

import (
	"maps"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/xinwen-go/xinwen/internal/garble"
)

var encoders = map[string]encoding.Encoding{
	"gb18030":    simplifiedchinese.GB18030,
	"hz-gb-2312": simplifiedchinese.HZGB2312,
	"utf-16le":   unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	"utf-16be":   unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	"big5":       traditionalchinese.Big5,
}

// encode encodes s; Big5 gets it in traditional characters.
func encode(t *testing.T, name, s string) (raw []byte, plain string) {
	t.Helper()
	if name == "big5" {
		s = strings.ReplaceAll(garble.Garble(s, 0), "后里干", "後里干")
	}
	raw, err := encoders[name].NewEncoder().Bytes([]byte(s))
	require.NoError(t, err)
	return raw, s
}

func TestEncodingsAreFoundFromTheText(t *testing.T) {
	for name := range encoders {
		t.Run(name, func(t *testing.T) {
			raw, plain := encode(t, name, article)
			x, err := Decode(raw)
			require.NoError(t, err)
			require.Equal(t, name, x.Report().Encoding)
			require.Equal(t, plain, x.Decoded())
			require.Greater(t, x.Report().Confidence, 0.7)
			require.Zero(t, x.Report().Invalid)
			checkText(t, raw)
			checkSpans(t, x, raw, encoders[name])
		})
	}
}

// checkSpans checks that the span of each sentence, decoded alone, cleans to
// the sentence.
func checkSpans(t *testing.T, x *Text, raw []byte, e encoding.Encoding) {
	t.Helper()
	for _, r := range x.Sentences() {
		s := x.Span(r)
		piece := raw[s.Start:s.End]
		if e == simplifiedchinese.HZGB2312 {
			piece = append(append([]byte("~{"), piece...), "~}"...)
		}
		plain, err := e.NewDecoder().Bytes(piece)
		require.NoError(t, err)
		require.Equal(t, strings.Count(x.Slice(r), "，"), strings.Count(string(plain), "，")+strings.Count(string(plain), ","))
	}
}

func TestGarbledInGB18030(t *testing.T) {
	raw, _ := encode(t, "gb18030", garble.Garble(article, garble.Deepest))
	x, err := Decode(raw)
	require.NoError(t, err)
	require.Equal(t, article, x.Clean())
	checkText(t, raw)
}

func TestDeclaredEncodingIsAHint(t *testing.T) {
	raw, _ := encode(t, "gb18030", article)
	for _, declared := range []string{"utf-8", "big5", "GB2312", "utf-16", "ISO-8859-1", ""} {
		x, err := Decode(raw, WithEncoding(declared))
		require.NoError(t, err)
		require.Equal(t, "gb18030", x.Report().Encoding, "declared as %s", declared)
	}
	x, err := Decode([]byte(article), WithEncoding("gbk"))
	require.NoError(t, err)
	require.Equal(t, "utf-8", x.Report().Encoding)
}

// What is cut off within a character, or short, is found too.
func TestEncodingsOfBeginnings(t *testing.T) {
	for name := range encoders {
		raw, _ := encode(t, name, article)
		for _, n := range []int{20, 21, 22, 23, 50, 51, 200, 201, 202, 203} {
			x, err := Decode(raw[:n])
			require.NoError(t, err)
			require.Equal(t, name, x.Report().Encoding, "%d bytes", n)
		}
	}
	for n := 4; n < 60; n++ {
		x, err := Decode([]byte(article)[:n])
		require.NoError(t, err)
		require.Equal(t, "utf-8", x.Report().Encoding, "%d bytes", n)
	}
}

func TestEncodingsOfLinesThatBeginInASCII(t *testing.T) {
	const line = "2025/09/24 22:44 A股\n柳城市召开会议。"
	for name := range encoders {
		if name == "big5" {
			continue
		}
		raw, _ := encode(t, name, line)
		x, err := Decode(raw)
		require.NoError(t, err)
		require.Equal(t, name, x.Report().Encoding)
		require.Equal(t, line, x.Decoded())
	}
}

func TestCharactersOfTheLargerSets(t *testing.T) {
	for name, c := range map[string]struct{ declared, text string }{
		"hkscs":                 {"big5-hkscs", "深水埗嘅會議，佢哋喺度睇咗啲嘢"},
		"four bytes of gb18030": {"gb18030", "㐀𠀀龦会议ᠠ"},
		"gbk":                   {"gbk", "朱镕基、陈喆、国務院會議"},
	} {
		e := encoders["gb18030"]
		if name == "hkscs" {
			e = encoders["big5"]
		}
		raw, err := e.NewEncoder().Bytes([]byte(c.text))
		require.NoError(t, err, name)
		x, err := Decode(raw, WithEncoding(c.declared))
		require.NoError(t, err)
		require.Equal(t, c.text, x.Decoded(), name)
		require.Zero(t, x.Report().Invalid, name)
		checkText(t, raw)
	}
}

// Each character of the two-byte sets decodes as x/text decodes it.
func TestPairsAreThoseOfTheEncodings(t *testing.T) {
	for name, e := range map[Encoding]encoding.Encoding{GB18030: simplifiedchinese.GB18030, Big5: traditionalchinese.Big5} {
		read := name.reader()
		for lead := 0x81; lead <= 0xFE; lead++ {
			for trail := 0x40; trail <= 0xFE; trail++ {
				pair := []byte{byte(lead), byte(trail)}
				want, err := e.NewDecoder().Bytes(pair)
				require.NoError(t, err)
				r, size := read(pair)
				if r != utf8.RuneError {
					require.Equal(t, string(want), string(r), "% X", pair)
					require.Equal(t, 2, size)
				} else {
					require.True(t, strings.ContainsRune(string(want), r) || utf8.RuneCount(want) > 1, "% X", pair)
				}
			}
		}
	}
}

func TestByteOrderMarks(t *testing.T) {
	le, _ := encode(t, "utf-16le", "会议")
	be, _ := encode(t, "utf-16be", "会议")
	gb, _ := encode(t, "gb18030", "会议")
	for name, raw := range map[string]string{
		"utf-8":    "\xEF\xBB\xBF会议",
		"utf-16le": "\xFF\xFE" + string(le),
		"utf-16be": "\xFE\xFF" + string(be),
		"gb18030":  "\x84\x31\x95\x33" + string(gb),
	} {
		x, err := Decode([]byte(raw))
		require.NoError(t, err)
		require.Equal(t, name, x.Report().Encoding)
		require.Equal(t, "会议", x.Clean())
		require.Equal(t, 1, x.Report().Count(RuleMark))
		require.Equal(t, len(raw), x.Span(Range{0, 6}).End)
	}
}

func TestInvalidBytes(t *testing.T) {
	raw := []byte("柳城市\xff召开\xe4\xbc会议，研究工作。")
	x, err := Decode(raw)
	require.NoError(t, err)
	require.Equal(t, "utf-8", x.Report().Encoding)
	require.Equal(t, 3, x.Report().Invalid)
	require.Equal(t, []Span{{9, 10}, {16, 18}}, x.Report().Damage())
	require.Equal(t, 3, strings.Count(x.Clean(), string(utf8.RuneError)))
	s := x.Span(indexOf(t, x, "会议"))
	require.Equal(t, "会议", string(raw[s.Start:s.End]))
}

// Invalid bytes here and there do not hide an encoding.
func TestEncodingsOfDamagedText(t *testing.T) {
	encodings := map[string]encoding.Encoding{"utf-8": encoding.Nop}
	maps.Copy(encodings, encoders)
	for name, e := range encodings {
		raw, err := e.NewEncoder().Bytes([]byte(article))
		if name == "big5" {
			raw, _ = encode(t, name, article)
		} else {
			require.NoError(t, err)
		}
		for i := 40; i < len(raw); i += 40 {
			raw[i] = 0xFF
		}
		x, err := Decode(raw)
		require.NoError(t, err)
		require.Equal(t, name, x.Report().Encoding)
		checkText(t, raw)
	}
}

func TestParseEncoding(t *testing.T) {
	for name, want := range map[string]Encoding{
		"GB-18030": GB18030, "gb18030": GB18030, "GBK": GB18030, "gb_2312-80": GB18030, "GB2312": GB18030, "x-gbk": GB18030,
		"UTF-8": UTF8, "utf8": UTF8, "Big5-HKSCS": Big5, "big5": Big5, "HZ-GB-2312": HZ, "UTF-16BE": UTF16BE, "ISO-8859-1": Unknown,
	} {
		e, ok := ParseEncoding(name)
		require.True(t, ok, name)
		require.Equal(t, want, e, name)
	}
	_, ok := ParseEncoding("koi8-r")
	require.False(t, ok)
}

func TestUnknownEncodingIsAnError(t *testing.T) {
	_, err := Decode(nil, WithEncoding("koi8-r"))
	require.ErrorContains(t, err, `unknown encoding "koi8-r"`)
}

func TestVerbatimKeepsEveryCharacter(t *testing.T) {
	for _, src := range noisy {
		x, err := Decode([]byte(src), Verbatim())
		require.NoError(t, err)
		require.Equal(t, x.Decoded(), x.Clean())
		if utf8.ValidString(src) && !strings.HasPrefix(src, "\uFEFF") {
			require.Equal(t, src, x.Clean())
		}
	}
}

func TestVerbatimSetsNothingAside(t *testing.T) {
	x, err := Decode([]byte(article), Verbatim())
	require.NoError(t, err)
	require.Len(t, x.Paragraphs(), 4)
	require.Empty(t, x.Tails())
}
