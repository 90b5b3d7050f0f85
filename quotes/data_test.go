package quotes

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryCueHasAnExampleAndStandsOnce(t *testing.T) {
	seen := map[string]bool{}
	require.NoError(t, eachLine("data/cues.tsv", func(line string) error {
		field := strings.Split(line, "\t")
		require.Len(t, field, 4, line)
		require.Contains(t, field[3], field[0], line)
		require.False(t, seen[field[0]], line)
		seen[field[0]] = true
		return nil
	}))
}

func TestDataErrors(t *testing.T) {
	l := &lexicon{cues: map[rune][]*cue{}, scenes: map[rune]sceneClosing{}}
	for line, want := range map[string]string{
		"说":               "1 columns",
		"说\tsong\tcpq":    "unknown act",
		"说\tstatement\tx": "unknown frame letter",
	} {
		require.ErrorContains(t, l.addCue(line), want, line)
	}
	require.Error(t, l.addScene("时候\t代"))
	require.Error(t, l.addScene("时\t代\t之\t多"))
}

func TestTheLongestCueWins(t *testing.T) {
	l, err := loadLexicon()
	require.NoError(t, err)
	for in, want := range map[string]string{
		"回应说，":  "回应说",
		"回应称，":  "回应称",
		"说服了":   "", // a longer word that is none
		"介绍信":   "",
		"要求高":   "",
		"指出，":   "指出",
		"没有这个词": "",
	} {
		c, _ := l.cueAt(in)
		got := ""
		if c != nil {
			got = c.word
		}
		require.Equal(t, want, got, in)
	}
}
