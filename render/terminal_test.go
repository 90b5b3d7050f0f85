package render

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// No line is wider than a terminal or ends with blanks.
func TestTextFitsTheScreen(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		var out bytes.Buffer
		require.NoError(t, Text(&out, read(t, string(raw)), Bytes))
		for line := range strings.Lines(out.String()) {
			line = strings.TrimSuffix(line, "\n")
			assert.LessOrEqual(t, columns(line), screen, line)
			assert.Equal(t, strings.TrimRight(line, " "), line)
		}
	}
}

func TestTextListsPeopleWithoutPosts(t *testing.T) {
	a := handmade(t)
	a.Findings.People[0].Posts = nil
	var out bytes.Buffer
	require.NoError(t, Text(&out, a, Bytes))
	assert.Contains(t, out.String(), "\n苏小禾\n柳承恩  县委书记\n")
}
