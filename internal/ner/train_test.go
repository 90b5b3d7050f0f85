package ner

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sentence makes a sentence of words divided by blanks.
func sentence(x *Lexicons, words string) *Sentence {
	s := &Sentence{}
	s.Reset()
	at := 0
	for _, w := range strings.Fields(words) {
		s.Add(w, at, uint8(len(w)))
		at += len(w)
	}
	x.Know(s, News)
	return s
}

// trainedModel returns a model that has seen a few sentences, and packed.
func trainedModel(t *testing.T) (*Model, []byte) {
	x := NewLexicons(4)
	x.Add(PlaceNames, "北京")
	x.Add(Surnames, "王")
	x.SetCluster("市长", 6)
	x.SetCluster("的", 2)
	x.SetGroup('明', 2)
	x.SetGroup('强', 3)
	x.SetGenre("市长", [tasks]float64{1, -1, 0})
	x.Build()
	c := NewCorpus(News, 1, nil)
	sentences := map[string][]Entity{
		"市长 王明 在 北京 说": {{Start: 6, End: 12, Kind: Person}, {Start: 15, End: 21, Kind: Place}},
		"市长 李强 说":      {{Start: 6, End: 12, Kind: Person}},
		"北京 的 天气":      {{Start: 0, End: 6, Kind: Place}},
		"他 在 上海 说":     {{Start: 6, End: 12, Kind: Place}},
		"天气 好":         nil,
	}
	for range 2 {
		for _, text := range []string{"市长 王明 在 北京 说", "市长 李强 说", "北京 的 天气", "他 在 上海 说", "天气 好"} {
			s := sentence(x, text)
			c.Count(s)
			require.NoError(t, c.Add(s, sentences[text], Person, Place, Body))
		}
	}
	trained, err := Train(c, Options{Orders: 2, Epochs: 15, Rate: 0.3})
	require.NoError(t, err)
	packed, err := Pack(x, map[Task]*Trained{News: trained}, PackOptions{Scale: 16})
	require.NoError(t, err)
	m, err := Load(packed)
	require.NoError(t, err)
	return m, packed
}

func find(m *Model, words string) []Entity {
	s := &Sentence{}
	s.Reset()
	at := 0
	for _, w := range strings.Fields(words) {
		s.Add(w, at, uint8(len(w)))
		at += len(w)
	}
	var b Buffer
	found := m.Find(nil, s, &b, News, 0)
	for i := range found {
		found[i].Margin = 0
	}
	return found
}

func TestATrainedModelFindsWhatItWasTaught(t *testing.T) {
	m, _ := trainedModel(t)
	assert.ElementsMatch(t, []Entity{{Start: 6, End: 12, Kind: Person}, {Start: 15, End: 21, Kind: Place}}, find(m, "市长 王明 在 北京 说"))
	assert.Equal(t, []Entity{{Start: 6, End: 12, Kind: Person}}, find(m, "市长 赵刚 说"), "a name it has not seen")
	assert.Empty(t, find(m, "天气 好"))
	assert.Empty(t, find(m, "的"))
	assert.Empty(t, find(m, ""))
}

func TestAModelKnowsTheClustersOfCharacters(t *testing.T) {
	m, _ := trainedModel(t)
	assert.Equal(t, []uint8{3, 4, 0}, []uint8{m.lexicons.group('明'), m.lexicons.group('强'), m.lexicons.group('刚')})
}

func TestTrainingIsDeterministic(t *testing.T) {
	_, a := trainedModel(t)
	_, b := trainedModel(t)
	assert.Equal(t, a, b)
}

func TestPartlyAnnotatedSentencesLeaveTheOtherKindsOpen(t *testing.T) {
	x := NewLexicons(1)
	x.Build()
	s := sentence(x, "王明 在 北京")
	sets, err := setsOf(s, News, []Entity{{Start: 0, End: 6, Kind: Person}, {Start: 9, End: 15, Kind: Place}}, []Kind{Person})
	require.NoError(t, err)
	assert.Equal(t, labelSet(1<<label(0, first)), sets[0])
	assert.Equal(t, labelSet(1<<label(0, last)), sets[1])
	open := labelSet(1 | 15<<label(1, first) | 15<<label(2, first))
	assert.Equal(t, []labelSet{open, open, open}, sets[2:], "outside, or a place or body")
	_, err = setsOf(s, News, []Entity{{Start: 1, End: 6, Kind: Person}}, []Kind{Person})
	assert.EqualError(t, err, "ner: no entity can reach from byte 1 to 6")
}

func TestGenreIsThatOfMostWords(t *testing.T) {
	m, _ := trainedModel(t)
	var g Genre
	assert.Equal(t, News, g.Task())
	m.Read(&g, "市长")
	assert.Equal(t, News, g.Task())
	g[Web] += 1000
	assert.Equal(t, Web, g.Task())
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("no model"))
	f.Fuzz(func(t *testing.T, packed []byte) {
		m, err := Load(packed)
		if err != nil {
			return
		}
		find(m, "市长 王明 在 北京 说")
	})
}

func TestADamagedModelIsRefused(t *testing.T) {
	_, packed := trainedModel(t)
	for _, n := range []int{0, 1, len(packed) / 2, len(packed) - 1} {
		_, err := Load(packed[:n])
		assert.ErrorIs(t, err, errModel, n)
	}
}
