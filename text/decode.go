package text

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A decoding is a source as UTF-8.
type decoding struct {
	text       string
	bytes      offsets // from text to the source; nil: the same bytes
	encoding   Encoding
	confidence float64
	invalid    int    // bytes that are no text
	edits      []Edit // the invalid bytes, marks and shifts
}

// The byte order marks.
var marks = []struct {
	bytes    string
	encoding Encoding
}{
	{"\xEF\xBB\xBF", UTF8},
	{"\xFF\xFE", UTF16LE},
	{"\xFE\xFF", UTF16BE},
	{"\x84\x31\x95\x33", GB18030},
}

// decode decodes raw in the encoding that its mark names or that reads best.
func decode(raw []byte, hint Encoding) decoding {
	for _, m := range marks {
		if bytes.HasPrefix(raw, []byte(m.bytes)) {
			return decodeAs(raw, len(m.bytes), m.encoding, 1)
		}
	}
	valid := utf8.Valid(raw)
	e, confidence := detect(raw, hint, valid)
	if e == UTF8 && valid {
		return decoding{text: string(raw), encoding: UTF8, confidence: confidence}
	}
	return decodeAs(raw, 0, e, confidence)
}

// decodeAs decodes raw without its first skip bytes, a byte order mark.
func decodeAs(raw []byte, skip int, e Encoding, confidence float64) decoding {
	d := decoding{encoding: e, confidence: confidence}
	if skip > 0 {
		d.note(RuleMark, Removed, 0, skip)
	}
	var sb strings.Builder
	sb.Grow(len(raw) + len(raw)/2)
	read := e.reader()
	for i := skip; i < len(raw); {
		r, size := read(raw[i:])
		switch {
		case r == noChar:
			d.note(RuleMark, Removed, i, i+size)
		case r == utf8.RuneError && !(e == UTF8 && size == 3):
			d.invalid += size
			d.note(RuleInvalid, Damaged, i, i+size)
			fallthrough
		default:
			d.bytes = d.bytes.extend(sb.Len(), i, utf8.RuneLen(r), size)
			sb.WriteRune(r)
		}
		i += size
	}
	d.text = sb.String()
	d.bytes = d.bytes.close(len(d.text), len(raw))
	return d
}

// note records an edit, joined to the last one when it continues it.
func (d *decoding) note(rule Rule, kind Kind, start, end int) {
	d.edits = appendEdit(d.edits, Edit{rule, kind, Span{start, end}})
}

// appendEdit appends e, joined to the last edit when it continues it.
func appendEdit(edits []Edit, e Edit) []Edit {
	n := len(edits)
	if n > 0 && edits[n-1].Span.End == e.Span.Start && edits[n-1].Rule == e.Rule && edits[n-1].Kind == e.Kind {
		edits[n-1].Span.End = e.Span.End
		return edits
	}
	return append(roomy(edits), e)
}
