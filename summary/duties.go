package summary

// duties returns who opened and who closed the event, in the order of the
// article.
func (a *article) duties() []Duty {
	var out []Duty
	seen := map[Duty]bool{}
	for i := range a.clauses {
		c := &a.clauses[i]
		for _, h := range a.opensCloses.find(a.slice(c.Range)) {
			at := c.Start + h.at
			if a.isSaid(at) || a.isTitle(at) {
				continue
			}
			for _, p := range a.subjects(i, at) {
				d := Duty{p, Part(h.class), h.text}
				if !seen[d] {
					seen[d] = true
					out = append(out, d)
				}
			}
		}
	}
	return out
}
