package text

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/apparatus.tsv
var apparatusData string

// An apparatusWord is a word of the page around an article.
type apparatusWord struct {
	head, tail bool
	kind       string
}

// apparatus holds the words of apparatus.tsv and the length of the longest.
type apparatus struct {
	words   map[string]apparatusWord
	longest int // characters
}

var pageWords = sync.OnceValue(func() *apparatus {
	a, err := loadApparatus(apparatusData)
	must(err)
	return a
})

func loadApparatus(data string) (*apparatus, error) {
	a := &apparatus{words: make(map[string]apparatusWord, 256)}
	return a, eachRow("apparatus.tsv", data, 3, func(f []string) error {
		switch f[2] {
		case "label", "weak", "person", "editor", "furniture":
		default:
			return fmt.Errorf("unknown kind %q", f[2])
		}
		w := a.words[f[0]]
		if w.kind == "" {
			w.kind = f[2]
		}
		w.head = w.head || f[1] != "tail"
		w.tail = w.tail || f[1] != "head"
		a.words[f[0]] = w
		a.longest = max(a.longest, utf8.RuneCountInString(f[0]))
		return nil
	})
}

// A pageLine is what the labels of a line tell.
type pageLine struct {
	head, tail bool // it may stand there
	labels     int  // strong labels
	weak       int
	dated      bool // a weak label is followed by a date in digits
	persons    int
	editor     bool // it begins with an editor without a colon
	furniture  bool
}

// maxPageLine bounds the characters of a line of labels.
const maxPageLine = 160

// read reads a line as labels. A line with a full stop is a sentence.
func (a *apparatus) read(line string) (p pageLine) {
	if len(line) > 3*maxPageLine || strings.Contains(line, "。") {
		return p
	}
	line = strings.TrimLeft(line, "（【[〔 |")
	first, n := a.wordAt(line)
	if n == 0 {
		return p
	}
	p.head, p.tail = first.head, first.tail
	if first.kind == "furniture" {
		p.furniture = true
		return p
	}
	for at := 0; at < len(line); {
		w, n := a.wordAt(line[at:])
		if n > 0 && colon(line[at+n:]) {
			p.count(w.kind)
			at += n
			p.dated = p.dated || w.kind == "weak" && dateLength(strings.TrimLeft(line[at:], " :：")) > 0
			continue
		}
		if at == 0 {
			if p.editor = w.kind == "editor" && strings.HasPrefix(line[n:], " "); !p.editor {
				return pageLine{}
			}
		}
		at += charLen(line[at])
	}
	return p
}

func (p *pageLine) count(kind string) {
	switch kind {
	case "label":
		p.labels++
	case "weak":
		p.weak++
	case "person", "editor":
		p.persons++
	}
}

// sure reports whether the labels are enough to take the line out of the body.
func (p pageLine) sure() bool {
	return p.furniture || p.labels > 0 || p.persons > 0 || p.weak > 1 || p.dated
}

// wordAt returns the longest word that s begins with and its length.
func (a *apparatus) wordAt(s string) (w apparatusWord, n int) {
	end := 0
	for range a.longest {
		if end >= len(s) {
			break
		}
		end = min(end+charLen(s[end]), len(s))
		if found, ok := a.words[s[:end]]; ok {
			w, n = found, end
		}
	}
	return w, n
}

// colon reports whether s begins with a colon or slash, blanks before it
// passed over.
func colon(s string) bool {
	s = strings.TrimLeft(s, " ")
	return strings.HasPrefix(s, ":") || strings.HasPrefix(s, "：") || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "／")
}
