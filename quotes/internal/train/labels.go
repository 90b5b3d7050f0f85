package main

import (
	"bufio"
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/xinwen-go/xinwen/internal/readings"
	"github.com/xinwen-go/xinwen/quotes"
)

//go:embed labels.tsv
var labels string

// A label is the answer to one question, made by hand.
type label struct {
	ask quotes.Ask
	at  int // source byte where the cue or the sentence begins
}

// readLabelled reads the articles of labels.tsv in the folder of collected news dir.
func readLabelled(dir string) ([]*article, error) {
	answers := map[string]map[label]bool{}
	var order []string
	lines := bufio.NewScanner(strings.NewReader(labels))
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		f := strings.Split(lines.Text(), "\t")
		if len(f) != 4 {
			return nil, fmt.Errorf("labels.tsv:%d: want 4 columns, have %d", n, len(f))
		}
		at, err := strconv.Atoi(f[2])
		if err != nil {
			return nil, fmt.Errorf("labels.tsv:%d: %w", n, err)
		}
		if answers[f[0]] == nil {
			answers[f[0]] = map[label]bool{}
			order = append(order, f[0])
		}
		answers[f[0]][label{quotes.Ask(f[1]), at}] = f[3] == "yes"
	}
	m, err := newMaker()
	if err != nil {
		return nil, err
	}
	sources := make([]readings.Reading, len(order))
	for i, name := range order {
		sources[i].Source = name
	}
	texts, err := readings.Articles(dir, sources)
	if err != nil {
		return nil, err
	}
	var all []*article
	for i, name := range order {
		x, err := m.article(name, []byte(texts[i]))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		x.answers = answers[name]
		all = append(all, x)
	}
	return all, lines.Err()
}

// learnLabelled notes the labelled decisions of each article. Others are made by
// the models first, which were fitted without labels, and are not noted.
func learnLabelled(articles []*article, first models) error {
	for _, x := range articles {
		_, err := x.attribute(func(d quotes.Decision) bool {
			yes, known := x.labelled(d)
			if !known {
				return first.judge(d)
			}
			x.decisions = append(x.decisions, decided(d, x.labelled))
			return yes
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// labelled answers d by the labels of x.
func (x *article) labelled(d quotes.Decision) (yes, known bool) {
	yes, known = x.answers[label{d.Ask, x.text.Span(d.Range).Start}]
	return yes, known
}
