package main

import (
	"bytes"
	"io"
	"unicode/utf8"
)

const (
	batchSize = 1 << 16 // about how many bytes of whole lines are read at a time
	longLine  = 1 << 20 // a line longer than this is read in several pieces
)

// A batchReader reads a stream in pieces of whole lines.
type batchReader struct {
	in   io.Reader
	buf  []byte
	used int // of buf, what next returned last
	err  error
}

// next returns the next piece, which is never empty and holds until the next
// call, or the error that ended the stream, which may be io.EOF.
func (r *batchReader) next() ([]byte, error) {
	r.buf = append(r.buf[:0], r.buf[r.used:]...)
	r.used = 0
	for {
		if len(r.buf) >= batchSize {
			if r.used = bytes.LastIndexByte(r.buf, '\n') + 1; r.used == 0 && len(r.buf) >= longLine {
				r.used = cutLine(r.buf)
			}
			if r.used > 0 {
				return r.buf[:r.used], nil
			}
		}
		if r.err != nil {
			break
		}
		r.fill()
	}
	if r.err != io.EOF || len(r.buf) == 0 {
		return nil, r.err
	}
	r.used = len(r.buf)
	return r.buf, nil
}

// rest returns what next returned last with all that follows.
func (r *batchReader) rest() ([]byte, error) {
	for r.err == nil {
		r.fill()
	}
	if r.err != io.EOF {
		return nil, r.err
	}
	r.used = len(r.buf)
	return r.buf, nil
}

// fill reads once.
func (r *batchReader) fill() {
	if room := cap(r.buf) - len(r.buf); room < batchSize {
		r.buf = append(make([]byte, 0, 2*cap(r.buf)+batchSize), r.buf...)
	}
	n, err := r.in.Read(r.buf[len(r.buf):cap(r.buf)])
	r.buf, r.err = r.buf[:len(r.buf)+n], err
}

// cutLine returns where to cut a piece of a long line: behind its last full
// stop or, where there is none, before the character it may end within.
func cutLine(b []byte) int {
	if i := bytes.LastIndex(b, []byte("。")); i > 0 {
		return i + len("。")
	}
	end := len(b)
	for i := 0; i < utf8.UTFMax-1 && end > 1 && !utf8.RuneStart(b[end-1]); i++ {
		end--
	}
	return end - 1
}
