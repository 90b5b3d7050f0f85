package summary

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// fullName returns r, the name of an event, in the fullest form of the
// article.
func (a *article) fullName(r text.Range) text.Range { return r }

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
