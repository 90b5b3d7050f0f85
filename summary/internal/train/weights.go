package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/xinwen-go/xinwen/internal/logistic"
	"github.com/xinwen-go/xinwen/summary"
)

// fit learns the weights from the examples that keep holds for: first those
// of the clauses, then those of the sentences and of the pairs of characters,
// which build on them.
func fit(xs []*example, keep func(int) bool, l2 float64) (w summary.Weights, err error) {
	w = noWeights()
	var narration, speech []logistic.Example
	for i, x := range xs {
		if keep(i) {
			narration = append(narration, x.narration...)
			speech = append(speech, x.speech...)
		}
	}
	if w.Narration, err = logistic.Fit(narration, l2); err != nil {
		return w, err
	}
	if w.Speech, err = logistic.Fit(speech, l2); err != nil {
		return w, err
	}
	s, err := summary.New(summary.WithWeights(w))
	if err != nil {
		return w, err
	}
	var sentences [][]logistic.Example
	var pairs []summary.Pair
	var pairExamples []logistic.Example
	for i, x := range xs {
		if !keep(i) {
			continue
		}
		its, examples := x.pairs(s)
		pairs, pairExamples = append(pairs, its...), append(pairExamples, examples...)
		_, features := s.Explain(x.article.Document, x.article.Findings, x.article.Quotes)
		group := make([]logistic.Example, len(features))
		for k, f := range features {
			group[k] = logistic.Example{Features: f[:], Outcome: x.chosen[k]}
		}
		sentences = append(sentences, group)
	}
	if w.Sentences, err = logistic.FitChoice(sentences, choicePrior); err != nil {
		return w, err
	}
	if w.Pairs, err = logistic.Fit(pairExamples, pairPrior); err != nil {
		return w, err
	}
	w.Lexical = lexical(pairs, pairExamples, w.Pairs)
	return w, nil
}

// How strong the priors are on the weights of the sentences and of the pairs.
const (
	choicePrior = 0.03
	pairPrior   = 0.0005
)

// pairs returns the pairs of the article, and for each whether the abstract
// has it.
func (x *example) pairs(s *summary.Summarizer) ([]summary.Pair, []logistic.Example) {
	if len(x.abstract) == 0 {
		return nil, nil
	}
	pairs, features := s.ExplainPairs(x.article.Document, x.article.Findings, x.article.Quotes)
	has := ngrams(x.abstract, 2)
	out := make([]logistic.Example, len(pairs))
	for i, p := range pairs {
		out[i] = logistic.Example{Features: features[i][:], Outcome: float64(min(has[p.String()], 1)), Weight: 1}
	}
	return pairs, out
}

// noWeights returns weights that know nothing.
func noWeights() summary.Weights {
	zero := func(n int) logistic.Model { return logistic.Model{Weights: make([]float64, n)} }
	return summary.Weights{
		Sentences: zero(len(summary.FeatureNames)),
		Narration: zero(len(summary.PieceFeatureNames)), Speech: zero(len(summary.PieceFeatureNames)),
		Pairs: zero(len(summary.PairFeatureNames)),
	}
}

// measures are ROUGE-1, 2, L of the digest and F1 of the key sentences.
type measures [4]float64

func measure(s *summary.Summarizer, x *example) (m measures) {
	z := s.Summarize(x.article.Document, x.article.Findings, x.article.Quotes)
	d := content(z.Digest)
	m[0], m[1], m[2] = rouge(d, x.abstract, 1), rouge(d, x.abstract, 2), rougeL(d, x.abstract)
	hit, all := 0, x.extracted
	for _, r := range z.Sentences {
		hit += x.overlap(r.Range)
		all += len(content(x.article.Text.Slice(r.Range)))
	}
	if all > 0 {
		m[3] = 2 * float64(hit) / float64(all)
	}
	return m
}

// folds is the number of parts of the cross-validation.
const folds = 10

// validate returns the mean measures of each set, every article measured
// with weights learned without it.
func validate(xs []*example, sets int, l2 float64) ([]measures, error) {
	out, n := make([]measures, sets), make([]float64, sets)
	for f := range folds {
		w, err := fit(xs, func(i int) bool { return i%folds != f }, l2)
		if err != nil {
			return nil, err
		}
		s, err := summary.New(summary.WithWeights(w))
		if err != nil {
			return nil, err
		}
		for i := f; i < len(xs); i += folds {
			for k, v := range measure(s, xs[i]) {
				out[xs[i].set][k] += v
			}
			n[xs[i].set]++
		}
	}
	for i := range out {
		for k := range out[i] {
			out[i][k] /= max(n[i], 1)
		}
	}
	return out, nil
}

// learn learns the weights from the summaries of sets, prints how well they
// do in cross-validation and writes them to the folder out.
func learn(sets []string, news string, l2 float64, out string) error {
	var xs []*example
	for i, d := range sets {
		documents, err := readDocuments(d, news)
		if err != nil {
			return err
		}
		ys, err := examples(i, documents)
		if err != nil {
			return err
		}
		xs = append(xs, ys...)
	}
	ms, err := validate(xs, len(sets), l2)
	if err != nil {
		return err
	}
	for i, d := range sets {
		fmt.Printf("%-24s ROUGE-1 %.3f ROUGE-2 %.3f ROUGE-L %.3f extract %.3f\n", filepath.Base(d), ms[i][0], ms[i][1], ms[i][2], ms[i][3])
	}
	w, err := fit(xs, func(int) bool { return true }, l2)
	if err != nil {
		return err
	}
	head := fmt.Sprintf("# Learned from %d news articles with summaries by hand by\n# go run ./summary/internal/train weights SET...\n# The weights are this project's; Apache-2.0.\n", len(xs))
	for _, f := range []struct {
		name, what string
		features   []string
		model      logistic.Model
	}{
		{"sentences.tsv", "whether a sentence is a key sentence", summary.FeatureNames[:], w.Sentences},
		{"narration.tsv", "whether a clause of the narration belongs in the digest", summary.PieceFeatureNames[:], w.Narration},
		{"speech.tsv", "whether a clause that somebody says belongs in the digest", summary.PieceFeatureNames[:], w.Speech},
		{"pairs.tsv", "whether a summary has a pair of characters", summary.PairFeatureNames[:], w.Pairs},
	} {
		var b strings.Builder
		fmt.Fprintf(&b, "# Logistic regression: %s. FEATURE<TAB>WEIGHT; see features.go, piecevalue.go and pairs.go.\n%s", f.what, head)
		fmt.Fprintf(&b, "bias\t%.4f\n", f.model.Bias)
		for i, n := range f.features {
			fmt.Fprintf(&b, "%s\t%.4f\n", n, f.model.Weights[i])
		}
		if err := os.WriteFile(filepath.Join(out, f.name), []byte(b.String()), 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(out, "lexical.tsv"), lexicalTable(w.Lexical, head), 0o644)
}
