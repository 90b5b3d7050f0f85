package entities

import (
	"strings"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
)

// shortOf reports whether short abbreviates a body. Its characters stand in the
// body's name in their order, the first and the last at its ends. It takes
// first characters out of words (市卫健委, 市卫生健康委员会) or, if it keeps words whole,
// leaves out only such as say little (市政府, 市人民政府): 中国科学院 is not short for
// 中国农业科学院.
func (p *page) shortOf(short string, full *Body) bool {
	name := full.Name
	if strings.HasSuffix(name, "委员会") && strings.HasSuffix(short, "委") {
		name = strings.TrimSuffix(name, "员会")
	}
	_, first := utf8.DecodeRuneInString(name)
	last, size := utf8.DecodeLastRuneInString(name)
	c, _ := utf8.DecodeLastRuneInString(short)
	if len(short) >= len(name) || utf8.RuneCountInString(short) < 3 || c != last || strings.HasPrefix(name, short) {
		return false
	}
	start := full.Mentions[0].Start
	taken := make([]bool, len(name)) // by the first byte of a character
	taken[0], taken[len(name)-size] = true, true
	at := first
	for _, c := range short[first : len(short)-size] {
		i := strings.IndexRune(name[at:len(name)-size], c)
		if i < 0 {
			return false
		}
		taken[at+i] = true
		at += i + utf8.RuneLen(c)
	}
	shortened, dropped := false, false
	for at = 0; at < len(name); {
		end := p.wordEnd(start+at, start+len(name)) - start
		kept, cut := 0, ""
		for i, c := range name[at:end] {
			if taken[at+i] {
				kept++
			} else {
				cut += string(c)
			}
		}
		_, unit := p.units.Lookup(cut)
		_, filler := p.filler.Lookup(cut)
		switch {
		case cut == "" || unit || filler || kept == 0 && p.counts(start+at):
		case taken[at]:
			shortened = true
		default:
			dropped = true
		}
		at = end
	}
	return shortened || !dropped
}

// wordEnd returns where the token at at ends, at limit at the latest.
func (p *page) wordEnd(at, limit int) int {
	if i, ok := p.token(at); ok {
		return min(p.doc.Tokens[i].End, limit)
	}
	_, n := p.next(at)
	return at + n
}

// counts reports whether the token at at is a number or a measure word.
func (p *page) counts(at int) bool {
	i, ok := p.token(at)
	return ok && (p.doc.Tokens[i].Tag == segment.Numeral || p.doc.Tokens[i].Tag == segment.Quantifier)
}
