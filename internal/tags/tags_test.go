package tags_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/linear"
	"github.com/xinwen-go/xinwen/internal/tags"
)

// The toy corpus: 学习 and 讲话 are nouns behind 的 and verbs elsewhere, names
// stand behind posts and before verbs.
var corpus = []string{
	"市长/n 罗成业/nr 讲话/v 。/w",
	"县长/n 邱立诚/nr 学习/v 讲话/v 。/w",
	"县长/n 的/u 讲话/n 重要/a 。/w",
	"市长/n 的/u 学习/n 重要/a 。/w",
	"书记/n 田军/nr 学习/v 。/w",
	"他/r 讲话/v ，/w 他/r 学习/v 。/w",
	"他/r 的/u 讲话/n ，/w 他/r 的/u 学习/n 。/w",
	"书记/n 马原/nr 讲话/v 。/w",
}

var names = []string{"n", "v", "w", "u", "r", "a", "nr"}

func split(s string) (words, tags []string) {
	for _, f := range strings.Fields(s) {
		w, t, _ := strings.Cut(f, "/")
		words, tags = append(words, w), append(tags, t)
	}
	return words, tags
}

func kind(word string) uint8 {
	if strings.HasPrefix(word, "美") {
		return 3
	}
	return 0
}

func pack(t testing.TB) []byte {
	c := tags.NewCorpus(names, kind)
	for range 3 {
		for _, s := range corpus {
			c.Count(split(s))
		}
	}
	c.Counted(2)
	for range 3 {
		for _, s := range corpus {
			c.Add(split(s))
		}
	}
	w, err := linear.Train(c.Data, linear.Options{Method: linear.Perceptron, Epochs: 10})
	require.NoError(t, err)
	return tags.Pack(c, w, tags.PackOptions{})
}

func model(t testing.TB) *tags.Model {
	m, err := tags.Load(pack(t))
	require.NoError(t, err)
	return m
}

func tag(m *tags.Model, words ...string) string {
	var b tags.Buffer
	b.Reset()
	for _, w := range words {
		b.Add(w)
	}
	m.Find(&b)
	for i, w := range words {
		if b.Rare(i) {
			b.SetKind(i, kind(w))
		}
	}
	var out []string
	for i, label := range m.Tag(&b) {
		out = append(out, words[i]+"/"+m.Names[label])
	}
	return strings.Join(out, " ")
}

func TestTagFindsTheTagsItLearned(t *testing.T) {
	m := model(t)
	for _, want := range append(corpus, "书记/n 的/u 学习/n 重要/a 。/w", "市长/n 马原/nr 学习/v 。/w") {
		words, _ := split(want)
		assert.Equal(t, want, tag(m, words...))
	}
}

func TestNewWordsGetTheTagOfTheirPlace(t *testing.T) {
	assert.Equal(t, "书记/n 林远/nr 讲话/v 。/w", tag(model(t), "书记", "林远", "讲话", "。"))
}

func TestRequiredTagsAreKept(t *testing.T) {
	m := model(t)
	var b tags.Buffer
	b.Reset()
	b.Add("市长")
	b.Add("讲话")
	m.Find(&b)
	b.Require(0, 6)
	b.Require(1, 6)
	assert.Equal(t, []uint8{6, 6}, m.Tag(&b))
}

func TestTagTakesAnyWords(t *testing.T) {
	m := model(t)
	assert.Empty(t, tag(m))
	for _, w := range []string{"", "x", "\xff", "１９９８", strings.Repeat("长", 1000)} {
		assert.True(t, strings.HasPrefix(tag(m, w, "讲话"), w+"/"))
	}
}

func TestTagAllocatesNothing(t *testing.T) {
	m := model(t)
	var b tags.Buffer
	words, _ := split(strings.Join(corpus, " "))
	run := func() {
		b.Reset()
		for _, w := range words {
			b.Add(w)
		}
		m.Find(&b)
		m.Tag(&b)
	}
	run()
	assert.Zero(t, testing.AllocsPerRun(10, run))
}

func TestTrainingIsDeterministic(t *testing.T) {
	assert.Equal(t, pack(t), pack(t))
}

func TestLoadRejectsDamage(t *testing.T) {
	packed := pack(t)
	for n := 0; n < len(packed); n += 3 {
		_, err := tags.Load(packed[:n])
		assert.Error(t, err, "cut after %d bytes", n)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(pack(f))
	f.Fuzz(func(t *testing.T, packed []byte) {
		m, err := tags.Load(packed)
		if err == nil {
			tag(m, "市长", "罗成业", "学习", "的", "新词") // any model that loads tags
		}
	})
}
