package ner

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLexiconsMarkTheLongestEntryOverACharacter(t *testing.T) {
	x := NewLexicons(4)
	for _, w := range []string{"北京", "北京大学", "大学"} {
		x.Add(BodyNames, w)
	}
	x.Add(PlaceNames, "北京")
	x.Add(BodyNames, "学") // too short for anything but a surname
	x.Build()
	s := sentence(x, "在 北京大学")
	code := func(length, place int) uint8 { return uint8(length<<2 | place) }
	var bodies, places []uint8
	for _, c := range s.chars {
		bodies, places = append(bodies, c.gaz[BodyNames]), append(places, c.gaz[PlaceNames])
	}
	assert.Equal(t, []uint8{0, code(4, first), code(4, inner), code(4, inner), code(4, last)}, bodies)
	assert.Equal(t, []uint8{0, code(2, first), code(2, last), 0, 0}, places)
}

func TestTheGateDividesASentence(t *testing.T) {
	x := NewLexicons(4)
	x.Build()
	var g GateTrainer
	for range 50 {
		g.Add(sentence(x, "的 北京 在 上海 天气 的 的"), []Entity{{Start: 3, End: 9, Kind: Place}, {Start: 12, End: 18, Kind: Place}})
	}
	assert.InDelta(t, 2./7, g.Train(x, 0), 1e-9)
	var runs [][2]int
	sentence(x, "的 北京 在 上海 天气 的 的").runs(func(from, to int) { runs = append(runs, [2]int{from, to}) })
	assert.Equal(t, [][2]int{{1, 3}, {4, 6}}, runs)
}

func TestAWordNearAnOpenOneNeedsLess(t *testing.T) {
	x := NewLexicons(4)
	x.Build()
	s := sentence(x, "甲 乙 丙 丁")
	g := gate{weights: make([]int8, 1<<gateBits)}
	// only the word itself weighs, in key 0
	for i, above := range []int8{-nearby, 0, -nearby, -nearby} {
		g.weights[s.gateKeys(i)[0]] = above
	}
	g.close(s)
	var closed []bool
	for _, c := range s.chars {
		closed = append(closed, c.closed)
	}
	assert.Equal(t, []bool{false, false, false, true}, closed)
}

func TestAWordsClustersAreFineAndCoarse(t *testing.T) {
	x := NewLexicons(4)
	x.SetCluster("市长", 6)
	x.Build()
	w := sentence(x, "市长 来").words
	assert.Equal(t, uint64(7), w[0].cluster)
	assert.Equal(t, uint64(2), w[0].coarse)
	assert.Zero(t, w[1].cluster)
}

func TestDigitsAndLettersCountAsOneEach(t *testing.T) {
	assert.Equal(t, hashOf("2023年"), hashOf("1998年"))
	assert.NotEqual(t, hashOf("ABC"), hashOf("abc"))
}

func TestAGapBetweenWordsIsABlank(t *testing.T) {
	s := &Sentence{}
	s.Reset()
	s.Add("记者", 0, 1)
	s.Add("李", 7, 2)
	assert.Len(t, s.words, 3)
	assert.Equal(t, uint8(blank), s.chars[2].kind)
	assert.Equal(t, []int{0, 3, 6, 7, 10}, []int{s.At(0), s.At(1), s.At(2), s.At(3), s.At(4)})
}
