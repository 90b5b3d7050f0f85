package text

import (
	"slices"
	"sort"
)

// offsets maps a form of the text (to) onto the form it was made from (from).
// Each run is a stretch of characters that all take tw bytes in the one and fw
// bytes in the other; an unchanged stretch is one run of bytes (1, 1). What
// was removed lies between the runs. The last run is empty and marks the ends.
// As in Lucene's BaseCharFilter, sorted breakpoints and a binary search are
// the whole map.
type offsets []run

type run struct {
	to, from uint32
	tw, fw   uint16
}

// maxSource is what the breakpoints can count.
const maxSource = 1<<31 - 1

// sourceOf returns where the source of the unit of the target at at begins, as
// far as r reaches.
func (r run) sourceOf(at uint32) uint32 {
	return r.from + (at-r.to)/uint32(r.tw)*uint32(r.fw)
}

// targetOf returns where the unit that the source byte at became begins.
func (r run) targetOf(at uint32) uint32 {
	return r.to + (at-r.from)/uint32(r.fw)*uint32(r.tw)
}

// extend appends one character of n bytes made of m bytes, both less than
// 64 KiB, of the source at from; n == m stands for one character of the same
// length, or for unchanged bytes. Characters of the same lengths in a row share
// a run.
func (o offsets) extend(to, from, n, m int) offsets {
	if n == m {
		n, m = 1, 1
	}
	return o.unit(to, from, n, m)
}

// unit appends n bytes made of m bytes that cannot be told apart.
func (o offsets) unit(to, from, n, m int) offsets {
	r := run{uint32(to), uint32(from), uint16(n), uint16(m)}
	if len(o) > 0 {
		last := o[len(o)-1]
		if last.tw == r.tw && last.fw == r.fw && last.sourceOf(r.to) == r.from {
			return o
		}
	}
	return append(roomy(o), r)
}

// roomy returns s with room for one more. It doubles: the growth of append
// leaves several times as much garbage behind.
func roomy[S ~[]E, E any](s S) S {
	if len(s) < cap(s) {
		return s
	}
	return slices.Grow(s, len(s)+16)
}

// close ends the map at the lengths of both forms.
func (o offsets) close(to, from int) offsets {
	return append(o, run{uint32(to), uint32(from), 1, 1})
}

// source returns the bytes that r was made from.
func (o offsets) source(r Range) Span {
	if r.Len() <= 0 {
		p := o.start(r.Start)
		return Span{p, p}
	}
	return Span{o.start(r.Start), o.end(r.End)}
}

// start returns where the source of the target byte at begins; at the end of
// the target, where the source of the last byte ends.
func (o offsets) start(at int) int {
	last := o[len(o)-1]
	if at >= int(last.to) {
		return o.end(int(last.to))
	}
	r := o[o.byTarget(at)]
	return int(r.sourceOf(uint32(at)))
}

// end returns where the source of the target byte before at ends.
func (o offsets) end(at int) int {
	if at <= 0 || len(o) == 1 {
		return int(o[0].from)
	}
	r := o[o.byTarget(at-1)]
	return int(r.sourceOf(uint32(at)-1)) + int(r.fw)
}

// byTarget returns the run that holds the target byte at.
func (o offsets) byTarget(at int) int {
	return sort.Search(len(o)-1, func(i int) bool { return int(o[i].to) > at }) - 1
}

// target returns the bytes that s became, empty when it was removed.
func (o offsets) target(s Span) Range {
	return Range{o.first(s.Start), o.past(s.End)}
}

// first returns the first target byte whose source ends after at.
func (o offsets) first(at int) int {
	k := o.bySource(at)
	if k < 0 {
		return 0
	}
	r := o[k]
	return min(int(r.targetOf(uint32(at))), int(o[min(k+1, len(o)-1)].to))
}

// past returns the end of the last target byte whose source begins before at.
func (o offsets) past(at int) int {
	k := o.bySource(at - 1)
	if k < 0 {
		return 0
	}
	r := o[k]
	return min(int(r.targetOf(uint32(at)-1))+int(r.tw), int(o[min(k+1, len(o)-1)].to))
}

// point returns where the source position at stands in the target.
func (o offsets) point(at int) int {
	if at >= int(o[len(o)-1].from) {
		return int(o[len(o)-1].to)
	}
	return o.first(at)
}

// bySource returns the last run that begins at or before the source byte at,
// -1 when there is none.
func (o offsets) bySource(at int) int {
	return sort.Search(len(o)-1, func(i int) bool { return int(o[i].from) > at }) - 1
}

// apply takes r through maps to the bytes of the source.
func apply(maps []offsets, r Range) Span {
	for _, o := range maps {
		r = Range(o.source(r))
	}
	return Span(r)
}
