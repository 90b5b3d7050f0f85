package xinwen_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/text"
)

var update = flag.Bool("update", false, "write the golden files")

// knownFailures are the articles that are not yet read right, with what is
// wrong.
var knownFailures = map[string]string{
	"visit": "居民何大爷: the occupation belongs to the speaker",
}

// TestGolden reads the articles of testdata and compares each with its
// golden reading, in the form that testdata/README.md describes.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	reader, err := xinwen.New()
	require.NoError(t, err)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			a, err := reader.Read(raw)
			require.NoError(t, err)
			a.ID = strings.TrimSuffix(filepath.Base(file), ".txt")
			got := reading(a, raw)
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err, "go test . -update writes it")
			if why, ok := knownFailures[a.ID]; ok {
				assert.NotEqual(t, string(want), got, "right now: take it off the list of known failures (%s)", why)
				return
			}
			assert.Equal(t, string(want), got)
		})
	}
}

// reading prints what stands in a golden file.
func reading(a *xinwen.Article, source []byte) string {
	var w strings.Builder
	for _, p := range a.Findings.People {
		w.WriteString("person  " + p.Name)
		if p.Official {
			w.WriteString(" official")
		}
		var posts []string
		for _, post := range p.Posts {
			posts = append(posts, post.Text)
		}
		w.WriteString(colon(strings.Join(posts, " | ")))
	}
	for _, q := range a.Quotes {
		nested := ""
		if q.Nested {
			nested = " nested"
		}
		var content []string
		for _, r := range q.Content {
			content = append(content, slice(a, source, r))
		}
		fmt.Fprintf(&w, "quote   %s %s %s%s%s", q.Speaker.Name, q.Cue.Text, q.Mode, nested, colon(strings.Join(content, " … ")))
	}
	for _, e := range a.Summary.Events[:min(1, len(a.Summary.Events))] {
		w.WriteString("event   " + string(e.Kind) + colon(e.Name.Text+" | "+e.Date.Text))
		var chairs, participants []string
		for _, i := range e.Chairs {
			chairs = append(chairs, a.Findings.People[i].Name)
		}
		for _, p := range e.Participants {
			participants = append(participants, a.Findings.People[p.Person].Name)
		}
		w.WriteString("chairs" + colon(strings.Join(chairs, ", ")))
		w.WriteString("participants" + colon(strings.Join(participants, ", ")))
		for _, i := range e.Items {
			w.WriteString("item    " + i.Act + colon(i.Object.Text))
		}
	}
	return w.String()
}

// slice returns the source bytes of r.
func slice(a *xinwen.Article, source []byte, r text.Range) string {
	s := a.Text.Span(r)
	return string(source[s.Start:s.End])
}

// colon returns the end of a line: a colon and s, or a bare colon.
func colon(s string) string {
	return strings.TrimRight(": "+s, " ") + "\n"
}
