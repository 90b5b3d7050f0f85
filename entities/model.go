package entities

import (
	_ "embed"
	"math"
	"slices"
	"sync"

	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/internal/ner"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

//go:embed models/entities.bin
var packedModel []byte

// loadModel unpacks the model, once a process, on first use.
var loadModel = sync.OnceValues(func() (*ner.Model, error) { return ner.Load(packedModel) })

// A modelFinder finds persons, posts, places and bodies with the trained
// model. Of persons it also proposes readings that are less likely than
// another, with a confidence below one half.
type modelFinder struct {
	model      *ner.Model
	workspaces *sync.Pool
}

// plausibleGap is how much less likely than the best, in natural logarithms,
// a reading as a person may be to be proposed.
const plausibleGap = 6

var modelKinds = map[ner.Kind]Kind{
	ner.Person: PersonKind, ner.Post: PostKind, ner.Place: PlaceKind, ner.Body: OrganizationKind,
}

// A modelWorkspace holds the buffers of one call of find. They are reused.
type modelWorkspace struct {
	sentence ner.Sentence
	buffer   ner.Buffer
	found    []ner.Entity
	like     ner.Task // the genre of the document
}

func newModelFinder() (*modelFinder, error) {
	m, err := loadModel()
	if err != nil {
		return nil, err
	}
	return &modelFinder{m, &sync.Pool{New: func() any { return new(modelWorkspace) }}}, nil
}

func (f *modelFinder) find(d *segment.Document) []Entity {
	w := f.workspaces.Get().(*modelWorkspace)
	defer f.workspaces.Put(w)
	w.found = w.found[:0]
	var genre ner.Genre
	for i := range d.Tokens {
		f.model.Read(&genre, d.Word(i))
	}
	w.like = genre.Task()
	first := 0
	for _, s := range d.Sentences {
		f.piece(w, d, first, s.FirstToken)
		f.piece(w, d, s.FirstToken, s.EndToken)
		first = s.EndToken
	}
	f.piece(w, d, first, len(d.Tokens))
	clean := d.Text.Clean()
	found := make([]Entity, 0, len(w.found))
	for _, e := range w.found {
		found = append(found, Entity{modelKinds[e.Kind], clean[e.Start:e.End], text.Range{Start: e.Start, End: e.End},
			Evidence{modelRule, confidenceOf(e.Margin)}})
	}
	return found
}

// piece finds what is in d.Tokens[first:end].
func (f *modelFinder) piece(w *modelWorkspace, d *segment.Document, first, end int) {
	if first >= end {
		return
	}
	w.sentence.Reset()
	for i, t := range d.Tokens[first:end] {
		w.sentence.Add(d.Word(first+i), t.Start, uint8(t.Tag))
	}
	from := len(w.found)
	w.found = f.model.Find(w.found, &w.sentence, &w.buffer, w.like, plausibleGap)
	if w.like == ner.CV {
		w.found = postsFirst(w.found, from)
	}
}

// postsFirst drops from found[from:] the places and bodies that overlap a
// post: a career's posts have the offices of a body in them (财务部经理).
func postsFirst(found []ner.Entity, from int) []ner.Entity {
	kept := found[:from]
	for _, e := range found[from:] {
		inPost := func(p ner.Entity) bool { return p.Kind == ner.Post && p.Start < e.End && e.Start < p.End }
		if (e.Kind == ner.Place || e.Kind == ner.Body) && slices.ContainsFunc(found[from:], inPost) {
			continue
		}
		kept = append(kept, e)
	}
	return kept
}

// confidenceOf turns the logarithm of odds into a probability of four digits
// that is neither 0 nor 1.
func confidenceOf(margin float64) float64 {
	return min(max(math.Round(logistic.Probability(margin)*1e4)/1e4, 0.0001), 0.9999)
}
