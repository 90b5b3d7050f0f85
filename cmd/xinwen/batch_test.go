package main

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBatchesAreWholeLines(t *testing.T) {
	in := strings.Repeat("一行\n", 30000) + "没有行尾"
	r := batchReader{in: iotest.HalfReader(strings.NewReader(in))}
	var out strings.Builder
	for {
		b, err := r.next()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		require.NotEmpty(t, b)
		assert.Less(t, len(b), 3*batchSize)
		out.Write(b)
		assert.True(t, strings.HasSuffix(string(b), "\n") || out.Len() == len(in))
	}
	assert.Equal(t, in, out.String())
}

func TestLongLinesAreCutBehindSentencesOrCharacters(t *testing.T) {
	for _, sentence := range []string{"一句话。", "不停的话", "x"} {
		in := strings.Repeat(sentence, 3*longLine/len(sentence))
		r := batchReader{in: strings.NewReader(in)}
		var out strings.Builder
		for b, err := r.next(); err != io.EOF; b, err = r.next() {
			require.NoError(t, err)
			assert.True(t, utf8.Valid(b))
			if out.Write(b); out.Len() < len(in) && strings.HasSuffix(sentence, "。") {
				assert.True(t, strings.HasSuffix(string(b), "。"))
			}
		}
		assert.True(t, in == out.String(), "%q", sentence)
	}
}

func TestReadErrorsEndTheBatches(t *testing.T) {
	r := batchReader{in: iotest.ErrReader(io.ErrUnexpectedEOF)}
	_, err := r.next()
	assert.Equal(t, io.ErrUnexpectedEOF, err)
}
