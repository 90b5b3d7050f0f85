package entities

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/text"
)

// mention adds the mentions by less than the full name: surname and title
// (王书记), surname and 某, the last name of a foreigner, 他 and 她, and titles
// only one person holds.
func (p *page) mention(f *Findings, of []int) {
	if len(f.People) == 0 {
		return
	}
	m := newMentions(p, f)
	for at := 0; at < len(p.clean); {
		if i := p.nameAfter(at); i < len(p.names) && p.names[i].Start <= at {
			if of[i] >= 0 {
				m.seen(of[i], at)
			}
			at = p.names[i].End
			continue
		}
		at += m.at(at)
	}
	for i := range f.People {
		list := f.People[i].Mentions
		sort.SliceStable(list, func(a, b int) bool { return list[a].Range.Start < list[b].Range.Start })
	}
}

const (
	maxSentence = 600 // bytes after which a subject is given up
	maxSame     = 64  // people or posts with the same first character that are told apart
)

// mentions looks for mentions from left to right.
type mentions struct {
	*page
	f        *Findings
	surnamed map[rune][]int    // people by their surname's first character
	lastName map[rune][]alias  // parts of foreign names by their first character
	byPost   map[string]int    // the only holder of a post, -1 for several
	byHead   map[rune][]string // posts by their first character
	recent   int               // the person last in subject position, -1 for none
	since    int               // where
}

// isGap reports whether c separates the names of a foreigner.
func isGap(c rune) bool { return isDot(c) || c == ' ' || c == '.' }

type alias struct {
	text   string
	person int
}

func newMentions(p *page, f *Findings) *mentions {
	m := &mentions{
		page: p, f: f, surnamed: map[rune][]int{}, lastName: map[rune][]alias{},
		byPost: map[string]int{}, byHead: map[rune][]string{}, recent: -1,
	}
	for i := range f.People {
		who := &f.People[i]
		c, _ := utf8.DecodeRuneInString(who.Name)
		if k := strings.LastIndexFunc(who.Name, isGap); k >= 0 {
			_, n := utf8.DecodeRuneInString(who.Name[k:])
			m.indexAlias(who.Name[k+n:], i)
			m.indexAlias(who.Name[:strings.IndexFunc(who.Name, isGap)], i)
		} else {
			m.surnamed[c] = append(m.surnamed[c], i)
		}
		for _, q := range who.Posts {
			if q.System != mediaSystem && q.Title != "领导" {
				m.indexPost(q.Text, i)
			}
		}
	}
	return m
}

func (m *mentions) indexAlias(s string, person int) {
	c, _ := utf8.DecodeRuneInString(s)
	if utf8.RuneCountInString(s) > 1 && len(m.lastName[c]) < maxSame {
		m.lastName[c] = append(m.lastName[c], alias{s, person})
	}
}

func (m *mentions) indexPost(s string, person int) {
	if h, known := m.byPost[s]; known {
		if h != person {
			m.byPost[s] = -1
		}
		return
	}
	m.byPost[s] = person
	c, _ := utf8.DecodeRuneInString(s)
	if len(m.byHead[c]) < maxSame {
		m.byHead[c] = append(m.byHead[c], s)
	}
}

// seen notes a mention of a person at at: the subject of what follows when
// it is the first of its sentence.
func (m *mentions) seen(person, at int) {
	if m.recent < 0 || at-m.since > maxSentence || strings.ContainsAny(m.clean[m.since:at], "。！？\n") {
		m.recent, m.since = person, at
	}
}

// at adds the mention that begins at at and returns how far to go on.
func (m *mentions) at(at int) int {
	c, size := utf8.DecodeRuneInString(m.clean[at:])
	if c == '他' || c == '她' {
		m.pronoun(at, size)
		return size
	}
	if n := m.bySurname(c, at, size); n > 0 {
		return n
	}
	for _, a := range m.lastName[c] {
		if strings.HasPrefix(m.clean[at:], a.text) && m.tokenBegins(at+len(a.text)) {
			return m.add(a.person, Surname, at, len(a.text), lastNameRule, lastNameConfidence)
		}
	}
	for _, s := range m.byHead[c] {
		who := m.byPost[s]
		if who >= 0 && strings.HasPrefix(m.clean[at:], s) && m.alone(at, at+len(s)) {
			return m.add(who, TitleOnly, at, len(s), titleAloneRule, titleConfidence)
		}
	}
	return size
}

