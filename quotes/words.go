package quotes

import (
	"bufio"
	"embed"
	"fmt"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data
var data embed.FS

// A wordset is a set of words that finds the longest one a text begins or ends with.
type wordset struct {
	head, tail map[rune][]string // by first and last character, longest first
}

func newWordset(words []string) wordset {
	w := wordset{head: map[rune][]string{}, tail: map[rune][]string{}}
	sort.SliceStable(words, func(i, j int) bool { return len(words[i]) > len(words[j]) })
	for _, s := range words {
		first, _ := utf8.DecodeRuneInString(s)
		last, _ := utf8.DecodeLastRuneInString(s)
		w.head[first] = append(w.head[first], s)
		w.tail[last] = append(w.tail[last], s)
	}
	return w
}

// prefix returns the longest word s begins with, "" without one.
func (w wordset) prefix(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	for _, x := range w.head[r] {
		if strings.HasPrefix(s, x) {
			return x
		}
	}
	return ""
}

// suffix returns the longest word s ends with, "" without one.
func (w wordset) suffix(s string) string {
	r, _ := utf8.DecodeLastRuneInString(s)
	for _, x := range w.tail[r] {
		if strings.HasSuffix(s, x) {
			return x
		}
	}
	return ""
}

// opens reports whether s begins with a word of the set.
func (w wordset) opens(s string) bool { return w.prefix(s) != "" }

// closes reports whether s ends with a word of the set.
func (w wordset) closes(s string) bool { return w.suffix(s) != "" }

// within reports whether a word of the set stands anywhere in s.
func (w wordset) within(s string) bool {
	for i := range s {
		if w.opens(s[i:]) {
			return true
		}
	}
	return false
}

// A lexicon is everything read from data.
type lexicon struct {
	cues    map[rune][]*cue // by first character, longest first
	blocked wordset
	class   map[string]wordset
	scenes  map[rune]sceneClosing

	openings map[string]string // feature names of the words that open a sentence
}

// set returns the words of a class of data/words.txt.
func (l *lexicon) set(class string) wordset { return l.class[class] }

var loadLexicon = sync.OnceValues(func() (*lexicon, error) {
	l := &lexicon{cues: map[rune][]*cue{}, class: map[string]wordset{}, scenes: map[rune]sceneClosing{}}
	if err := eachLine("data/cues.tsv", l.addCue); err != nil {
		return nil, err
	}
	if err := eachLine("data/scenes.tsv", l.addScene); err != nil {
		return nil, err
	}
	for _, list := range l.cues {
		sort.SliceStable(list, func(i, j int) bool { return len(list[i].word) > len(list[j].word) })
	}
	var blocked []string
	err := eachLine("data/blocked.txt", func(line string) error {
		blocked = append(blocked, strings.Fields(line)...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	l.blocked = newWordset(blocked)
	classes := map[string][]string{}
	err = eachLine("data/words.txt", func(line string) error {
		name, words, ok := strings.Cut(line, "\t")
		if !ok {
			return fmt.Errorf("no tab after the class")
		}
		classes[name] = append(classes[name], strings.Fields(words)...)
		return nil
	})
	for name, words := range classes {
		l.class[name] = newWordset(words)
	}
	l.openings = map[string]string{}
	for _, w := range classes["opening"] {
		l.openings[w] = "word:" + w
	}
	return l, err
})

// eachLine calls f with every line of an embedded file that is not blank and no
// comment; an error of f carries the file and the line number.
func eachLine(name string, f func(line string) error) error {
	file, err := data.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if err := f(line); err != nil {
			return fmt.Errorf("quotes: %s:%d: %w", name, n, err)
		}
	}
	return sc.Err()
}
