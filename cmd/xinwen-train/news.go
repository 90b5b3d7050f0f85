package main

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/internal/words"
)

// sentencesOf yields the sentences of an article.
func sentencesOf(article string) iter.Seq[string] {
	return strings.FieldsFuncSeq(strings.ReplaceAll(article, "。", "。\n"), func(r rune) bool { return r == '\n' })
}

// A nameFinder finds the names in raw news that their surroundings make sure:
// a post before them and a word or mark behind them that goes on with a
// person.
type nameFinder struct {
	frame     *regexp.Regexp
	found     map[string]int             // how often
	behind    map[string]map[string]bool // with what behind them
	again     map[string]bool            // which stand twice in an article
	confident map[string]bool
}

const (
	frameBefore = `书记|主席|主任|局长|市长|县长|省长|部长|院长|校长|会长|镇长|乡长|区长|州长|厅长|常委|董事长|总经理|负责人|司长|处长|科长|队长|站长|所长|教授|研究员|记者|通讯员|村民|民警`
	frameBehind = `说|表示|指出|强调|介绍|认为|告诉|主持|出席|率|带领|一行|陪同|在|参加|作|向|到|来到|对|深入|致辞|宣布|会见|，|、|。|；|：|）`
)

// newNameFinder returns a nameFinder for the most frequent surnames.
// afterNames are characters that names hardly end with but that often stand
// behind them.
const afterNames = "说道称将也还曾正已并则就又及和与接率在作向到对来去是为等会要能都而从被把给让同其了着过"

func newNameFinder(surnames []string) *nameFinder {
	const most = 400
	surnames = surnames[:min(most, len(surnames))]
	return &nameFinder{
		frame: regexp.MustCompile(`(?:` + frameBefore + `)((?:` + strings.Join(surnames, "|") + `)\p{Han}{1,2})(` + frameBehind + `)`),
		found: map[string]int{}, behind: map[string]map[string]bool{}, again: map[string]bool{},
	}
}

func (n *nameFinder) count(article string) {
	for _, m := range n.frame.FindAllStringSubmatch(article, -1) {
		name := m[1]
		n.found[name]++
		if n.behind[name] == nil {
			n.behind[name] = map[string]bool{}
		}
		n.behind[name][m[2]] = true
		if strings.Count(article, name) > 1 {
			n.again[name] = true
		}
	}
}

// counted settles which names are sure: those that stand before two different
// things, or twice in one article, unless they end with what may stand behind
// a name, or are a word of the dictionary, or a surname before one, that is no
// name.
func (n *nameFinder) counted(d *dictionary) {
	n.confident = map[string]bool{}
	for name := range n.found {
		if len(n.behind[name]) >= 2 || n.again[name] {
			n.confident[name] = true
		}
	}
	for name := range n.confident {
		_, surname := utf8.DecodeRuneInString(name)
		_, size := utf8.DecodeLastRuneInString(name)
		if d.ordinary(name) || d.ordinary(name[surname:]) || strings.Contains(afterNames, name[len(name)-size:]) {
			delete(n.confident, name)
		}
	}
}

// sentence returns the sentence cut by m with its sure names whole, nil if it
// has none.
func (n *nameFinder) sentence(m *words.Model, buf *words.Buffer, s string, used map[string]int, most int) []word {
	var forced []words.Forced
	fresh := false
	for _, at := range n.frame.FindAllStringSubmatchIndex(s, -1) {
		if name := s[at[2]:at[3]]; n.confident[name] {
			forced = append(forced, words.Forced{Start: at[2], End: at[3]})
			used[name]++
			fresh = fresh || used[name] <= most
		}
	}
	if !fresh {
		return nil
	}
	var out []word
	start := 0
	for _, end := range m.Cut(buf, s, forced) {
		w := word{text: s[start:end]}
		for _, f := range forced {
			if f.Start == start {
				w.tag, w.joined = "nr", true
			}
		}
		out = append(out, w)
		start = int(end)
	}
	return out
}

// newsSentences returns sentences of raw news with sure names, cut by m, at
// most most of every name.
func newsSentences(file string, m *words.Model, d *dictionary, surnames []string, most int) (sentences [][]word, names []string, err error) {
	n := newNameFinder(surnames)
	if err := readings.EachText(file, func(article string) error {
		n.count(article)
		return nil
	}); err != nil {
		return nil, nil, err
	}
	n.counted(d)
	used := map[string]int{}
	var buf words.Buffer
	err = readings.EachText(file, func(article string) error {
		for s := range sentencesOf(article) {
			if len(s) > 900 || strings.ContainsAny(s, " \t\u3000") {
				continue
			}
			if out := n.sentence(m, &buf, s, used, most); out != nil {
				sentences = append(sentences, out)
			}
		}
		return nil
	})
	for name := range n.confident {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(n.found[b]-n.found[a], strings.Compare(a, b)) })
	return sentences, names, err
}