// The characters with which 他 and 她 are no pronoun of one person.
const (
	notPronounBefore = "们人国乡" // 他们, 他人, 他国, 他乡
	notPronounAfter  = "其吉维"  // 其他, 吉他, 维他命
)

func (m *mentions) pronoun(at, size int) {
	next, _ := m.next(at + size)
	before, _ := m.last(at)
	if m.recent < 0 || strings.ContainsRune(notPronounBefore, next) || strings.ContainsRune(notPronounAfter, before) {
		return
	}
	m.add(m.recent, Pronoun, at, size, pronounRule, pronounConfidence)
	for _, q := range m.taken(at + size) {
		m.addPost(&m.f.People[m.recent], q)
	}
}

// bySurname finds 王书记, 周副市长 and 王某.
func (m *mentions) bySurname(c rune, at, size int) int {
	people := m.surnamed[c]
	if len(people) == 0 || len(people) > maxSame {
		return 0
	}
	rest := m.clean[at+size:]
	if strings.HasPrefix(rest, "某") {
		if len(people) == 1 && len(m.f.People[people[0]].Posts) > 0 {
			return 0 // who is named with a post is not left unnamed
		}
		return m.addOnly(people, at, size+len("某"), "", surnameMouRule)
	}
	if n := m.byAddress(people, at, size); n > 0 {
		return n
	}
	r, _ := m.ranks.Prefix(rest)
	n, h := m.titles.Prefix(rest[r:])
	if n == 0 || m.heads[h].standing == noPost || m.heads[h].standing == privatePost && m.heads[h].system == "" || !m.tokenBegins(at) {
		return 0
	}
	if m.nextIsName(at + size + r + n) {
		return 0
	}
	return m.addOnly(people, at, size+r+n, rest[:r+n], surnameTitleRule)
}

// addOnly adds the mention of the one person of that surname, or of the one
// who holds the title.
func (m *mentions) addOnly(people []int, at, n int, title, rule string) int {
	who := -1
	for _, i := range people {
		if len(people) == 1 || title != "" && m.holds(i, title) {
			if who >= 0 {
				return 0
			}
			who = i
		}
	}
	if who < 0 {
		return 0
	}
	if title != "" {
		start := at + n - len(title)
		_, h := m.titles.Suffix(title)
		m.addPost(&m.f.People[who], post{text.Range{Start: start, End: at + n}, h, surnameTitleRule})
	}
	return m.add(who, Surname, at, n, rule, surnameConfidence)
}

func (m *mentions) holds(person int, title string) bool {
	for _, q := range m.f.People[person].Posts {
		if strings.HasSuffix(q.Text, title) {
			return true
		}
	}
	return false
}

// alone reports whether clean[at:end] is a post without a name beside it that
// begins a clause and is its subject.
func (m *mentions) alone(at, end int) bool {
	c, _ := m.last(at)
	return isEnd(c) && m.functional(end) && !m.nextIsName(m.skipBlanks(end))
}

func (m *mentions) nextIsName(at int) bool {
	i := m.nameAfter(at)
	return i < len(m.names) && m.names[i].Start == at
}

// add adds the mention of n bytes at at, unless it runs into a name, and
// returns how far to go on.
func (m *mentions) add(person int, form Form, at, n int, rule string, confidence float64) int {
	if i := m.nameAfter(at); i < len(m.names) && m.names[i].Start < at+n {
		_, size := utf8.DecodeRuneInString(m.clean[at:])
		return size
	}
	who := &m.f.People[person]
	who.Mentions = append(who.Mentions, Mention{form, text.Range{Start: at, End: at + n}, Evidence{rule, confidence}})
	if form != TitleOnly {
		m.seen(person, at)
	}
	return n
}
