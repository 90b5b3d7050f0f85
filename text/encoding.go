package text

import "strings"

// An Encoding is a character encoding that Decode reads.
type Encoding uint8

// The encodings. GB18030 stands for GBK and GB2312 too, which it contains.
const (
	Unknown Encoding = iota
	UTF8
	UTF16LE
	UTF16BE
	GB18030
	Big5
	HZ
)

var encodingNames = [...]string{"unknown", "utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "hz-gb-2312"}

// String returns the name of e.
func (e Encoding) String() string { return name(encodingNames[:], int(e)) }

// aliases are the names of encodings in lower case without - and _, as they
// stand in pages and protocols (WHATWG Encoding, IANA).
var aliases = map[string]Encoding{
	"utf8": UTF8, "unicode11utf8": UTF8, "xunicode20utf8": UTF8, "utf8sig": UTF8, "utf8bom": UTF8, "ascii": UTF8, "usascii": UTF8,
	"utf16": UTF16LE, "utf16le": UTF16LE, "unicode": UTF16LE, "ucs2": UTF16LE, "utf16be": UTF16BE, "unicodefffe": UTF16BE,
	"gb18030": GB18030, "gb180302000": GB18030, "gb180302005": GB18030, "gb180302022": GB18030,
	"gbk": GB18030, "csgbk": GB18030, "xgbk": GB18030, "cp936": GB18030, "ms936": GB18030, "windows936": GB18030, "936": GB18030,
	"gb2312": GB18030, "gb23121980": GB18030, "gb231280": GB18030, "csgb2312": GB18030, "euccn": GB18030, "xeuccn": GB18030,
	"chinese": GB18030, "csiso58gb231280": GB18030, "isoir58": GB18030, "gb": GB18030,
	"big5": Big5, "big5hkscs": Big5, "bigfive": Big5, "cnbig5": Big5, "csbig5": Big5, "big5eten": Big5, "xxbig5": Big5, "xbig5": Big5,
	"cp950": Big5, "windows950": Big5, "ms950": Big5, "950": Big5,
	"hz": HZ, "hzgb2312": HZ, "hzgb": HZ,
	// What servers declare when nobody told them; no Chinese text is in it.
	"iso88591": Unknown, "latin1": Unknown, "windows1252": Unknown, "cp1252": Unknown,
}

// ParseEncoding returns the encoding of that name; case, blanks, - and _ do
// not count. It is Unknown for Latin-1, which servers declare by default. ok is
// false when there is none of that name.
func ParseEncoding(name string) (e Encoding, ok bool) {
	e, ok = aliases[strings.NewReplacer("-", "", "_", "", " ", "", ".", "", ":", "").Replace(strings.ToLower(name))]
	return e, ok
}
