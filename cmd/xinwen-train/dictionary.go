package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/words"
)

// A dictionary is a word list with tags, in the order of its file.
type dictionary struct {
	words []string
	kinds map[string]uint8
	// transliterated names, which its list marks
	foreign []string
}

// kindNames are the tags of the dictionary that a kind tells apart: kind i+1
// is kindNames[i]. They are fewer than 32.
var kindNames = strings.Fields("n nr v i l ns m nz nrt nt a vn z d t j b r s nrfg f o q vg p ad mq an ng")

// rare is the frequency up to which words of the dictionary, half of it, have
// a kind only, unless they are idioms: most are names and runs of words.
const rare = 3

// readDictionary reads lines of word, frequency and tag. No file is an empty
// dictionary.
func readDictionary(file string) (*dictionary, error) {
	d := &dictionary{kinds: map[string]uint8{}}
	if file == "" {
		return d, nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	line := 0
	for s := range strings.Lines(string(raw)) {
		line++
		f := strings.Fields(s)
		if len(f) == 0 {
			continue
		}
		if len(f) < 3 {
			d.words = append(d.words, f[0])
			continue
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
		if n > rare || f[2] == "i" || f[2] == "l" {
			d.words = append(d.words, f[0])
		}
		if strings.HasPrefix(f[2], "nr") && utf8.RuneCountInString(f[0]) == 2 {
			continue // most of them are no names
		}
		d.kinds[f[0]] = uint8(slices.Index(kindNames, f[2]) + 1)
		if f[2] == "nrt" && utf8.RuneCountInString(f[0]) >= 3 {
			d.foreign = append(d.foreign, f[0])
		}
	}
	return d, nil
}

// kind returns the kind of a word, 0 if it is a single character: those are
// frequent in any corpus.
func (d *dictionary) kind(word string) uint8 {
	if utf8.RuneCountInString(word) < 2 {
		return 0
	}
	return d.kinds[word]
}

// ordinary reports whether word is one of several characters and no name.
func (d *dictionary) ordinary(word string) bool {
	kind, known := d.kinds[word]
	return known && utf8.RuneCountInString(word) > 1 && (kind == 0 || !strings.HasPrefix(kindNames[kind-1], "nr"))
}

// entries returns the dictionary as entries of a lexicon.
func (d *dictionary) entries() map[string]words.Entry {
	entries := make(map[string]words.Entry, len(d.words))
	for w, kind := range d.kinds {
		entries[w] = words.Entry{Kind: kind}
	}
	for _, w := range d.words {
		entries[w] = words.Entry{Flags: words.Listed, Kind: d.kinds[w]}
	}
	return entries
}
