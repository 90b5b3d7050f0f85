package words

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFoldSharesTheWeightsOfLikeCharacters(t *testing.T) {
	for _, c := range []struct {
		same string
		want rune
	}{
		{"0９7", digit},
		{"aＺéЖの", letter},
		{"，,", '，'},
		{"（([〔", '（'},
		{"★♪😀", symbol},
	} {
		for _, r := range c.same {
			assert.Equal(t, string(c.want), string(Fold(r)), "%c", r)
		}
	}
	for _, r := range "市〇龘𠮷" {
		assert.Equal(t, r, Fold(r))
	}
}

func TestKindsOfCharacters(t *testing.T) {
	for r, want := range map[rune]Kind{'市': Han, '三': Numeral, digit: Digit, letter: Letter, '，': Mark, '年': TimeUnit, '.': Point} {
		assert.Equal(t, want, KindOf(r), "%c", r)
	}
}

func TestReadMarksNamesTheLineOfAMistake(t *testing.T) {
	for file, want := range map[string]string{
		"# comment\n， ,\n， ;\n": `marks.txt:3: "，" stands twice`,
		"，，\n":                  `marks.txt:1: "，，" is more than one mark`,
		"🎐\n":                   `marks.txt:1: "🎐" is above U+FFFF`,
	} {
		_, err := readMarks(file)
		assert.EqualError(t, err, want)
	}
	_, err := readMarks(marksFile)
	require.NoError(t, err)
}
