package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// fullName returns the fullest form of the name r that the article gives: the
// longest of the names cs that end in it.
func fullName(clean string, r text.Range, cs []candidate) text.Range {
	name := clean[r.Start:r.End]
	for _, c := range cs {
		s := clean[c.Start:c.End]
		if c.Len() > r.Len() && strings.HasSuffix(s, name) && runes(s) <= maxName && !strings.ContainsAny(s, "，：的了") {
			r = c.Range
		}
	}
	return r
}

// maxName is the number of characters of a name in its fullest form.
const maxName = 30

// series returns the number of an event that is one of a series: 第三次.
func series(name string) string {
	i := strings.Index(name, "第")
	if i < 0 {
		return ""
	}
	for n, c := range name[i:] {
		if strings.ContainsRune("次届期轮", c) {
			return name[i : i+n+len(string(c))]
		}
		if n > 0 && !strings.ContainsRune("一二三四五六七八九十百零〇两0123456789", c) {
			return ""
		}
	}
	return ""
}
