package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/text"
)

// A decision is what a model was asked and what would have been right.
type decision struct {
	ask      quotes.Ask
	evidence []string
	right    bool
}

// learn notes the decisions of each article, each made with all before it made right.
func learn(articles []*article) error {
	for _, x := range articles {
		x.decisions = nil
		_, err := x.attribute(func(d quotes.Decision) bool {
			yes := x.right(d)
			x.decisions = append(x.decisions, decision{d.Ask, slices.Clone(d.Evidence), yes})
			return yes
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// right answers d by the reading.
func (x *article) right(d quotes.Decision) bool {
	if d.Ask == quotes.RunsOn {
		return x.runsOn(d.Range)
	}
	return x.begins(d.Content) || x.ends(d.Before)
}

// slack is by how many letters the beginning of speech may be off.
const slack = 8

// begins reports whether a speech begins about where clean byte at stands.
func (x *article) begins(at int) bool {
	from := max(0, at-slack*3)
	for n, i := 0, at; i < len(x.text.Clean()) && n < slack; n++ {
		_, size := utf8.DecodeRuneInString(x.text.Clean()[i:])
		if s := x.speechAt(text.Range{Start: i, End: i + size}); s > 0 {
			first, ok := x.text.Range(text.Span{Start: x.gold[s-1].first, End: x.gold[s-1].first + 1})
			return !ok || first.Start >= from
		}
		i += size
	}
	return false
}

// ends reports whether a speech begins in the words r before its cue.
func (x *article) ends(r text.Range) bool {
	return r.Len() > 0 && x.begins(r.Start)
}

// speechAt returns the speech said at the first byte of r.
func (x *article) speechAt(r text.Range) int { return x.at[x.text.Span(r).Start] }

// runsOn reports whether most of r belongs to a speech that began before it.
func (x *article) runsOn(r text.Range) bool {
	said, all := 0, 0
	start := x.text.Span(r).Start
	for at := range x.letters([]text.Range{r}) {
		all++
		if s := x.at[at]; s > 0 && x.gold[s-1].first < start {
			said++
		}
	}
	return 2*said > all
}

// A prior says how little is believed of a feature.
type prior struct {
	l2    float64
	least int // articles it must hold in
}

// models are the weights of each question by feature.
type models map[quotes.Ask]map[string]float64

// fit learns the models from the articles for whose index keep holds, and
// from the labelled ones.
func fit(articles, labelled []*article, p prior, keep func(int) bool) (models, error) {
	m := models{}
	for _, ask := range []quotes.Ask{quotes.IsCue, quotes.RunsOn} {
		var all []decision
		seen := map[string]int{}
		for i, x := range slices.Concat(articles, labelled) {
			if i < len(articles) && !keep(i) {
				continue
			}
			here := map[string]bool{}
			for _, d := range x.decisions {
				if d.ask == ask {
					all = append(all, d)
					for _, e := range d.evidence {
						here[e] = true
					}
				}
			}
			for e := range here {
				seen[e]++
			}
		}
		maps.DeleteFunc(seen, func(_ string, n int) bool { return n < p.least })
		names := slices.Sorted(maps.Keys(seen))
		w, err := logistic.Fit(examples(all, names), p.l2)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", ask, err)
		}
		m[ask] = map[string]float64{"bias": w.Bias}
		for i, n := range names {
			m[ask][n] = w.Weights[i]
		}
	}
	return m, nil
}

func examples(all []decision, names []string) []logistic.Example {
	index := map[string]int{}
	for i, n := range names {
		index[n] = i
	}
	out := make([]logistic.Example, len(all))
	for k, d := range all {
		out[k] = logistic.Example{Features: make([]float64, len(names)), Weight: 1}
		if d.right {
			out[k].Outcome = 1
		}
		for _, e := range d.evidence {
			if i, ok := index[e]; ok {
				out[k].Features[i] = 1
			}
		}
	}
	return out
}

// judge decides by m.
func (m models) judge(d quotes.Decision) bool {
	w := m[d.Ask]
	score := w["bias"]
	for _, e := range d.Evidence {
		score += w[e]
	}
	return d.Sure || score > 0
}

// validate measures every article with models fitted without it, by set.
func validate(articles, labelled []*article, o options) (map[string]*report, error) {
	reports := map[string]*report{}
	for f := range o.folds {
		m, err := fit(articles, labelled, o.prior, func(i int) bool { return i%o.folds != f })
		if err != nil {
			return nil, err
		}
		for i := f; i < len(articles); i += o.folds {
			found, err := articles[i].attribute(m.judge)
			if err != nil {
				return nil, err
			}
			set := articles[i].set
			if reports[set] == nil {
				reports[set] = &report{}
			}
			reports[set].add(articles[i], found)
		}
	}
	return reports, nil
}

// measure measures the models in the tree, or with ideal what the models
// would give at best.
func measure(articles []*article, ideal bool) (*report, error) {
	r := &report{}
	for _, x := range articles {
		var judge func(quotes.Decision) bool
		if ideal {
			judge = x.right
		}
		found, err := x.attribute(judge)
		if err != nil {
			return nil, err
		}
		r.add(x, found)
	}
	return r, nil
}

// write stores the models in a folder.
func (m models) write(dir, origin string) error {
	for ask, w := range m {
		var b strings.Builder
		fmt.Fprintf(&b, "# The %q model: a logistic regression over features that hold or do not.\n", ask)
		fmt.Fprintf(&b, "# Fitted by go run ./quotes/internal/train -news ../shared/data -write ../shared/eval/dev on\n# %s.\n# The weights are this project's; Apache-2.0.\n# feature\tweight\n", origin)
		for _, n := range slices.SortedFunc(maps.Keys(w), cmp.Compare[string]) {
			if s := fmt.Sprintf("%.3f", w[n]); s != "0.000" && s != "-0.000" {
				fmt.Fprintf(&b, "%s\t%s\n", n, s)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, string(ask)+".model.tsv"), []byte(b.String()), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// wrong notes the decisions that the models in the tree get wrong.
func wrong(w io.Writer, articles []*article) error {
	for _, x := range articles {
		_, err := x.attribute(func(d quotes.Decision) bool {
			yes := x.right(d)
			if got := d.Sure || d.Score > 0; got != yes {
				s := x.text.Clean()
				fmt.Fprintf(w, "%s %s %.2f sure=%v right=%v …%s|%s|%s\n    %s\n", x.id, d.Ask, d.Score, d.Sure, yes,
					tail(s[:d.Range.Start]), x.text.Slice(d.Range), head(s[d.Range.End:]), strings.Join(d.Evidence, " "))
			}
			return yes
		})
		if err != nil {
			return err
		}
	}
	return nil
}
