// Package doctest builds documents by hand, so that tests of the packages
// after segment need no model.
package doctest

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// Parse builds a document from words with tags:
//
//	市委书记/n 王东群/nr 指出/v ，/w
//
// Words are set without blanks between them, _ stands for a blank, a line is a
// paragraph. A word may lack its tag. The clean form is the words as they
// stand, so they must be in simplified characters and clean.
func Parse(words string) (*segment.Document, error) {
	var source strings.Builder
	var tokens []segment.Token
	for n, line := range strings.Split(strings.Trim(words, "\n"), "\n") {
		if n > 0 {
			source.WriteByte('\n')
		}
		for _, f := range strings.Fields(line) {
			word, tag, err := split(f)
			if err != nil {
				return nil, fmt.Errorf("doctest: line %d: %w", n+1, err)
			}
			start := source.Len()
			source.WriteString(word)
			if strings.TrimSpace(word) != "" {
				tokens = append(tokens, segment.Token{Range: text.Range{Start: start, End: source.Len()}, Tag: tag})
			}
		}
	}
	t, err := text.Decode([]byte(source.String()), text.Verbatim())
	if err != nil {
		return nil, err
	}
	d := &segment.Document{Text: t, Tokens: tokens}
	at := 0
	for _, r := range t.Sentences() {
		for at < len(tokens) && tokens[at].Start < r.Start {
			at++
		}
		first := at
		for at < len(tokens) && tokens[at].End <= r.End {
			at++
		}
		d.Sentences = append(d.Sentences, segment.Sentence{Range: r, FirstToken: first, EndToken: at})
	}
	return d, nil
}

func split(field string) (word string, tag segment.Tag, err error) {
	i := strings.LastIndexByte(field, '/')
	if i <= 0 {
		return strings.ReplaceAll(field, "_", " "), segment.None, nil
	}
	tag, ok := segment.ParseTag(field[i+1:])
	if !ok {
		return "", segment.None, fmt.Errorf("unknown tag in %q", field)
	}
	return strings.ReplaceAll(field[:i], "_", " "), tag, nil
}
