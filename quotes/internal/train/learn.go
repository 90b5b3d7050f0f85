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

// A decision is what a model was asked and what would have been right: of a
// cue yes or no, of extent how many of the sentences belong to the speech,
// those before the first that does not.
type decision struct {
	ask      quotes.Ask
	evidence [][]string // of the cue, or of each sentence
	right    int
}

// decided returns d as it should be decided. answer tells whether a range is a cue, or
// speech that runs on; sentences behind the first that it does not know are left out.
func decided(d quotes.Decision, answer func(quotes.Decision) (yes, known bool)) decision {
	n := decision{ask: d.Ask}
	ended := false
	for _, x := range append([]quotes.Ahead{{Range: d.Range, Evidence: d.Evidence}}, d.Ahead...) {
		if !ended {
			d.Range = x.Range
			yes, known := answer(d)
			if !known {
				break
			}
			if ended = !yes; yes {
				n.right++
			}
		}
		n.evidence = append(n.evidence, slices.Clone(x.Evidence))
	}
	return n
}

// learn notes the decisions of each article, each made with all before it made right.
func learn(articles []*article) error {
	for _, x := range articles {
		x.decisions = nil
		_, err := x.attribute(func(d quotes.Decision) bool {
			x.decisions = append(x.decisions, decided(d, func(d quotes.Decision) (yes, known bool) { return x.right(d), true }))
			return x.right(d)
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
	cue, extent float64 // the strength of the prior on the weights of each model
	least       int     // articles a feature must hold in
	without     string  // what the name of a feature must not begin with, if anything
}

// models are the weights of each question by feature.
type models map[quotes.Ask]quotes.Model

// bias is the feature that always holds.
const bias = "bias"

// fit learns the models from the articles for whose index keep holds, and
// from the labelled ones.
func fit(articles, labelled []*article, p prior, keep func(int) bool) (models, error) {
	m := models{}
	for ask, learn := range map[quotes.Ask]func([]decision, []string) (logistic.Model, error){
		quotes.IsCue: func(all []decision, names []string) (logistic.Model, error) {
			return logistic.Fit(answers(all, names), p.cue)
		},
		quotes.RunsOn: func(all []decision, names []string) (logistic.Model, error) {
			return logistic.FitChoice(ends(all, names), p.extent)
		},
	} {
		var all []decision
		seen := map[string]int{}
		for i, x := range slices.Concat(articles, labelled) {
			if i < len(articles) && !keep(i) {
				continue
			}
			here := map[string]bool{}
			for _, d := range x.decisions {
				if d.ask != ask {
					continue
				}
				all = append(all, d)
				for _, e := range d.evidence[0] {
					here[e] = true
				}
			}
			for e := range here {
				seen[e]++
			}
		}
		maps.DeleteFunc(seen, func(name string, n int) bool {
			return n < p.least || p.without != "" && strings.HasPrefix(name, p.without)
		})
		names := append([]string{bias}, slices.Sorted(maps.Keys(seen))...)
		w, err := learn(all, names)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", ask, err)
		}
		m[ask] = quotes.Model{}
		for i, n := range names {
			m[ask][n] = w.Weights[i]
		}
		m[ask][bias] += w.Bias
	}
	return m, nil
}

// answers are the examples of a yes or no.
func answers(all []decision, names []string) []logistic.Example {
	index := indexOf(names)
	out := make([]logistic.Example, len(all))
	for k, d := range all {
		out[k] = logistic.Example{Features: make([]float64, len(names)), Weight: 1, Outcome: float64(d.right)}
		count(out[k].Features, d.evidence[0], index)
	}
	return out
}

// ends are the choices of how many sentences belong to speech: the features of each
// number are those of its sentences together, so that they share their weights.
func ends(all []decision, names []string) [][]logistic.Example {
	index := indexOf(names)
	out := make([][]logistic.Example, len(all))
	for k, d := range all {
		out[k] = make([]logistic.Example, len(d.evidence)+1)
		sum := make([]float64, len(names))
		for i := range out[k] {
			out[k][i].Features = slices.Clone(sum)
			if i < len(d.evidence) {
				count(sum, d.evidence[i], index)
			}
		}
		out[k][d.right].Outcome = 1
	}
	return out
}

func indexOf(names []string) map[string]int {
	index := map[string]int{}
	for i, n := range names {
		index[n] = i
	}
	return index
}

// count adds the features that hold, and the bias.
func count(sum []float64, evidence []string, index map[string]int) {
	sum[index[bias]]++
	for _, e := range evidence {
		if i, ok := index[e]; ok {
			sum[i]++
		}
	}
}

// judge decides by m.
func (m models) judge(d quotes.Decision) bool { return d.Sure || m[d.Ask].Score(d) > 0 }

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
