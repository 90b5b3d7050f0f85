package entities

import "strings"

// bodyStart returns where the body of the post whose rank and head begin at
// at begins. A body doesn't begin with a bracket.
func (p *page) bodyStart(at int) int {
	start := p.reach(at)
	if c, _ := p.next(start); start < at && (c == '（' || c == '(') {
		if i := strings.IndexAny(p.clean[start:at], "）)"); i >= 0 {
			_, n := p.next(start + i)
			return start + i + n
		}
	}
	return start
}

// reach returns how far back the words before at can belong to a body.
func (p *page) reach(at int) int {
	head, limit := at, max(0, at-maxBody)
	for at > limit {
		if p.userBodies != nil {
			if n, mode := p.userBodies.Suffix(p.clean[:at]); n > 0 && mode == userForced {
				return at - n
			}
		}
		c, size := p.last(at)
		switch {
		case c == '）' || c == ')':
			open := p.opening(at, limit)
			if open < 0 {
				return at
			}
			at = open
			continue
		case c == '”' || c == '》':
			open := strings.LastIndex(p.clean[limit:at], map[rune]string{'”': "“", '》': "《"}[c])
			if open < 0 || strings.ContainsAny(p.clean[limit+open:at], "，。；！？\n") {
				return at
			}
			if at = limit + open; !p.inBody(at) {
				return at
			}
			continue
		case c == '·' || c == '-' || c == '&' || c == '—' && !strings.HasSuffix(p.clean[:at], "——"):
			at -= size
			continue
		case isBlank(p.clean[at-size:at]) > 0:
			if !p.latinBlank(at) {
				return at
			}
			at -= size
			continue
		case isEnd(c):
			return at
		}
		if n := p.conjunction(at, head); n > 0 {
			at -= n
			continue
		}
		if p.headBars(at, head) {
			return at
		}
		start, ok := p.bodyToken(at, head)
		if !ok {
			return at
		}
		at = start
	}
	return at
}

// latinBlank reports whether the blank that ends at at stands beside a word in
// Latin letters, as some write it: OPPO 事业群.
func (p *page) latinBlank(at int) bool {
	after, _ := p.next(at)
	before, _ := p.last(at - 1)
	return p.clean[at-1] == ' ' && (isLatin(before) && (isHan(after) || isLatin(after)) || isHan(before) && isLatin(after))
}

// opening returns where the bracket closed before at opens, -1 when it does
// not, or when what stands before it is no part of a body.
func (p *page) opening(at, limit int) int {
	open := max(strings.LastIndex(p.clean[limit:at], "（"), strings.LastIndex(p.clean[limit:at], "("))
	if open < 0 || strings.ContainsAny(p.clean[limit+open:at], "，。；\n") || !p.inBody(limit+open) || p.holdsName(limit+open, at) {
		return -1
	}
	return limit + open
}

// holdsName reports whether an accepted name lies in clean[start:end].
func (p *page) holdsName(start, end int) bool {
	i := p.nameAfter(start)
	return i < len(p.names) && p.names[i].Start < end
}

// inBody reports whether the character before at can be part of a body.
func (p *page) inBody(at int) bool {
	c, _ := p.last(at)
	return isHan(c)
}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }
