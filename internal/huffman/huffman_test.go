package huffman_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/huffman"
)

// skewed returns n bytes of which the small ones are far more frequent.
func skewed(n int) []byte {
	r := rand.New(rand.NewPCG(1, 2))
	s := make([]byte, n)
	for i := range s {
		s[i] = byte(min(255, r.ExpFloat64()*9))
	}
	return s
}

func TestDecodeReturnsWhatWasCoded(t *testing.T) {
	var all [256]byte
	for i := range all {
		all[i] = byte(i)
	}
	fibonacci := ""
	for i, a, b := 0, 1, 1; i < 22; i, a, b = i+1, b, a+b { // codes of more bits than one may have
		fibonacci += strings.Repeat(string(rune('a'+i)), a)
	}
	for name, s := range map[string]string{
		"nothing": "", "a byte": "x", "two": "xy", "three": "xyx", "five": "xyzzy",
		"one byte again and again": strings.Repeat("a", 1000),
		"every byte":               string(all[:]),
		"text":                     strings.Repeat("市长罗成业主持会议。", 77),
		"skewed":                   string(skewed(100_003)),
		"fibonacci":                fibonacci,
	} {
		got, rest, err := huffman.Decode(append(huffman.Append(nil, []byte(s)), "rest"...))
		require.NoError(t, err, name)
		assert.True(t, s == string(got), name)
		assert.Equal(t, "rest", string(rest), name)
	}
}

func TestCodedFormIsShort(t *testing.T) {
	s := skewed(100_000)
	assert.Less(t, len(huffman.Append(nil, s)), 61_000) // the entropy is 4.6 bits a byte
}

func TestDamageIsFound(t *testing.T) {
	packed := huffman.Append(nil, skewed(5000))
	for n := range len(packed) - 1 {
		_, _, err := huffman.Decode(packed[:n])
		require.Error(t, err, "cut after %d bytes", n)
	}
	_, _, err := huffman.Decode(bytes.Repeat([]byte{0xff}, 1000))
	require.Error(t, err)
}

func TestBitsThatAreNoCodeEnd(t *testing.T) {
	packed := huffman.Append(nil, skewed(5000))
	clear(packed[2 : 2+128]) // the lengths of all codes
	_, _, err := huffman.Decode(packed)
	assert.NoError(t, err, "it cannot be told from bytes")
}

func FuzzDecode(f *testing.F) {
	f.Add(huffman.Append(nil, skewed(300)))
	f.Add([]byte("\x01"))
	f.Fuzz(func(t *testing.T, packed []byte) {
		s, _, err := huffman.Decode(packed)
		if err != nil {
			return
		}
		again, _, err := huffman.Decode(huffman.Append(nil, s))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(s, again))
	})
}

func BenchmarkDecode(b *testing.B) {
	s := skewed(1 << 20)
	packed := huffman.Append(nil, s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if _, _, err := huffman.Decode(packed); err != nil {
			b.Fatal(err)
		}
	}
}
