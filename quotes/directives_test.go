package quotes_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

// reader reads quotes with the real models.
type reader struct {
	segmenter  *segment.Segmenter
	recognizer *entities.Recognizer
	attributor *quotes.Attributor
}

func newReader(t testing.TB) reader {
	s, err := segment.New()
	require.NoError(t, err)
	r, err := entities.New()
	require.NoError(t, err)
	a, err := quotes.New()
	require.NoError(t, err)
	return reader{s, r, a}
}

func (r reader) read(t testing.TB, raw []byte) (*text.Text, []quotes.Quote) {
	x, err := text.Decode(raw)
	require.NoError(t, err)
	d := r.segmenter.Segment(x)
	return x, r.attributor.Attribute(d, r.recognizer.Recognize(d))
}

// directive is the form of a demand in testdata/sample.directives.
func directive(x *text.Text, d quotes.Directive) string {
	given := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	return strings.Join([]string{given(d.Addressee), string(d.Modality), given(d.Verb), given(d.Object), x.Slice(d.Range)}, "\t")
}

func TestDirectivesOfTheSample(t *testing.T) {
	raw, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(t, err)
	golden, err := os.ReadFile("testdata/sample.directives")
	require.NoError(t, err)
	x, found := newReader(t).read(t, raw)
	var got strings.Builder
	for _, q := range found {
		fmt.Fprintln(&got, q.Speaker.Name, q.Cue.Text)
		for _, d := range q.Directives {
			fmt.Fprintln(&got, directive(x, d))
		}
	}
	var want []string
	for line := range strings.Lines(string(golden)) {
		if !strings.HasPrefix(line, "#") {
			want = append(want, line)
		}
	}
	require.Equal(t, strings.Join(want, ""), got.String())
}

// TestActions reads the verb and the object of one demand each.
func TestActions(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ demand, verb, object string }{
		{"要贯彻落实会议精神", "贯彻落实", "会议精神"},
		{"要加快推进粮站建设", "加快推进", "粮站建设"},
		{"要打赢收购攻坚战", "打赢", "收购攻坚战"},
		{"要抓好秋粮收购", "抓好", "秋粮收购"},
		{"要加大帮扶力度", "加大", "帮扶力度"},
		{"要加强宣传引导", "加强", "宣传引导"},
	} {
		_, found := r.read(t, []byte("白河县县长柳成舟强调，"+c.demand+"。"))
		require.Len(t, found, 1, c.demand)
		require.Len(t, found[0].Directives, 1, c.demand)
		d := found[0].Directives[0]
		require.Equal(t, []string{c.verb, c.object}, []string{d.Verb, d.Object}, c.demand)
	}
}
