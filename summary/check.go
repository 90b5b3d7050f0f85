package summary

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/segment"
)

// A Violation is a word of a digest that the article does not bear out.
type Violation struct {
	Kind string // name, post, number or date
	Text string // the word, a post with the name it stands before
}

// Check returns what of the digest s.Digest the article d and the people f
// found in it do not bear out: a name cut short, a post before the name of
// somebody who is not said to hold it, a figure that does not stand in the
// article, a date that neither stands there nor is the day of the event put in
// full. It returns nil for every digest that Summarize gives of d and f; it is
// there to show it.
func Check(d *segment.Document, f *entities.Findings, s *Summary) []Violation {
	c := checker{article: d.Text.Clean(), found: f, digest: s.Digest}
	c.names()
	c.figures(s.Events)
	return c.out
}

type checker struct {
	article, digest string
	found           *entities.Findings
	out             []Violation
}

func (c *checker) violation(kind, text string) { c.out = append(c.out, Violation{kind, text}) }

// names checks each name in the digest and the post before it.
func (c *checker) names() {
	for i := range c.found.People {
		p := &c.found.People[i]
		for at := 0; ; {
			n := strings.Index(c.digest[at:], p.Name)
			if n < 0 || p.Name == "" {
				break
			}
			start := at + n
			at = start + len(p.Name)
			if c.partOfLonger(start, p.Name) {
				continue
			}
			if !strings.Contains(c.article, p.Name) {
				c.violation("name", p.Name)
			}
			if post := c.postBefore(start); post != "" && !holds(p, post) {
				c.violation("post", post+p.Name)
			}
		}
	}
}

// partOfLonger reports whether the name at start is part of another's.
func (c *checker) partOfLonger(start int, name string) bool {
	for i := range c.found.People {
		long := c.found.People[i].Name
		if len(long) <= len(name) {
			continue
		}
		if n := strings.Index(long, name); n >= 0 && start >= n && strings.HasPrefix(c.digest[start-n:], long) {
			return true
		}
	}
	return false
}

// postBefore returns the longest post of anybody that stands right before
// start in the digest.
func (c *checker) postBefore(start int) string {
	best := ""
	for _, p := range c.found.People {
		for _, x := range p.Posts {
			if len(x.Text) > len(best) && strings.HasSuffix(c.digest[:start], x.Text) {
				best = x.Text
			}
		}
	}
	return best
}

// holds reports whether p holds a post, in full or in short.
func holds(p *entities.Person, post string) bool {
	for _, x := range p.Posts {
		if strings.HasSuffix(x.Text, post) || strings.HasSuffix(post, x.Text) {
			return true
		}
	}
	return false
}

var (
	figure  = regexp.MustCompile(`[0-9]+(?:[.,:][0-9]+)*`)
	fullDay = regexp.MustCompile(`[0-9]{1,2}月[0-9]{1,2}日`)
)

// figures checks each date and each other figure in the digest.
func (c *checker) figures(events []Event) {
	digest := fullDay.ReplaceAllStringFunc(c.digest, func(day string) string {
		if !strings.Contains(c.article, day) && !c.isEventDay(day, events) {
			c.violation("date", day)
		}
		return ""
	})
	stands := map[string]bool{}
	for _, x := range figure.FindAllString(c.article, -1) {
		stands[x] = true
	}
	for _, x := range figure.FindAllString(digest, -1) {
		if !stands[x] {
			c.violation("number", x)
		}
	}
}

// isEventDay reports whether day, 8月16日, is that of an event which the article
// gives without its month. The month must stand in the article, before the
// news begins or in a date resolved.
func (c *checker) isEventDay(day string, events []Event) bool {
	month, date, _ := strings.Cut(strings.TrimSuffix(day, "日"), "月")
	for _, e := range events {
		if e.Day != "" {
			iso := strings.Split(e.Day, "-")
			return len(iso) == 3 && strings.TrimLeft(iso[1], "0") == month && strings.TrimLeft(iso[2], "0") == date
		}
		s := e.Date.Text
		if c, _ := utf8.DecodeRuneInString(s); c == '今' || strings.TrimRight(s, "日号") == date {
			return true
		}
	}
	return false
}
