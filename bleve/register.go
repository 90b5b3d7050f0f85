package bleve

import (
	"errors"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/xinwen-go/xinwen/segment"
)

// Name is the name under which Register makes the tokenizer and the analyzer
// known.
const Name = "xinwen"

// Register makes the tokenizer and the analyzer of that Name known to Bleve:
// the terms of a Tokenizer with the options given, in lower case. It fails when
// an option is invalid or when the name is taken, as it is after the first
// call. Like all of Bleve's registration it is not safe for concurrent use:
// call it once, before any index is made or opened.
func Register(opts ...segment.Option) error {
	t, err := New(opts...)
	if err != nil {
		return err
	}
	tokenizer := func(map[string]any, *registry.Cache) (analysis.Tokenizer, error) { return t, nil }
	analyzer := func(map[string]any, *registry.Cache) (analysis.Analyzer, error) { return Analyzer(t), nil }
	return errors.Join(registry.RegisterTokenizer(Name, tokenizer), registry.RegisterAnalyzer(Name, analyzer))
}

// Analyzer returns the analyzer that Register makes known: the terms of t in
// lower case.
func Analyzer(t *Tokenizer) analysis.Analyzer {
	return &analysis.DefaultAnalyzer{
		Tokenizer:    t,
		TokenFilters: []analysis.TokenFilter{lowercase.NewLowerCaseFilter()},
	}
}
