package summary

// documents returns the titles that the article names, each once, with their
// marks.
func (a *article) documents() []Phrase {
	var out []Phrase
	seen := map[string]bool{}
	for _, r := range a.titles {
		if s := a.slice(r); r.Start >= a.start() && !seen[s] {
			seen[s] = true
			out = append(out, Phrase{s, r})
		}
	}
	return out
}
