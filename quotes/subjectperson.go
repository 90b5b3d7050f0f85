package quotes

import (
	"strings"

	"github.com/xinwen-go/xinwen/text"
)

// personIn finds the person of a clause who is its subject.
func (a *article) personIn(r text.Range, atCue bool) (subject, bool) {
	names := a.namesIn(r)
	if len(names) == 0 {
		return subject{}, false
	}
	if n := names[len(names)-1]; atCue && n.End == r.End && !a.addressed(r, n) {
		if s, ok := a.listed(r, n); ok {
			return s, true
		}
		return subject{kind: personSubject, person: n.person, at: n.Range}, true
	}
	for i, n := range names {
		if n.End > r.End || a.governed(r, n) || a.possessed(n, r.End) {
			continue
		}
		s := subject{kind: personSubject, person: n.person, at: n.Range}
		if end := a.listEnd(names[i:]); !atCue && end > n.End {
			s.kind, s.at.End = listSubject, end
		}
		return s, true
	}
	return subject{}, false
}

// listEnd returns the end of the list that the first of names opens, when it ends with 等 and
// nothing but 、 stands between its names; else the end of the first.
func (a *article) listEnd(names []naming) int {
	end := names[0].End
	for _, n := range names[1:] {
		if a.s[end:n.Start] != "、" {
			break
		}
		end = n.End
	}
	if rest, ok := strings.CutPrefix(a.s[end:], "等"); ok && end > names[0].End {
		return len(a.s) - len(rest)
	}
	return names[0].End
}

// addressed reports whether a preposition right before the name or its post
// makes it an object: 对某某说.
func (a *article) addressed(r text.Range, n naming) bool {
	if a.byline(n) {
		return true
	}
	before := a.s[r.Start:n.Start]
	if post, ok := a.postBefore(n.Start); ok && post >= r.Start {
		before = a.s[r.Start:post]
	}
	w := a.lex.set("prep").suffix(before)
	return w != "" && len(w) < len(before) && !a.lex.set("conjoin").opens(w)
}

// postBefore returns where the post begins that ends at byte at.
func (a *article) postBefore(at int) (int, bool) {
	start, ok := a.posts[at]
	return start, ok
}

// governed reports whether a preposition before the name, its post between,
// keeps it from being the subject of r.
func (a *article) governed(r text.Range, n naming) bool {
	before := a.s[r.Start:n.Start]
	prep := a.lex.set("prep")
	if prep.closes(before) || a.byline(n) {
		return true
	}
	start := r.Start
	for i := range before {
		at := start + i
		if w := prep.prefix(before[i:]); w != "" && a.startsToken(at) && a.endsToken(at+len(w)) && !a.lex.set("conjoin").opens(w) {
			return true
		}
	}
	return false
}

// byline reports whether n is named as a reporter, not as a source.
func (a *article) byline(n naming) bool {
	before := strings.TrimRight(a.s[max(0, n.Start-24):n.Start], " ：:")
	if !a.lex.set("reporter").closes(before) {
		return false
	}
	rest := a.s[n.End:min(len(a.s), n.End+12)]
	if rest == "" || !strings.ContainsRune(" ）)、/", rune(rest[0])) && !isDigit(rest[0]) {
		_, next := a.nameAt(n.End)
		return next || pauseFollows(rest) && !strings.HasPrefix(rest, "，") || a.lex.set("filed").opens(rest)
	}
	return true
}

// possessed reports whether what follows the name makes it a part of another phrase:
// 某某的…, 某某总书记关于….
func (a *article) possessed(n naming, end int) bool {
	rest := a.s[n.End:end]
	title := len(a.lex.set("title").prefix(rest))
	if strings.HasPrefix(rest[title:], "的") {
		return true
	}
	return rest[:title] == "总书记" && a.lex.set("topic").opens(rest[title:])
}

// listed reports whether n, at the end of r, closes a list of sources that speak together; the speaker is
// the list as written: 某武装与前总统某某.
func (a *article) listed(r text.Range, n naming) (subject, bool) {
	names := a.namesIn(text.Range{Start: r.Start, End: n.Start})
	if len(names) > 0 { // 某部长甲与某主任乙
		between := a.s[names[len(names)-1].End:n.Start]
		if a.lex.set("joint").opens(between) && a.lone(between) && !a.governed(r, names[0]) {
			return subject{kind: listSubject, at: text.Range{Start: r.Start, End: n.End}}, true
		}
		return subject{}, false
	}
	before := a.s[r.Start:n.Start]
	if post, ok := a.postBefore(n.Start); ok && post > r.Start {
		before = a.s[r.Start:post]
	} else if w := a.lex.set("collective").suffix(before); w != "" {
		before = strings.TrimSuffix(strings.TrimSuffix(before[:len(before)-len(w)], "前"), "副")
	}
	if !a.lex.set("conjoin").closes(before) || len(before) < 9 || !a.lone(before) {
		return subject{}, false
	}
	return subject{kind: listSubject, at: text.Range{Start: r.Start, End: n.End}}, true
}

// lone reports whether s holds no verb: it can be part of a list.
func (a *article) lone(s string) bool {
	return !a.lex.set("verb").within(s) && !strings.Contains(s, "的") && !a.lex.set("narrate").within(s)
}
