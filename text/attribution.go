package text

import (
	_ "embed"
	"strings"
	"sync"
)

// maxAttribution bounds the characters of an attribution.
const maxAttribution = 30

// attributes reports whether s begins with a short sentence that says whose
// words stood before it, and so belongs to theirs: 柳青禾说。
func attributes(s string) bool {
	end := strings.IndexAny(s[:min(len(s), 3*maxAttribution)], "。！？，；：、“”（）…")
	if end <= 0 || !strings.HasPrefix(s[end:], "。") {
		return false
	}
	for _, word := range attributionWords() {
		if strings.HasSuffix(s[:end], word) {
			return true
		}
	}
	return false
}

//go:embed data/attributions.txt
var attributionData string

// attributionWords holds the words of attributions.txt.
var attributionWords = sync.OnceValue(func() []string {
	var words []string
	must(eachRow("attributions.txt", attributionData, 1, func(columns []string) error {
		words = append(words, strings.Fields(columns[0])...)
		return nil
	}))
	return words
})
