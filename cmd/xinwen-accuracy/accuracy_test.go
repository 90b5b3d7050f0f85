package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/readings"
)

// The people and places of this article are made up.
const text = "县长邱立诚强调，要早动手，抓好会议部署。"

func quoted(t *testing.T, a article) string {
	speeches := a.reading["speeches"].([]any)
	part := speeches[0].(map[string]any)["parts"].([]any)[0].(map[string]any)
	start, ok := part["start"].(int)
	require.True(t, ok)
	return string([]rune(a.text)[start:part["end"].(int)])
}

func TestGarbledArticlesKeepTheirReading(t *testing.T) {
	a, err := fromReading(&readings.Reading{
		ID:       "made-up",
		Speeches: []readings.Speech{{Speaker: readings.Place{2, 5}, Cue: readings.Place{5, 7}, Mode: "indirect", Parts: []readings.Place{{8, 20}}}},
	}, text)
	require.NoError(t, err)
	g, err := garbled(a)
	require.NoError(t, err)
	assert.NotEqual(t, a.text, g.text)
	assert.Equal(t, "要早動(dòng)手,,抓好會(huì)議部署。", quoted(t, g))
}

func TestEncodedArticlesAreTheSameText(t *testing.T) {
	raw, err := asGB18030(text)
	require.NoError(t, err)
	assert.Len(t, raw, 2*len([]rune(text)))
}
