package main

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/words"
)

// nameLists are what is known of names apart from the corpora.
type nameLists struct {
	surnames []string // of one character, the most frequent first
	people   []string // full names
	foreign  []string // transliterated names
}

// nameLists reads the lists and adds the transliterated names of the
// dictionary.
func (o *segmentOptions) nameLists(d *dictionary) (nameLists, error) {
	l := nameLists{foreign: slices.Clone(d.foreign)}
	known := map[string]bool{}
	surnames, err := readNames(files{o.surnames})
	if err != nil {
		return l, err
	}
	for _, s := range surnames {
		if utf8.RuneCountInString(s) == 1 {
			l.surnames = append(l.surnames, s)
			known[s] = true
		}
	}
	people, err := readNames(o.people)
	if err != nil {
		return l, err
	}
	for _, name := range people {
		n := utf8.RuneCountInString(name)
		_, size := utf8.DecodeRuneInString(name)
		if (n == 2 || n == 3) && known[name[:size]] {
			l.people = append(l.people, name)
		}
		if n >= 4 {
			l.foreign = append(l.foreign, name)
		}
	}
	return l, nil
}

// readNames reads the first field of every line; a line without a Chinese
// character in it is a heading.
func readNames(list files) ([]string, error) {
	var names []string
	for _, file := range list {
		if file == "" {
			continue
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(raw)) {
			if f := strings.Fields(line); len(f) > 0 && strings.IndexFunc(f[0], isHan) >= 0 {
				names = append(names, f[0])
			}
		}
	}
	return names, nil
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// A namer makes up names.
type namer struct {
	rand     *rand.Rand
	surnames []string // as often as they occur
	givens   [2][]string
	words    []string // of two characters that could be given names
	foreign  []string
}

// fullNames returns the distinct names of the sentences that have a surname
// of one character.
func fullNames(sentences [][]word) []string {
	seen := map[string]bool{}
	var names []string
	for _, s := range sentences {
		for _, w := range s {
			if w.joined && !seen[w.text] && !strings.Contains(compoundSurnames, string([]rune(w.text)[:2])) {
				seen[w.text] = true
				names = append(names, w.text)
			}
		}
	}
	return names
}

// newNamer learns from names how names are made. Surnames of the list that
// are rare among the names come in as well.
func newNamer(names []string, lists nameLists, lexicon []string, parts map[rune]words.Part, seed uint64) *namer {
	n := &namer{rand: rand.New(rand.NewPCG(seed, 1)), foreign: lists.foreign}
	for _, name := range names {
		_, size := utf8.DecodeRuneInString(name)
		given := name[size:]
		n.surnames = append(n.surnames, name[:size])
		if k := utf8.RuneCountInString(given); k == 1 || k == 2 {
			n.givens[k-1] = append(n.givens[k-1], given)
		}
	}
	common := len(n.surnames)
	if len(lists.surnames) < 2 {
		common = 0
	}
	for i := range common / 3 { // one in four from the list, the upper half of it twice as often
		half := len(lists.surnames) / (1 + i&1)
		n.surnames = append(n.surnames, lists.surnames[i*7919%half])
	}
	for _, w := range lexicon {
		r := []rune(w)
		if len(r) == 2 && parts[r[0]].Given > 0 && parts[r[1]].Given > 0 && parts[r[0]].Given+parts[r[1]].Given > 2 {
			n.words = append(n.words, w)
		}
	}
	return n
}

// full returns a surname with a given name: a real one, one of two real
// ones' characters, or a word that could be one.
func (n *namer) full() string {
	surname := pick(n.rand, n.surnames)
	switch k := n.rand.IntN(20); {
	case k < 4:
		return surname + pick(n.rand, n.givens[0])
	case k < 10:
		return surname + pick(n.rand, n.givens[1])
	case k < 17:
		if len(n.givens[1]) > 0 {
			a, b := []rune(pick(n.rand, n.givens[1])), []rune(pick(n.rand, n.givens[1]))
			return surname + string(a[:1]) + string(b[1:])
		}
	}
	return surname + pick(n.rand, n.words)
}

// isForeign reports whether w is a transliterated name.
func isForeign(w word) bool {
	return w.tag == "nr" && !w.joined && utf8.RuneCountInString(w.text) >= 3
}

// foreignNames returns the transliterated names of the sentences.
func foreignNames(sentences [][]word) []string {
	var names []string
	for _, s := range sentences {
		for _, w := range s {
			if isForeign(w) {
				names = append(names, w.text)
			}
		}
	}
	return names
}

// abroad returns a transliterated name: a real one, one made of two, or two
// with a dot between.
func (n *namer) abroad() string {
	a, b := pick(n.rand, n.foreign), pick(n.rand, n.foreign)
	switch n.rand.IntN(5) {
	case 0, 1:
		return a
	case 2:
		x, y := []rune(a), []rune(b)
		return string(x[:(len(x)+1)/2]) + string(y[len(y)/2:])
	case 3:
		return strings.ReplaceAll(a, "·", "") + "·" + strings.ReplaceAll(b, "·", "")
	}
	return a + "·" + b
}

// pick returns one of list, "" if it is empty.
func pick(r *rand.Rand, list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[r.IntN(len(list))]
}

// rename returns the sentence with other names, nil if it has none.
func (n *namer) rename(s []word) []word {
	var out []word
	names := map[string]string{}
	for i, w := range s {
		if !w.joined && !isForeign(w) {
			continue
		}
		if out == nil {
			out = slices.Clone(s)
		}
		if names[w.text] == "" {
			names[w.text] = n.instead(w)
		}
		out[i].text = names[w.text]
	}
	return out
}

// instead returns a made-up name for a name, itself if there is nothing to make
// one of.
func (n *namer) instead(w word) string {
	name := ""
	if w.joined {
		name = n.full()
	} else if len(n.foreign) > 0 {
		name = n.abroad()
	}
	if utf8.RuneCountInString(name) < 2 {
		return w.text
	}
	return name
}

// partsOf tells how the characters of the sentences serve in names.
func partsOf(sentences [][]word, lists nameLists) map[rune]words.Part {
	all, surname, given := map[rune]int{}, map[rune]int{}, map[rune]int{}
	for _, s := range sentences {
		for _, w := range s {
			for i, r := range []rune(w.text) {
				all[r]++
				switch {
				case !w.joined:
				case i == 0:
					surname[r]++
				default:
					given[r]++
				}
			}
		}
	}
	listed := map[rune]int{}
	for _, name := range lists.people {
		for i, r := range []rune(name) {
			if i > 0 {
				listed[r]++
			}
		}
	}
	parts := map[rune]words.Part{}
	for r, n := range all {
		p := words.Part{Surname: class(surname[r], n, 0.03, 0.3), Given: class(given[r], n, 0.02, 0.15) - 1}
		p.Given = max(p.Given, 0)
		if listed[r] >= 3 || given[r] >= 2 {
			p.Given = max(p.Given, 1)
		}
		if p.Surname > 0 {
			parts[r] = p
		}
		parts[r] = p
	}
	for _, s := range lists.surnames {
		r, _ := utf8.DecodeRuneInString(s)
		p := parts[r]
		p.Surname = max(p.Surname, 1)
		parts[r] = p
	}
	return parts
}

// class returns 0 for never, 1 for seldom, 2 and 3 for shares of low and high.
func class(n, all int, low, high float64) int {
	switch share := float64(n) / float64(all); {
	case n == 0:
		return 0
	case share >= high && n >= 3:
		return 3
	case share >= low && n >= 2:
		return 2
	}
	return 1
}

// neighbours flags in list the words that often stand before and behind full
// names.
func neighbours(sentences [][]word, list map[string]words.Entry) {
	all, post, cue, names := map[string]int{}, map[string]int{}, map[string]int{}, map[string]bool{}
	for _, s := range sentences {
		for i, w := range s {
			all[w.text]++
			if w.tag == "nr" {
				names[w.text] = true
			}
			if i+1 < len(s) && s[i+1].joined {
				post[w.text]++
			}
			if i > 0 && s[i-1].joined {
				cue[w.text]++
			}
		}
	}
	for w, n := range all {
		if names[w] {
			continue
		}
		e := list[w]
		if often(post[w], n) {
			e.Flags |= words.Post
		}
		if often(cue[w], n) {
			e.Flags |= words.Cue
		}
		list[w] = e
	}
}

func often(n, all int) bool { return n >= 8 && float64(n) >= 0.08*float64(all) }
