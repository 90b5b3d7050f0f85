package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/words"
)

// A word is a word of a corpus with its tag, "" where the corpus has none.
type word struct {
	text, tag string
	joined    bool // from a surname and a given name
	part      int  // of the corpus it stands in
}

// readCorpora reads files one behind the other.
func readCorpora(files []string, tagged bool) ([][]word, error) {
	var all [][]word
	for _, f := range files {
		s, err := readCorpus(f, tagged)
		if err != nil {
			return nil, err
		}
		all = append(all, s...)
	}
	return all, nil
}

// readCorpus reads a file with a sentence a line and blanks between words.
// With tagged, every word is word/TAG.
func readCorpus(file string, tagged bool) ([][]word, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var sentences [][]word
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		var s []word
		for _, field := range strings.Fields(lines.Text()) {
			w := word{text: field}
			if tagged {
				cut := strings.LastIndexByte(field, '/')
				if cut <= 0 {
					return nil, fmt.Errorf("%s:%d: %q has no tag", file, n, field)
				}
				w = word{text: field[:cut], tag: field[cut+1:]}
			}
			s = append(s, w)
		}
		sentences = append(sentences, s)
	}
	return sentences, lines.Err()
}

// compoundSurnames are the surnames of two characters that the corpus splits
// from given names.
const compoundSurnames = " 欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 端木 申屠 "

// joinAllNames joins the names of all sentences.
func joinAllNames(sentences [][]word) [][]word {
	out := make([][]word, len(sentences))
	for i, s := range sentences {
		out[i] = joinNames(s)
	}
	return out
}

// joinNames makes one word of a surname and the given name behind it.
func joinNames(s []word) []word {
	var out []word
	for _, w := range s {
		if n := len(out); n > 0 && isName(out[n-1], w) {
			out[n-1].text += w.text
			out[n-1].joined = true
			continue
		}
		out = append(out, w)
	}
	return out
}

func isName(surname, given word) bool {
	return surname.tag == "nr" && !surname.joined && given.tag == "nr" && utf8.RuneCountInString(given.text) <= 2 &&
		(utf8.RuneCountInString(surname.text) == 1 || strings.Contains(compoundSurnames, " "+surname.text+" "))
}

// splitSentences cuts paragraphs behind final marks, where text.Sentences
// would cut them.
func splitSentences(paragraphs [][]word) [][]word {
	var out [][]word
	for _, p := range paragraphs {
		first, final := 0, false
		for i, w := range p {
			closing := strings.Contains("”’』」）》", w.text)
			if final && !closing {
				out = append(out, p[first:i])
				first = i
			}
			final = strings.Contains("。！？", w.text) || final && closing
		}
		if first < len(p) {
			out = append(out, p[first:])
		}
	}
	return out
}

// parts is the number of parts a tagged corpus is divided in; a plain one,
// whose order need not be that of its articles, is one part.
const parts = 5

// divide tells each word its part.
func divide(sentences [][]word, parts, first int) {
	for i, s := range sentences {
		for k := range s {
			s[k].part = first + i*parts/len(sentences)
		}
	}
}

// seenWords adds the words of the sentences to list.
func seenWords(sentences [][]word, list map[string]words.Entry) {
	for _, s := range sentences {
		for _, w := range s {
			e := list[w.text]
			e.Flags |= words.Seen
			e.Parts |= 1 << w.part
			list[w.text] = e
		}
	}
}

func texts(s []word) []string {
	out := make([]string, len(s))
	for i, w := range s {
		out[i] = w.text
	}
	return out
}

// eachLine calls f with the number, from 1, and the text of each line of a
// file. An error of f ends it and names the line.
func eachLine(file string, f func(n int, line string) error) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for i, line := range strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n") {
		if err := f(i+1, line); err != nil {
			return fmt.Errorf("%s:%d: %w", file, i+1, err)
		}
	}
	return nil
}
