package entities

import (
	"embed"
	"fmt"
	"strconv"
	"sync"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

//go:embed data/*.tsv
var data embed.FS

// lexicons are the word lists of this package. They are only read after
// loading.
type lexicons struct {
	cues
	chars      nameChars
	surnames   lexicon.Index // of two characters, with their weight
	japanese   lexicon.Index // Japanese surnames, with their weight
	afterNames lexicon.Index // words after a name, with their weight
	titles     lexicon.Index // heads of posts, index into heads
	heads      []head
	credits    lexicon.Index // heads that count only before a colon, index into heads
	ranks      lexicon.Index // words before a head: keepRank or dropRank
	groups     lexicon.Index // group labels
	stops      lexicon.Index // words a body doesn't reach over
	parts      lexicon.Index // words it does, whatever their tag
	verbs      lexicon.Index // words the tagger knows as verbs
	places     lexicon.Index // provinces to counties
	notNames   lexicon.Index // words that look like names
	notAfter   lexicon.Index // words that do not follow a person's name
	notForeign lexicon.Index // words that sound foreign and are no persons
	fields     lexicon.Index // fields of administration, which 和 joins inside a body
	units      lexicon.Index // words of administrative units, with the unit
	levels     []levelRule   // first match holds
	foreign    lexicon.Index // countries and international bodies
	timeWords  lexicon.Index // index into timeKinds
	timeKinds  []timeWord
	systems    []systemRule // first match holds
	addresses  []address
	roleWords  lexicon.Index // index into roles
	roles      []Role
}

// A head is the word a post ends with.
type head struct {
	text     string
	standing standing
	system   string
}

// A standing says what the head of a post tells of its holder.
type standing uint8

const (
	publicPost  standing = iota // a public post wherever it stands
	bodyPost                    // public or private as its body is
	scholarPost                 // a professional title
	pressPost                   // a journalist
	privatePost                 // no public post
	jobPost                     // an occupation, a post only with its body
	noPost                      // no post, but a name may follow it
)

var standings = map[string]standing{
	"public": publicPost, "body": bodyPost, "scholar": scholarPost, "press": pressPost, "private": privatePost,
	"job": jobPost, "role": noPost,
}

// weak heads are ordinary words as often as heads of a post.
func (h *head) weak() bool { return h.standing == noPost || h.standing == jobPost }

// Kinds of words before a head.
const (
	keepRank  = iota
	pastRank  // 原, 前: may also stand before the body
	frontRank // 当选: only before a name
	dropRank  // no part of the post
)

var rankKinds = map[string]int{"rank": keepRank, "past": pastRank, "front": frontRank, "drop": dropRank}

// embedded are the lists of this package, parsed once.
var embedded = sync.OnceValues(loadLexicons)

func loadLexicons() (*lexicons, error) {
	x := &lexicons{}
	steps := []func() error{
		x.loadNameChars,
		x.loadCues,
		x.loadRoles,
		func() error { return loadWeights(&x.surnames, "surnames.tsv") },
		func() error { return loadWeights(&x.japanese, "japanese.tsv") },
		func() error { return loadWeights(&x.afterNames, "after_names.tsv") },
		x.loadTitles,
		x.loadRanks,
		x.loadSystems,
		x.loadLevels,
		x.loadTimes,
		x.loadAddresses,
		func() error { return loadWords(&x.groups, "groups.tsv") },
		func() error { return loadWords(&x.stops, "stops.tsv") },
		func() error { return loadWords(&x.parts, "body_parts.tsv") },
		func() error { return loadWords(&x.verbs, "verbs.tsv") },
		func() error { return loadWords(&x.places, "places.tsv") },
		func() error { return loadWords(&x.notNames, "not_names.tsv") },
		func() error { return loadWords(&x.notAfter, "not_after_names.tsv") },
		func() error { return loadWords(&x.notForeign, "not_foreign.tsv") },
		func() error { return loadWords(&x.fields, "fields.tsv") },
		func() error { return loadWords(&x.foreign, "foreign.tsv") },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, fmt.Errorf("entities: %w", err)
		}
	}
	x.titles.Build()
	x.ranks.Build()
	x.timeWords.Build()
	return x, nil
}

func readData(name string, min, max int) ([]lexicon.Row, error) {
	return lexicon.ReadFile(data, "data/"+name, min, max)
}

// loadWords reads a list of one column.
func loadWords(x *lexicon.Index, name string) error {
	rows, err := readData(name, 1, 1)
	for _, r := range rows {
		x.Add(r.Columns[0], 0)
	}
	x.Build()
	return err
}

// loadWeights reads a list of words and numbers.
func loadWeights(x *lexicon.Index, name string) error {
	rows, err := readData(name, 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		n, err := strconv.Atoi(r.Columns[1])
		if err != nil {
			return fmt.Errorf("%s, line %d: %w", name, r.Line, err)
		}
		x.Add(r.Columns[0], n)
	}
	x.Build()
	return nil
}

func (x *lexicons) loadTitles() error {
	rows, err := readData("titles.tsv", 3, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		s, ok := standings[r.Columns[1]]
		if !ok {
			return fmt.Errorf("titles.tsv, line %d: unknown standing %q", r.Line, r.Columns[1])
		}
		system := r.Columns[2]
		if system == "-" {
			system = ""
		}
		x.titles.Add(r.Columns[0], len(x.heads))
		x.heads = append(x.heads, head{r.Columns[0], s, system})
	}
	return x.loadCredits()
}

// loadCredits reads the words of credit lines, which follow the other heads.
func (x *lexicons) loadCredits() error {
	rows, err := readData("credits.tsv", 1, 1)
	for _, r := range rows {
		x.credits.Add(r.Columns[0], len(x.heads))
		x.heads = append(x.heads, head{r.Columns[0], pressPost, mediaSystem})
	}
	x.credits.Build()
	return err
}

func (x *lexicons) loadTimes() error {
	rows, err := readData("times.tsv", 3, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		n, err := strconv.Atoi(r.Columns[2])
		if err != nil {
			return fmt.Errorf("times.tsv, line %d: %w", r.Line, err)
		}
		x.timeWords.Add(r.Columns[0], len(x.timeKinds))
		x.timeKinds = append(x.timeKinds, timeWord{r.Columns[1], n})
	}
	return nil
}

func (x *lexicons) loadRanks() error {
	rows, err := readData("ranks.tsv", 2, 2)
	if err != nil {
		return err
	}
	for _, r := range rows {
		kind, ok := rankKinds[r.Columns[1]]
		if !ok {
			return fmt.Errorf("ranks.tsv, line %d: unknown kind %q", r.Line, r.Columns[1])
		}
		x.ranks.Add(r.Columns[0], kind)
	}
	return nil
}
