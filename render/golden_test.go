package render

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
)

var update = flag.Bool("update", false, "write the golden files")

// forms are the forms of a reading by the endings of their golden files.
var forms = map[string]func(io.Writer, *xinwen.Article, Unit) error{
	"json": JSON, "md": Markdown, "txt": Text, "evidence.txt": Evidence, "html": HTML,
}

func TestGolden(t *testing.T) {
	for ending, write := range forms {
		t.Run(ending, func(t *testing.T) {
			var out bytes.Buffer
			require.NoError(t, write(&out, handmade(t), Bytes))
			got := withoutStyle(out.String())
			file := filepath.Join("testdata", "handmade."+ending)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err, "go test -update writes it")
			assert.Equal(t, string(want), got)
		})
	}
}

// withoutStyle takes out the policy, style and script of a page: they have
// files of their own.
func withoutStyle(page string) string {
	if _, body, ok := strings.Cut(page, "</head>\n"); ok {
		page, _, _ = strings.Cut(body, "<script>")
	}
	return page
}

// failing is a writer that takes n bytes.
type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n -= len(p); f.n < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestErrorsOfTheWriterAreReturned(t *testing.T) {
	for ending, write := range forms {
		assert.ErrorIs(t, write(&failing{10}, handmade(t), Bytes), io.ErrShortWrite, ending)
	}
}
