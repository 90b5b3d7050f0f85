package text

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// A Text is a decoded and cleaned article: its source bytes, its clean form
// and the monotone map between the two. A Text is immutable and safe for
// concurrent use.
type Text struct {
	source  []byte
	decoded string  // the source as UTF-8
	bytes   offsets // from decoded to source; nil: the same bytes
	clean   string
	maps    []offsets // from clean to source, applied in order; none: the same bytes
	report  Report
	layout  func() layout
	script  func() Script
	units   func() counts
}

// Decode decodes raw and cleans it. It fails when an option is invalid or raw
// is larger than 2 GiB; bytes that are no text are kept as U+FFFD and
// reported. Decode keeps raw: it must not be modified afterwards.
func Decode(raw []byte, opts ...Option) (*Text, error) {
	cfg, err := configure(opts)
	if err != nil {
		return nil, err
	}
	if len(raw) > maxSource {
		return nil, ErrTooLarge
	}
	d := decode(raw, cfg.encoding)
	t := &Text{source: raw, decoded: d.text, bytes: d.bytes, clean: d.text}
	t.report = Report{Encoding: d.encoding.String(), Confidence: d.confidence, Invalid: d.invalid}
	if d.bytes != nil {
		t.maps = []offsets{d.bytes}
	}
	edits := d.edits
	if !cfg.verbatim {
		if edits = t.tidy(); len(d.edits) > 0 {
			edits = append(d.edits, edits...)
		}
		edits = append(edits, t.repeats()...)
	}
	t.report.Edits = sortEdits(edits)
	t.units = sync.OnceValue(func() counts { return countUnits(t.decoded) })
	t.script = sync.OnceValue(func() Script { return simplified().scriptOf(t.decoded) })
	t.layout = sync.OnceValue(func() layout { return layOut(t.clean, t.debris(), !cfg.verbatim) })
	return t, nil
}

// tidy replaces the clean form of t by its cleaned form, recording the maps,
// and returns the edits made.
func (t *Text) tidy() []Edit {
	c := clean(t.clean, t.report.Invalid > 0)
	if !c.needsNFC {
		return t.adopt(c)
	}
	composed := t.adopt(compose(t.clean))
	cleaned := sortEdits(t.adopt(clean(t.clean, t.report.Invalid > 0)))
	return append(without(composed, cleaned), cleaned...)
}

// adopt makes the result of c the clean form and returns its edits.
func (t *Text) adopt(c *cleaner) []Edit {
	edits := t.place(c.edits, t.maps)
	var o offsets
	if t.clean, o = c.result(); o != nil {
		t.maps = append([]offsets{o}, t.maps...)
	}
	return edits
}

// debris returns the clean bytes of anti-copy strings, mojibake and question
// marks that stand for lost blanks, in order.
func (t *Text) debris() []Range {
	var out []Range
	for _, e := range t.report.Edits {
		switch e.Rule {
		case RuleJunk, RuleMojibake, RuleSlip:
		default:
			continue
		}
		if r, ok := t.Range(e.Span); ok && (e.Rule != RuleSlip || strings.Trim(t.Slice(r), "?") == "") {
			out = append(out, r)
		}
	}
	return out
}

// place converts the spans of edits, which count bytes of a form that maps to
// the source by maps, to source bytes.
func (t *Text) place(edits []Edit, maps []offsets) []Edit {
	if len(maps) == 0 {
		return edits
	}
	for i := range edits {
		edits[i].Span = apply(maps, Range(edits[i].Span))
	}
	return edits
}

// Source returns the bytes Decode was given. They must not be modified.
func (t *Text) Source() []byte { return t.source }

// Decoded returns the source as UTF-8, before any cleaning. Its bytes are not
// what spans count, unless the source itself is UTF-8.
func (t *Text) Decoded() string { return t.decoded }

// Clean returns the clean form: valid UTF-8, composed (NFC), in simplified
// characters but for Japanese and, in a simplified text, for names that are
// written otherwise (王濛). It has one kind of line end, \n.
func (t *Text) Clean() string { return t.clean }

// Slice returns the clean text of r, which must lie within the clean form.
func (t *Text) Slice(r Range) string { return t.clean[r.Start:r.End] }

// Report returns what decoding and cleaning did to the source. Its edits must
// not be modified.
func (t *Text) Report() Report { return t.report }

// Script returns the kind of characters the source is written in.
func (t *Text) Script() Script { return t.script() }

// Span returns the source bytes that r came from: from the first byte of the
// source of its first character to the last byte of the source of its last.
// Bytes that cleaning removed at either edge are not part of it. An empty
// range gives an empty span.
func (t *Text) Span(r Range) Span {
	r = t.align(r)
	return apply(t.maps, r)
}

// Range returns the clean bytes that s became; ok is false when all of s was
// removed. A character of which s holds only a part counts as a whole.
func (t *Text) Range(s Span) (r Range, ok bool) {
	s.Start, s.End = max(s.Start, 0), min(s.End, len(t.source))
	if s.Len() <= 0 {
		return Range{}, false
	}
	r = Range(s)
	for i := len(t.maps) - 1; i >= 0; i-- {
		if r = t.maps[i].target(Span(r)); r.Len() <= 0 {
			return Range{}, false
		}
	}
	return t.align(r), true
}

// align widens r to whole characters within the clean form.
func (t *Text) align(r Range) Range {
	r.Start = min(max(r.Start, 0), len(t.clean))
	r.End = min(max(r.End, r.Start), len(t.clean))
	if r.Len() == 0 {
		return r
	}
	for r.Start > 0 && !utf8.RuneStart(t.clean[r.Start]) {
		r.Start--
	}
	for r.End < len(t.clean) && !utf8.RuneStart(t.clean[r.End]) {
		r.End++
	}
	return r
}
