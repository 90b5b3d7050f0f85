package entities

import (
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/lexicon"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// How sure a user's words are.
const (
	forcedConfidence = 1
	hintConfidence   = 0.9
)

// A userFinder finds the user's words of one kind, the longest first.
type userFinder struct {
	kind  Kind
	words *lexicon.Index
}

func (u userFinder) find(d *segment.Document) []Entity {
	var found []Entity
	clean := d.Text.Clean()
	for at := 0; at < len(clean); {
		n, mode := u.words.Prefix(clean[at:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(clean[at:])
			at += size
			continue
		}
		e := Entity{Kind: u.kind, Text: clean[at : at+n], Range: text.Range{Start: at, End: at + n}, Evidence: Evidence{userRule, forcedConfidence}}
		if mode == userHint {
			e.Evidence = Evidence{hintRule, hintConfidence}
		}
		found = append(found, e)
		at += n
	}
	return found
}
