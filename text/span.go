package text

// A Span is a half-open interval [Start, End) of bytes of the source as the
// caller gave it, in the source's own encoding. source[Start:End] is what a
// reader of the source sees.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the number of source bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// A Range is a half-open interval [Start, End) of bytes of the clean form of
// a Text. Analysis happens in ranges; results are reported in spans.
type Range struct{ Start, End int }

// Len returns the number of clean bytes in r.
func (r Range) Len() int { return r.End - r.Start }

// Contains reports whether q lies within r.
func (r Range) Contains(q Range) bool { return r.Start <= q.Start && q.End <= r.End }

// Overlaps reports whether r and q share at least one byte.
func (r Range) Overlaps(q Range) bool { return r.Start < q.End && q.Start < r.End }
