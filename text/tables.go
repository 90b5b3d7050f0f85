package text

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/lexicon"
)

//go:embed data/script.txt
var scriptData string

//go:embed data/variants.txt
var variantData string

//go:embed data/ambiguous.tsv
var ambiguousData string

//go:embed data/shared.txt
var sharedData string

// simplification gives traditional characters in simplified form.
type simplification struct {
	chars     map[rune]rune       // characters of one form
	ambiguous map[rune]*ambiguity // characters whose form depends on the word
	plain     map[rune]bool       // simplified characters that no traditional text has
	nameless  map[rune]bool       // traditional characters that no one bears in a name
	sides     []int8              // by character less firstHan: 1 for chars, -1 for plain
}

// An ambiguity is a traditional character that simplified text has too.
type ambiguity struct {
	trad, simp rune // its form in a traditional and in a simplified text
	words      []ambiguousWord
}

// An ambiguousWord decides the form of the character between before and after.
type ambiguousWord struct {
	before, after string
	form          rune
}

// simplified returns the tables, loaded once.
var simplified = sync.OnceValue(func() *simplification {
	s, err := loadSimplification(scriptData, variantData, ambiguousData, sharedData)
	must(err)
	s.setSides()
	return s
})

func loadSimplification(script, variants, ambiguous, shared string) (*simplification, error) {
	s := &simplification{chars: make(map[rune]rune, 4096), ambiguous: map[rune]*ambiguity{}, plain: make(map[rune]bool, 4096), nameless: map[rune]bool{}}
	if err := eachRow("ambiguous.tsv", ambiguous, 4, s.addAmbiguous); err != nil {
		return nil, err
	}
	if err := eachPair("script.txt", script, s.add); err != nil {
		return nil, err
	}
	for _, simp := range s.chars {
		s.plain[simp] = true
	}
	if err := eachPair("variants.txt", variants, func(trad, simp rune) {
		s.add(trad, simp)
		s.nameless[trad] = true
	}); err != nil {
		return nil, err
	}
	return s, eachRow("shared.txt", shared, 1, func(columns []string) error {
		for _, r := range columns[0] {
			delete(s.plain, r)
		}
		return nil
	})
}

// must panics on an error in an embedded table: the package was built wrong. No
// source leads here, and a test reads every table.
func must(err error) {
	if err != nil {
		panic(err)
	}
}

// eachRow calls add for every row of a table. Errors name the file and the line.
func eachRow(file, data string, columns int, add func(columns []string) error) error {
	rows, err := lexicon.Read(strings.NewReader(data), file, columns, columns)
	if err != nil {
		return fmt.Errorf("text: %w", err)
	}
	for _, row := range rows {
		if err := add(row.Columns); err != nil {
			return fmt.Errorf("text: %s, line %d: %w", file, row.Line, err)
		}
	}
	return nil
}

// eachPair calls add for every pair of data, which has lines of pairs such as
// "張张 國国".
func eachPair(file, data string, add func(from, to rune)) error {
	return eachRow(file, data, 1, func(columns []string) error {
		for _, pair := range strings.Fields(columns[0]) {
			if utf8.RuneCountInString(pair) != 2 {
				return fmt.Errorf("%q is no pair of characters", pair)
			}
			from, size := utf8.DecodeRuneInString(pair)
			to, _ := utf8.DecodeRuneInString(pair[size:])
			add(from, to)
		}
		return nil
	})
}

// add adds the simplified form of a traditional character, unless it depends
// on the word.
func (s *simplification) add(trad, simp rune) {
	if s.ambiguous[trad] == nil {
		s.chars[trad] = simp
	}
}

// addAmbiguous adds a row of ambiguous.tsv.
func (s *simplification) addAmbiguous(fields []string) error {
	var char [3]rune
	for i := range char {
		if utf8.RuneCountInString(fields[i]) != 1 {
			return fmt.Errorf("%q is not one character", fields[i])
		}
		char[i], _ = utf8.DecodeRuneInString(fields[i])
	}
	a := &ambiguity{trad: char[1], simp: char[2]}
	for _, entry := range strings.Fields(fields[3]) {
		word, form, ok := strings.Cut(entry, "=")
		before, after, found := strings.Cut(word, fields[0])
		if !ok || !found || utf8.RuneCountInString(form) != 1 {
			return fmt.Errorf("%q is not of the form 词=字 with %s in it", entry, fields[0])
		}
		r, _ := utf8.DecodeRuneInString(form)
		a.words = append(a.words, ambiguousWord{before, after, r})
	}
	s.ambiguous[char[0]] = a
	return nil
}

// form returns the simplified form of the ambiguous character between before,
// which is clean, and after, which may be traditional.
func (s *simplification) form(a *ambiguity, before, after string, traditional bool) rune {
	longest, form := -1, a.simp
	if traditional {
		form = a.trad
	}
	for _, w := range a.words {
		if n := len(w.before) + len(w.after); n > longest && strings.HasSuffix(before, w.before) && s.hasPrefix(after, w.after) {
			longest, form = n, w.form
		}
	}
	return form
}

// hasPrefix reports whether the simplified form of text begins with prefix.
func (s *simplification) hasPrefix(text, prefix string) bool {
	for _, want := range prefix {
		r, size := utf8.DecodeRuneInString(text)
		if simp, ok := s.chars[r]; ok {
			r = simp
		}
		if r != want || size == 0 {
			return false
		}
		text = text[size:]
	}
	return true
}
