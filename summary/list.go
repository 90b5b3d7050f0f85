package summary

import "strings"

// A list is a handful of words that the rules look for.
type list []string

// starts reports whether s begins with one of the words.
func (l list) starts(s string) bool { return l.at(s) > 0 }

// ends reports whether s ends in one of the words.
func (l list) ends(s string) bool {
	for _, w := range l {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// at returns the length of the word that s begins with, 0 for none.
func (l list) at(s string) int {
	for _, w := range l {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// in reports whether one of the words stands in s.
func (l list) in(s string) bool {
	for _, w := range l {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// trimEnd takes the first of the words that s ends in off it.
func (l list) trimEnd(s string) string {
	for _, w := range l {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return rest
		}
	}
	return s
}

func hasAnyPrefix(s string, words ...string) bool { return list(words).starts(s) }

func hasAnySuffix(s string, words ...string) bool { return list(words).ends(s) }
