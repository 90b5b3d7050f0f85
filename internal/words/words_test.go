package words_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/words"
)

// corpus is what the toy model learns, and lexicon the words it may look up.
var (
	corpus = []string{
		"市长 罗成业 主持 会议 。",
		"县长 邱立诚 主持 学习 。",
		"大学生 参加 会议 ， 学习 讲话 。",
		"市长 强调 ， 要 抓好 落实 。",
		"１９９８年 ， 大学 召开 会议 。",
	}
	lexicon = map[string]words.Entry{
		"大学":    {Flags: words.Listed, Kind: 1},
		"大学生":   {Flags: words.Listed, Kind: 2},
		"大学生活动": {Flags: words.Listed, Kind: 3},
		"会议":    {Flags: words.Listed | words.Seen, Kind: 1, Parts: 3},
		"学习":    {Flags: words.Listed, Kind: 4},
		"市长":    {Flags: words.Listed | words.Post, Kind: 1},
		"主持":    {Flags: words.Seen | words.Cue, Parts: 3},
	}
)

func alphabet() *words.Alphabet {
	var runes []rune
	for _, r := range strings.Join(corpus, "") + "生活动●" {
		if f := words.Fold(r); r != ' ' && !slices.Contains(runes, f) {
			runes = append(runes, f)
		}
	}
	return words.NewAlphabet(runes, len(runes)-2, make([]words.Part, len(runes)))
}

func pack(t testing.TB) []byte {
	a := alphabet()
	c := words.NewCorpus(a, words.NewLexicon(a, lexicon))
	for range 4 {
		for i, s := range corpus {
			c.Add(strings.Fields(s), i%2)
		}
	}
	w, err := linear.Train(c.Data, linear.Options{Method: linear.CRF, Epochs: 10, Grammar: words.Grammar()})
	require.NoError(t, err)
	return words.Pack(c, w, words.PackOptions{Scale: 16})
}

func model(t testing.TB) *words.Model {
	m, err := words.Load(pack(t))
	require.NoError(t, err)
	return m
}

func cut(m *words.Model, s string, forced ...words.Forced) string {
	var out []string
	var buf words.Buffer
	start := int32(0)
	for _, end := range m.Cut(&buf, s, forced) {
		out = append(out, s[start:end])
		start = end
	}
	return strings.Join(out, " ")
}

func TestCutFindsTheWordsItLearned(t *testing.T) {
	m := model(t)
	for _, want := range append(corpus, "市长 参加 学习 。", "大学生 强调 ， 要 学习 。") {
		assert.Equal(t, want, cut(m, strings.ReplaceAll(want, " ", "")))
	}
}

func TestForcedWordsAreCutOutWhole(t *testing.T) {
	m := model(t)
	s := "市长罗成业主持会议"
	for start := 0; start < len(s); start += 3 {
		for end := start + 3; end <= len(s); end += 3 {
			got := cut(m, s, words.Forced{Start: start, End: end})
			assert.Contains(t, " "+got+" ", " "+s[start:end]+" ")
			assert.Equal(t, s, strings.ReplaceAll(got, " ", ""))
		}
	}
	assert.Equal(t, "市长罗 成业主 持 会议", cut(m, s, words.Forced{Start: 0, End: 9}, words.Forced{Start: 9, End: 18}))
}

func TestCutTakesAnyText(t *testing.T) {
	m := model(t)
	for _, s := range []string{"", "x", "龘", "\xff\xfe市长\xe5\xb8", "🎐", "市长\x00", strings.Repeat("会议", 5000)} {
		assert.Equal(t, s, strings.ReplaceAll(cut(m, s), " ", ""))
	}
}

func TestCutAllocatesNothing(t *testing.T) {
	m := model(t)
	var buf words.Buffer
	s := strings.Repeat("市长罗成业主持会议，大学生参加。", 10)
	m.Cut(&buf, s, nil)
	assert.Zero(t, testing.AllocsPerRun(10, func() { m.Cut(&buf, s, nil) }))
}

func TestKindIsWhatTheLexiconSays(t *testing.T) {
	m := model(t)
	for w, want := range map[string]uint8{"大学": 1, "大学生": 2, "大学生活": 0, "大学生活动": 3, "学习": 4, "主持": 0, "不在": 0, "市": 0, "": 0} {
		assert.Equal(t, want, m.Kind(w), w)
	}
}

func TestPrefixesAreTheWordsAStringBeginsWith(t *testing.T) {
	m := model(t)
	for s, want := range map[string][]string{
		"大学生活动会议": {"大学", "大学生", "大学生活动"},
		"主持会议":    {"主持"},
		"会":       nil,
		"":        nil,
	} {
		var got []string
		for end := range m.Prefixes(s) {
			got = append(got, s[:end])
		}
		assert.Equal(t, want, got, s)
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	assert.Equal(t, pack(t), pack(t))
}

func TestLoadRejectsDamage(t *testing.T) {
	packed := pack(t)
	for n := 0; n < len(packed); n += 7 {
		_, err := words.Load(packed[:n])
		assert.Error(t, err, "cut after %d bytes", n)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(pack(f))
	f.Fuzz(func(t *testing.T, packed []byte) {
		m, err := words.Load(packed)
		if err != nil {
			return
		}
		s := "市长罗成业主持会议，大学生活动。" // any model that loads cuts
		assert.Equal(t, s, strings.ReplaceAll(cut(m, s), " ", ""))
	})
}
