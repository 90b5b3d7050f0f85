package render

import (
	"sort"
	"strings"
)

// A piece is a stretch of text between two tags, with the tags before it.
type piece struct {
	Close []mark // the marks that end here, inner ones first
	Open  []mark // the marks that begin or go on here, outer ones first
	Text  string
}

// deepest bounds how deep marks nest; what lies deeper is not shown.
const deepest = 12

// A weaver lays marks over lines of text so that they nest: a mark that
// crosses another or the end of a line is closed there and goes on behind it.
type weaver struct {
	source string
	at     int // written up to here
	open   []mark
	next   piece
	from   int // where its text begins
	line   []piece
	lines  [][]piece
}

// weave divides source into lines of pieces. Without their tags they are the
// source without its line feeds.
func weave(source string, marks []mark) [][]piece {
	sort.SliceStable(marks, func(i, j int) bool {
		a, b := marks[i], marks[j]
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		if a.End != b.End {
			return a.End > b.End
		}
		return a.Layer < b.Layer
	})
	w := weaver{source: source}
	for _, m := range marks {
		if m.Start >= m.End || m.Start < 0 || m.End > len(source) {
			continue
		}
		w.closeUntil(m.Start)
		w.write(m.Start)
		if len(w.open) < deepest {
			m.Fresh = true
			w.push(m)
		}
	}
	w.closeUntil(len(source))
	w.write(len(source))
	w.endLine()
	return w.lines
}

// closeUntil closes the marks that end at or before at, in the order of
// their ends.
func (w *weaver) closeUntil(at int) {
	for {
		end := at + 1
		for _, m := range w.open {
			end = min(end, m.End)
		}
		if end > at {
			return
		}
		w.write(end)
		w.closeAt(end)
	}
}

// closeAt closes the marks that end at end, and opens those again that lay
// inside them and do not.
func (w *weaver) closeAt(end int) {
	k := 0
	for w.open[k].End != end {
		k++
	}
	inside := append([]mark(nil), w.open[k:]...)
	w.pop(k)
	for _, m := range inside {
		if m.End != end {
			w.push(m)
		}
	}
}

// pop closes all open marks from the kth on.
func (w *weaver) pop(k int) {
	for len(w.open) > k {
		top := w.open[len(w.open)-1]
		w.open = w.open[:len(w.open)-1]
		if n := len(w.next.Open); n > 0 && w.next.Text == "" { // nothing stands in it
			w.next.Open = w.next.Open[:n-1]
			continue
		}
		w.flush()
		w.next.Close = append(w.next.Close, top)
	}
}

func (w *weaver) push(m mark) {
	w.flush()
	w.open = append(w.open, m)
	w.next.Open = append(w.next.Open, m)
}

// flush ends the current piece when it has text.
func (w *weaver) flush() {
	if w.next.Text != "" {
		w.line = append(w.line, w.next)
		w.next = piece{}
	}
}

// write writes the source up to at, line by line.
func (w *weaver) write(at int) {
	for w.at < at {
		line, _, more := strings.Cut(w.source[w.at:at], "\n")
		w.add(line)
		w.at += len(line)
		if more {
			w.at++
			w.breakLine()
		}
	}
}

// add writes a stretch without a line feed.
func (w *weaver) add(s string) {
	if s == "" {
		return
	}
	if w.next.Text == "" {
		w.from = w.at
	}
	w.next.Text = w.source[w.from : w.at+len(s)]
	for i := range w.open {
		w.open[i].Fresh = false
	}
}

// breakLine ends the line; the open marks go on in the next.
func (w *weaver) breakLine() {
	open := append([]mark(nil), w.open...)
	w.endLine()
	for _, m := range open {
		w.push(m)
	}
}

func (w *weaver) endLine() {
	w.pop(0)
	if w.next.Text != "" || len(w.next.Close) > 0 {
		w.line = append(w.line, w.next)
		w.next = piece{}
	}
	w.lines = append(w.lines, w.line)
	w.line = nil
}
