// Package wordlines prints segmented documents as corpora have them: words with
// blanks between, line for line.
package wordlines

import (
	"bufio"
	"unicode"
	"unicode/utf8"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// A Printer prints words separated by one blank, line for line: the same
// characters as the source less its blanks. What cleaning took out between
// two words stands as a word of its own, tagged as a mark. It must not be used
// concurrently.
type Printer struct {
	Out  *bufio.Writer
	Tags bool // print word/TAG

	buf    []byte // of the document, reused
	inLine bool   // a word stands on the line already
	open   bool   // a line has begun
}

// Document prints the words of d, whose source is UTF-8. Where what stands
// behind the last word reads like the next one, it is taken for it: what was
// taken out between them is printed all the same.
func (p *Printer) Document(d *segment.Document) error {
	source, clean := d.Text.Source(), d.Text.Clean()
	p.buf = p.buf[:0]
	at := 0
	shift := 0 // from the clean form to the source, behind the last word
	for i, token := range d.Tokens {
		word := clean[token.Start:token.End]
		span := text.Span{Start: token.Start + shift, End: token.End + shift}
		if span.End > len(source) || string(source[span.Start:span.End]) != word {
			span = d.Span(i) // something was changed in the word or taken out before it
			shift = span.End - token.End
		}
		if span.Start > at {
			p.between(source[at:span.Start])
		}
		p.word(source[span.Start:span.End], token.Tag)
		at = span.End
	}
	p.between(source[at:])
	_, err := p.Out.Write(p.buf)
	return err
}

func (p *Printer) word(w []byte, tag segment.Tag) {
	if p.inLine {
		p.buf = append(p.buf, ' ')
	}
	p.inLine, p.open = true, true
	if mayHoldBlank(w) {
		p.dense(w)
	} else {
		p.buf = append(p.buf, w...)
	}
	if p.Tags {
		p.buf = append(p.buf, '/')
		p.buf = append(p.buf, tag.String()...)
	}
}

// mayHoldBlank reports whether a character of w could be a blank: none
// begins with a byte of 0xe4 or higher, as nearly all Chinese characters do,
// nor with a letter or digit.
func mayHoldBlank(w []byte) bool {
	for _, b := range w {
		if b <= ' ' || b >= 0xc0 && b < 0xe4 {
			return true
		}
	}
	return false
}

// dense appends w without the blanks inside it.
func (p *Printer) dense(w []byte) {
	from := 0
	for i := 0; i < len(w); {
		c, n := utf8.DecodeRune(w[i:])
		if IsBlank(c) {
			p.buf = append(p.buf, w[from:i]...)
			from = i + n
		}
		i += n
	}
	p.buf = append(p.buf, w[from:]...)
}

// between prints what stands between two words: line ends, and stretches
// that cleaning took out.
func (p *Printer) between(gap []byte) {
	from := -1
	for i := 0; i < len(gap); {
		c, n := utf8.DecodeRune(gap[i:])
		if !IsBlank(c) {
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

func (p *Printer) newLine() {
	p.buf = append(p.buf, '\n')
	p.inLine, p.open = false, false
}

// EndLine ends the last line where the source did not.
func (p *Printer) EndLine() error {
	if !p.open {
		return nil
	}
	p.inLine, p.open = false, false
	return p.Out.WriteByte('\n')
}

// IsBlank reports whether c is a blank, which is not printed.
func IsBlank(c rune) bool { return unicode.IsSpace(c) || c >= 0x1c && c <= 0x1f }
