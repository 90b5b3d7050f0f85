package text

import "strings"

// repeatLength is how many bytes a line has at least that is looked for again:
// shorter ones recur in their own right.
const repeatLength = 90

// repeats marks the lines that were printed before, as where a page holds its
// body twice.
func (t *Text) repeats() []Edit {
	var edits []Edit
	seen := map[string]bool{}
	at := 0
	for line := range strings.Lines(t.clean) {
		r := Range{at, at + len(line)}
		at = r.End
		line = strings.TrimSpace(line)
		if len(line) < repeatLength {
			continue
		}
		if seen[line] {
			edits = append(edits, Edit{RuleRepeat, Damaged, t.Span(r)})
		}
		seen[line] = true
	}
	return edits
}
