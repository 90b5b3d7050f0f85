package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/internal/lexicon"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A page is a document as the rules read it: its clean form, its tokens and
// the word lists.
type page struct {
	*lexicons
	userBodies *lexicon.Index // nil for none
	doc        *segment.Document
	clean      string
	tokens     []int32         // by byte of clean: the first token that ends behind it
	names      []name          // the accepted names, in order
	claims     map[holds]claim // what the posts given to people so far tell
}

func newPage(x *lexicons, userBodies *lexicon.Index, d *segment.Document) *page {
	p := &page{lexicons: x, userBodies: userBodies, doc: d, clean: d.Text.Clean(), claims: map[holds]claim{}}
	p.tokens = make([]int32, len(p.clean))
	i := 0
	for at := range p.tokens {
		for i < len(d.Tokens) && d.Tokens[i].End <= at {
			i++
		}
		p.tokens[at] = int32(i)
	}
	return p
}

// last returns the character before at, utf8.RuneError at the beginning.
func (p *page) last(at int) (rune, int) { return utf8.DecodeLastRuneInString(p.clean[:at]) }

// next returns the character at at, utf8.RuneError at the end.
func (p *page) next(at int) (rune, int) { return utf8.DecodeRuneInString(p.clean[at:]) }

// token returns the index of the token that holds the byte at; ok is false
// between tokens.
func (p *page) token(at int) (i int, ok bool) {
	t := p.doc.Tokens
	if at < len(p.tokens) {
		i = int(p.tokens[at])
	} else {
		i = len(t)
	}
	return i, i < len(t) && t[i].Start <= at
}

// tokenBegins reports whether no token lies across at.
func (p *page) tokenBegins(at int) bool {
	i, ok := p.token(at)
	return !ok || p.doc.Tokens[i].Start == at
}

// skipBlanks returns the end of the blanks at at; a line end is none.
func (p *page) skipBlanks(at int) int {
	for at < len(p.clean) && isBlank(p.clean[at:]) > 0 {
		at += isBlank(p.clean[at:])
	}
	return at
}

// skipBlanksBack returns the start of the blanks before at.
func (p *page) skipBlanksBack(at int) int {
	for at > 0 {
		c, n := p.last(at)
		if c != ' ' && c != '\u3000' && c != '\u00a0' && c != '\t' {
			break
		}
		at -= n
	}
	return at
}

// blanks are the characters of which isBlank speaks.
const blanks = " \u3000\u00a0\t"

// isBlank returns the length of the blank s begins with, 0 for none.
func isBlank(s string) int {
	c, n := utf8.DecodeRuneInString(s)
	if c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t' {
		return n
	}
	return 0
}

// isHan reports whether c is a Chinese character.
func isHan(c rune) bool {
	return c >= 0x4E00 && c < 0xA000 || c >= 0x3400 && c < 0x4DC0 || c >= 0x20000 && c < 0x32000
}

// isEnd reports whether c ends a clause: a mark, a line end or the text's end.
func isEnd(c rune) bool {
	switch c {
	case utf8.RuneError, '，', '。', '；', '：', '！', '？', '、', '\n', '\r', ',', '.', ';', ':', '!', '?', '（', '）', '(', ')',
		'“', '”', '‘', '’', '《', '》', '〈', '〉', '「', '」', '『', '』', '【', '】', '[', ']', '—', '…', '|', '｜', '／', '/',
		'■', '●', '▲', '◆':
		return true
	}
	return false
}

// within reports whether r is surrounded by a pair of title marks 《 》.
func (p *page) within(r text.Range) bool {
	open := strings.LastIndexAny(p.clean[max(0, r.Start-120):r.Start], "《》\n")
	return open >= 0 && strings.HasPrefix(p.clean[max(0, r.Start-120)+open:], "《")
}

// functional reports whether a token that is no noun begins at at.
func (p *page) functional(at int) bool {
	switch p.tagAt(at) {
	case segment.Preposition, segment.Conjunction, segment.Adverb, segment.Verb, segment.Particle:
		return true
	}
	return false
}

// tagAt returns the tag of the token that begins at at, None for none.
func (p *page) tagAt(at int) segment.Tag {
	if i, ok := p.token(at); ok && p.doc.Tokens[i].Start == at {
		return p.doc.Tokens[i].Tag
	}
	return segment.None
}
