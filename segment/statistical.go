package segment

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/xinwen-go/xinwen/internal/tags"
	"github.com/xinwen-go/xinwen/internal/words"
	"github.com/xinwen-go/xinwen/text"
)

//go:embed models/words.bin
var packedWords []byte

//go:embed models/tags.bin
var packedTags []byte

// loadWords and loadTags unpack the models, once a process, on first use.
var (
	loadWords = sync.OnceValues(func() (*words.Model, error) { return words.Load(packedWords) })
	loadTags  = sync.OnceValues(func() (*tagger, error) { return newTagger(packedTags) })
)

// statistical is the engine of the trained models.
type statistical struct {
	words      *words.Model
	tagger     *tagger // nil if nothing needs tags
	noTags     bool
	splitNames bool
}

func newStatistical(c *config) (engine, error) {
	m, err := loadWords()
	if err != nil {
		return nil, err
	}
	e := &statistical{words: m, noTags: c.noTags, splitNames: c.splitNames}
	if !c.noTags || c.splitNames {
		if e.tagger, err = loadTags(); err != nil {
			return nil, err
		}
	}
	return e, nil
}

func (e *statistical) cut(dst []Token, w *workspace, clean string, r text.Range) []Token {
	first := len(dst)
	forced := w.forced
	for at := skipBlank(clean, r.Start, r.End); at < r.End; {
		end := nextBlank(clean, at, r.End)
		inside := 0
		w.inside = w.inside[:0]
		for ; inside < len(forced) && forced[inside].Start < end; inside++ {
			w.inside = append(w.inside, words.Forced{Start: forced[inside].Start - at, End: forced[inside].End - at})
		}
		forced = forced[inside:]
		start := at
		for _, e := range e.words.Cut(&w.words, clean[at:end], w.inside) {
			dst = append(dst, Token{Range: text.Range{Start: start, End: at + int(e)}})
			start = at + int(e)
		}
		at = skipBlank(clean, end, r.End)
	}
	if e.tagger == nil {
		return dst
	}
	dst = e.tagger.tag(dst, first, w, clean, e.splitNames)
	if e.noTags {
		for i := range dst[first:] {
			dst[first+i].Tag = None
		}
	}
	return dst
}

func (e *statistical) prefixes(dst []text.Range, word string, start int) []text.Range {
	for end := range e.words.Prefixes(word[start:]) {
		dst = append(dst, text.Range{Start: start, End: start + end})
	}
	return dst
}

// A tagger is a tag model with its labels as Tags.
type tagger struct {
	model  *tags.Model
	words  *words.Model // whose lexicon has the kinds of words that are rare in the corpus
	tags   []Tag
	labels [numTags]uint8 // the label of each tag
	joined uint8          // the label of a surname with a given name
}

func newTagger(packed []byte) (*tagger, error) {
	m, err := tags.Load(packed)
	if err != nil {
		return nil, err
	}
	w, err := loadWords()
	if err != nil {
		return nil, err
	}
	t := &tagger{model: m, words: w}
	for i, name := range m.Names {
		base, joined := strings.CutSuffix(name, "+")
		tag, _ := ParseTag(base)
		t.tags = append(t.tags, tag)
		if joined {
			t.joined = uint8(i)
			continue
		}
		t.labels[tag] = uint8(i)
	}
	return t, nil
}

// tag tags dst[first:] as one sentence. Forced words keep their own tags.
func (t *tagger) tag(dst []Token, first int, w *workspace, clean string, splitNames bool) []Token {
	sentence := dst[first:]
	w.tags.Reset()
	for _, token := range sentence {
		w.tags.Add(clean[token.Start:token.End])
	}
	t.model.Find(&w.tags)
	forced := w.forced
	for i, token := range sentence {
		if w.tags.Rare(i) {
			w.tags.SetKind(i, t.words.Kind(clean[token.Start:token.End]))
		}
		if len(forced) > 0 && forced[0].Start <= token.Start {
			if forced[0].Tag != None {
				w.tags.Require(i, t.labels[forced[0].Tag])
			}
			forced = forced[1:]
		}
	}
	names := 0
	labels := t.model.Tag(&w.tags)
	for i, l := range labels {
		token := &sentence[i]
		token.Tag = t.tags[l]
		if splitNames && token.Tag == PersonName && t.surname(clean[token.Start:token.End], l) > 0 {
			names++
		}
	}
	if names > 0 {
		dst = t.split(dst, first, labels, names, clean)
	}
	return dst
}

// surname returns how many bytes of a person's name are a surname that a
// given name follows, 0 for names of other kinds.
func (t *tagger) surname(name string, label uint8) int {
	n, compound := surname(name)
	if n == len(name) || label != t.joined && !compound {
		return 0
	}
	return n
}

// split makes two tokens of each of the names of dst[first:] that have a
// surname, as the corpus writes them.
func (t *tagger) split(dst []Token, first int, labels []uint8, names int, clean string) []Token {
	from := len(dst) - 1
	dst = append(dst, make([]Token, names)...)
	to := len(dst) - 1
	for ; from >= first; from-- {
		token := dst[from]
		if token.Tag == PersonName {
			if n := t.surname(clean[token.Start:token.End], labels[from-first]); n > 0 {
				dst[to] = Token{text.Range{Start: token.Start + n, End: token.End}, PersonName}
				to--
				token.End = token.Start + n
			}
		}
		dst[to] = token
		to--
	}
	return dst
}
