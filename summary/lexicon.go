package summary

import (
	"bufio"
	"embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data
var data embed.FS

// A lexicon is a list of words with their classes. It is immutable.
type lexicon struct {
	words map[rune][]word // by first character, longest first
}

// A word is one line of a lexicon.
type word struct{ text, class string }

// prefix returns the longest word that s starts with; ok is false when there
// is none.
func (l *lexicon) prefix(s string) (w word, ok bool) {
	c, _ := utf8.DecodeRuneInString(s)
	for _, w := range l.words[c] {
		if strings.HasPrefix(s, w.text) {
			return w, true
		}
	}
	return word{}, false
}

// A hit is a place where a word of a lexicon stands.
type hit struct {
	word
	at int
}

// find returns the words that stand in s, leftmost first, without overlaps.
func (l *lexicon) find(s string) []hit {
	var out []hit
	for i := 0; i < len(s); {
		if w, ok := l.prefix(s[i:]); ok {
			out = append(out, hit{w, i})
			i += len(w.text)
			continue
		}
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return out
}

// contains reports whether a word stands in s.
func (l *lexicon) contains(s string) bool {
	for i := range s {
		if _, ok := l.prefix(s[i:]); ok {
			return true
		}
	}
	return false
}

// parseLexicon reads lines "WORD" or "WORD<TAB>CLASS". Blank lines and those
// that start with # are left out.
func parseLexicon(name, src string) (*lexicon, error) {
	l := &lexicon{words: map[rune][]word{}}
	sc := bufio.NewScanner(strings.NewReader(src))
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		text, class, _ := strings.Cut(line, "\t")
		if err := l.add(word{strings.TrimSpace(text), strings.TrimSpace(class)}); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return l, sc.Err()
}

func (l *lexicon) add(w word) error {
	c, _ := utf8.DecodeRuneInString(w.text)
	same := l.words[c]
	i := 0
	for i < len(same) && len(same[i].text) >= len(w.text) {
		if same[i].text == w.text {
			return fmt.Errorf("%q is listed twice", w.text)
		}
		i++
	}
	l.words[c] = append(same[:i:i], append([]word{w}, same[i:]...)...)
	return nil
}

// lexica are the word lists of the package.
type lexica struct {
	heads    *lexicon // event names end in one: 推进会, 座谈会
	holding  *lexicon // verbs that hold an event: 召开, 举行
	visiting *lexicon // verbs of visits: 调研, 考察
	acts     *lexicon // what is done with an agenda item: 审议通过, 听取
}

var loadLexica = sync.OnceValues(func() (*lexica, error) {
	x := &lexica{}
	for name, to := range map[string]**lexicon{
		"heads.tsv": &x.heads, "holding.tsv": &x.holding, "visiting.tsv": &x.visiting, "acts.tsv": &x.acts,
	} {
		src, err := data.ReadFile("data/" + name)
		if err != nil {
			return nil, err
		}
		if *to, err = parseLexicon(name, string(src)); err != nil {
			return nil, err
		}
	}
	return x, nil
})
