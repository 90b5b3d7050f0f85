package main

import (
	"bufio"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
)

// A wordPrinter prints words separated by one blank, line for line: the same
// characters as the source less its blanks. What cleaning took out between
// two words stands as a word of its own, tagged as a mark.
type wordPrinter struct {
	out    *bufio.Writer
	pos    bool
	inLine bool // a word stands on the line already
	open   bool // a line has begun
}

// document prints the words of d, whose source is UTF-8.
func (p *wordPrinter) document(d *segment.Document) {
	source := d.Text.Source()
	at := 0
	for i, token := range d.Tokens {
		span := d.Span(i)
		p.between(source[at:span.Start])
		p.word(source[span.Start:span.End], token.Tag)
		at = span.End
	}
	p.between(source[at:])
}

func (p *wordPrinter) word(w []byte, tag segment.Tag) {
	if p.inLine {
		p.out.WriteByte(' ')
	}
	p.inLine, p.open = true, true
	p.dense(w)
	if p.pos {
		p.out.WriteByte('/')
		p.out.WriteString(tag.String())
	}
}

// dense writes w without the blanks inside it.
func (p *wordPrinter) dense(w []byte) {
	from := 0
	for i := 0; i < len(w); {
		c, n := utf8.DecodeRune(w[i:])
		if isBlank(c) {
			p.out.Write(w[from:i])
			from = i + n
		}
		i += n
	}
	p.out.Write(w[from:])
}

// between prints what stands between two words: line ends, and stretches
// that cleaning took out.
func (p *wordPrinter) between(gap []byte) {
	from := -1
	for i := 0; i < len(gap); {
		c, n := utf8.DecodeRune(gap[i:])
		if !isBlank(c) {
			if from < 0 {
				from = i
			}
			i += n
			continue
		}
		if from >= 0 {
			p.word(gap[from:i], segment.Mark)
			from = -1
		}
		if c == '\n' {
			p.newLine()
		}
		i += n
	}
	if from >= 0 {
		p.word(gap[from:], segment.Mark)
	}
}

func (p *wordPrinter) newLine() {
	p.out.WriteByte('\n')
	p.inLine, p.open = false, false
}

// endLine ends the last line where the source did not.
func (p *wordPrinter) endLine() {
	if p.open {
		p.newLine()
	}
}

func isBlank(c rune) bool { return unicode.IsSpace(c) || c >= 0x1c && c <= 0x1f }
