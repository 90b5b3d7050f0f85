package segment

import (
	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
)

// A workspace holds the buffers of one call of Segment. They are reused.
type workspace struct {
	found  []Token // the user's words in the document
	all    []Token // those that are still to come
	forced []Token // those of the piece being cut, with their own tags or None
	inside []words.Forced
	words  words.Buffer
	tags   tags.Buffer
}

// piece moves forced to the words that lie in the next piece, which ends at
// end, and reports those that cross it.
func (w *workspace) piece(d *Document, end int) {
	n := 0
	for n < len(w.all) && w.all[n].Start < end {
		n++
	}
	w.forced, w.all = w.all[:n], w.all[n:]
	if n > 0 && w.forced[n-1].End > end {
		d.Overruled = append(d.Overruled, w.forced[n-1].Range)
		w.forced = w.forced[:n-1]
	}
}
