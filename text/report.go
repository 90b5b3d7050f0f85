package text

import "slices"

// A Report says what Decode found and did.
type Report struct {
	Encoding   string  `json:"encoding"`   // utf-8, utf-16le, utf-16be, gb18030, big5 or hz-gb-2312
	Confidence float64 `json:"confidence"` // of the encoding, 0 to 1
	Invalid    int     `json:"invalid"`    // source bytes that are no text in the encoding
	Edits      []Edit  `json:"edits"`      // in the order of the source
}

// An Edit is one stretch of the source that cleaning removed, replaced or
// marked as damaged. Removed and replaced stretches do not overlap: with what
// lies between them unchanged, they give the whole source.
type Edit struct {
	Rule Rule `json:"rule"`
	Kind Kind `json:"kind"`
	Span Span `json:"span"` // bytes of the source
}

// A Kind is what an Edit did.
type Kind uint8

// The kinds of edits.
const (
	Removed  Kind = iota // nothing of it is in the clean form
	Replaced             // it has other characters in the clean form
	Damaged              // it is unchanged but cannot be trusted
)

var kindNames = [...]string{"removed", "replaced", "damaged"}

// String returns the name of k.
func (k Kind) String() string { return name(kindNames[:], int(k)) }

// MarshalText gives the name of k.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// A Rule is the rule of cleaning that made an Edit.
type Rule uint8

// The rules of cleaning.
const (
	RuleInvalid  Rule = iota // bytes that are no text in the encoding
	RuleMark                 // a byte order mark or an escape of the encoding
	RuleCompose              // Unicode NFC
	RuleControl              // control and zero-width characters
	RuleBlank                // runs and kinds of blanks
	RuleLineEnd              // kinds of line ends
	RuleMarkup               // residue of HTML
	RuleWidth                // full-width letters and digits
	RulePinyin               // readings in parentheses behind a character
	RuleDoubled              // a comma before another mark
	RulePunct                // marks of ASCII and of rare forms in Chinese text
	RuleScript               // traditional characters, variants and radicals
	RuleSlip                 // characters eaten by a decoder out of step
	RuleJunk                 // anti-copy strings
	RuleRare                 // rare characters in place of common ones
	RuleMojibake             // a stretch decoded in a wrong encoding
	RuleDot                  // a dot between two Chinese characters
	RuleRepeat               // a line printed before
)

var ruleNames = [...]string{
	"invalid", "mark", "compose", "control", "blank", "line-end", "markup", "width",
	"pinyin", "doubled", "punct", "script", "slip", "junk", "rare", "mojibake",
	"dot", "repeat",
}

// String returns the name of r.
func (r Rule) String() string { return name(ruleNames[:], int(r)) }

// MarshalText gives the name of r.
func (r Rule) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "unknown"
}

// Count returns the number of edits the rule made.
func (r Report) Count(rule Rule) (n int) {
	for _, e := range r.Edits {
		if e.Rule == rule {
			n++
		}
	}
	return n
}

// Damage returns the damaged stretches, in the order of the source.
func (r Report) Damage() []Span {
	var spans []Span
	for _, e := range r.Edits {
		if e.Kind == Damaged {
			spans = append(spans, e.Span)
		}
	}
	return spans
}

// sortEdits puts edits in the order of the source.
func sortEdits(edits []Edit) []Edit {
	before := func(a, b Edit) int { return a.Span.Start - b.Span.Start }
	if !slices.IsSortedFunc(edits, before) {
		slices.SortStableFunc(edits, before)
	}
	return edits
}

// without returns edits less the stretches that later ones changed again. Both
// are in the order of the source.
func without(edits, later []Edit) []Edit {
	var out []Edit
	for _, e := range edits {
		for len(later) > 0 && later[0].Span.End <= e.Span.Start {
			later = later[1:]
		}
		for _, l := range later {
			if l.Span.Start >= e.Span.End {
				break
			}
			if l.Kind == Damaged {
				continue
			}
			if l.Span.Start > e.Span.Start {
				out = append(out, Edit{e.Rule, e.Kind, Span{e.Span.Start, l.Span.Start}})
			}
			e.Span.Start = max(e.Span.Start, l.Span.End)
		}
		if e.Span.Len() > 0 {
			out = append(out, e)
		}
	}
	return out
}
