package summary

import (
	"embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

//go:embed data
var data embed.FS

// words are the words of a lexicon with their classes.
type words struct {
	index   lexicon.Index
	classes []string // by the value of a word in index
}

// A hit is a place where a word of a lexicon stands.
type hit struct {
	text, class string
	at          int
}

// prefix returns the longest word that s starts with; ok is false when there
// is none.
func (w *words) prefix(s string) (h hit, ok bool) {
	n, v := w.index.Prefix(s)
	if n == 0 {
		return hit{}, false
	}
	return hit{s[:n], w.classes[v], 0}, true
}

// find returns the words that stand in s, leftmost first, without overlaps.
func (w *words) find(s string) []hit {
	var out []hit
	for i := 0; i < len(s); {
		if h, ok := w.prefix(s[i:]); ok {
			h.at = i
			out = append(out, h)
			i += len(h.text)
			continue
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return out
}

// contains reports whether a word stands in s.
func (w *words) contains(s string) bool {
	for i := range s {
		if n, _ := w.index.Prefix(s[i:]); n > 0 {
			return true
		}
	}
	return false
}

// has reports whether s is one of the words.
func (w *words) has(s string) bool {
	_, ok := w.index.Lookup(s)
	return ok
}

// readWords reads a list of words, each with a class or without.
func readWords(name string) (*words, error) {
	rows, err := readData(name, 1, 2)
	if err != nil {
		return nil, err
	}
	w := &words{}
	for i, r := range rows {
		w.classes = append(w.classes, strings.Join(r.Columns[1:], ""))
		w.index.Add(r.Columns[0], i)
	}
	w.index.Build()
	return w, nil
}

// lexica are the word lists of the package.
type lexica struct {
	*lists
	heads       *words // event names end in one: 推进会, 座谈会
	holding     *words // verbs that hold an event: 召开, 举行
	visiting    *words // verbs of visits: 调研, 考察
	acts        *words // what is done with an agenda item: 审议通过, 听取
	adverbs     *words // what a digest leaves out before verbs: 进一步
	engaged     *words // words that show somebody to have been there: 致辞, 邀请
	opensCloses *words // what opens or closes an event: 致开幕词
}

var loadLexica = sync.OnceValues(func() (*lexica, error) {
	ls, err := readLists()
	if err != nil {
		return nil, err
	}
	x := &lexica{lists: ls}
	for _, f := range []struct {
		name string
		to   **words
	}{{"heads.tsv", &x.heads}, {"holding.tsv", &x.holding}, {"visiting.tsv", &x.visiting}, {"acts.tsv", &x.acts}, {"engaged.tsv", &x.engaged}, {"adverbs.tsv", &x.adverbs}, {"duties.tsv", &x.opensCloses}} {
		if *f.to, err = readWords(f.name); err != nil {
			return nil, err
		}
	}
	return x, nil
})

// readData reads a file of data, each row of which has min to max columns.
func readData(name string, min, max int) ([]lexicon.Row, error) {
	return lexicon.ReadFile(data, "data/"+name, min, max)
}
