package summary

import "github.com/xinwen-go/xinwen/text"

// keySentences returns the n sentences that tell most, in the order of the
// article.
func (a *article) keySentences(n int) []text.Range {
	var out []text.Range
	for i := 0; i < len(a.sentences) && i < n; i++ {
		out = append(out, a.sentences[i].Range)
	}
	return out
}
