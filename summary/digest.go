package summary

import "strings"

// digest returns the article in at most n characters.
func (a *article) digest(n int) string {
	var b strings.Builder
	for i := range a.sentences {
		b.WriteString(a.slice(a.sentences[i].Range))
	}
	r := []rune(b.String())
	return string(r[:min(n, len(r))])
}
