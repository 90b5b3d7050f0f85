package render

import (
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show writes what was woven with one letter a layer: p( … ) for a mark that
// begins, p: … ) for one that goes on.
func show(t *testing.T, lines [][]piece) string {
	t.Helper()
	var b strings.Builder
	for i, line := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		var open []mark
		for _, p := range line {
			for _, m := range p.Close {
				require.NotEmpty(t, open)
				require.Equal(t, open[len(open)-1].Extent, m.Extent, "closed in the order they are open")
				open = open[:len(open)-1]
				b.WriteByte(')')
			}
			for _, m := range p.Open {
				b.WriteString(m.Record + map[bool]string{true: "(", false: ":"}[m.Fresh])
				open = append(open, m)
			}
			b.WriteString(p.Text)
		}
		require.Empty(t, open, "all are closed at the end of a line")
	}
	return b.String()
}

func TestWeave(t *testing.T) {
	at := func(record string, layer layer, start, end int) mark {
		return mark{Extent: Extent{start, end}, Layer: layer, Record: record}
	}
	for name, c := range map[string]struct {
		source string
		marks  []mark
		want   string
	}{
		"none":          {"abc\ndef\n", nil, "abc\ndef\n"},
		"nested":        {"abcdef", []mark{at("p", personLayer, 2, 4), at("q", quoteLayer, 1, 5)}, "aq(bp(cd)e)f"},
		"same stretch":  {"abc", []mark{at("p", personLayer, 0, 3), at("q", quoteLayer, 0, 3)}, "q(p(abc))"},
		"crossing":      {"abcdef", []mark{at("p", personLayer, 1, 4), at("q", quoteLayer, 2, 6)}, "ap(bq(cd))q:ef)"},
		"over lines":    {"ab\ncd\nef", []mark{at("q", quoteLayer, 1, 7)}, "aq(b)\nq:cd)\nq:e)f"},
		"from line end": {"ab\ncd", []mark{at("q", quoteLayer, 2, 4)}, "ab\nq(c)d"},
		"side by side":  {"abcd", []mark{at("p", personLayer, 0, 2), at("p", personLayer, 2, 4)}, "p(ab)p(cd)"},
		"empty":         {"abcd", []mark{at("p", personLayer, 2, 2), at("p", personLayer, 3, 9)}, "abcd"},
	} {
		assert.Equal(t, c.want, show(t, weave(c.source, c.marks)), name)
	}
}

// Whatever the marks, the text is the source, and tags nest.
func TestWeaveKeepsTheSource(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 2000 {
		source := strings.Repeat("ab\n会", r.Intn(6))
		var marks []mark
		for range r.Intn(30) {
			start := r.Intn(len(source) + 1)
			marks = append(marks, mark{Extent: Extent{start, start + r.Intn(8)}, Layer: layer(r.Intn(int(damageLayer)))})
		}
		lines := weave(source, marks)
		show(t, lines)
		var text []string
		for _, line := range lines {
			s := ""
			for _, p := range line {
				s += p.Text
			}
			text = append(text, s)
		}
		require.Equal(t, source, strings.Join(text, "\n"))
	}
}
