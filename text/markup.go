package text

import (
	"html"
	"strings"
	"unicode/utf8"
)

// maxTag bounds the bytes of a tag or character reference.
const maxTag = 400

// markup removes the tags and resolves the character references of HTML that
// scraping left behind. Tags that end a line in a browser end one here.
func (c *cleaner) markup(i int, r rune, size int) int {
	body := c.src[i:min(len(c.src), i+maxTag)]
	if r == '&' {
		return c.reference(i, body)
	}
	n := strings.IndexByte(body, '>')
	if n < 0 {
		return c.keep(i+size, r)
	}
	name := strings.ToLower(strings.TrimPrefix(body[1:n], "/"))
	if end := strings.IndexFunc(name, func(r rune) bool { return !isLatin(r) && r != '正' }); end >= 0 {
		name = name[:end]
	}
	switch breaks, known := tags[name]; {
	case !known:
		return c.keep(i+size, r)
	case breaks && c.last != 0:
		end := c.replace(i, i+n+1, '\n', RuleMarkup)
		c.last = 0
		return end
	}
	return c.remove(i, i+n+1, RuleMarkup)
}

// tags are the names of the tags seen in scraped articles; true for those
// that end a line.
var tags = map[string]bool{
	"p": true, "br": true, "div": true, "tr": true, "li": true, "ul": true, "ol": true, "table": true, "section": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "center": true,
	"a": false, "b": false, "em": false, "font": false, "i": false, "img": false, "span": false, "strong": false,
	"sub": false, "sup": false, "tbody": false, "td": false, "th": false, "u": false, "正": false,
}

// reference resolves the character reference that body begins with.
func (c *cleaner) reference(i int, body string) int {
	n := strings.IndexByte(body[:min(len(body), 10)], ';')
	if n > 1 {
		resolved := html.UnescapeString(body[:n+1])
		if r, size := utf8.DecodeRuneInString(resolved); size == len(resolved) && r != utf8.RuneError {
			if isBlank(r) {
				r = ' '
			}
			return c.replace(i, i+n+1, r, RuleMarkup)
		}
	}
	return c.junk(i, '&')
}
