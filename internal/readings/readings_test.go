package readings

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The people and places of this article are made up.
const article = "3月5日，县长邱立诚主持召开造林动员会，审议方案。他指出，要早动手。"

func TestGoldIsTheReadingInWords(t *testing.T) {
	all, err := Load(strings.NewReader(`{"id":"x","people":[{"name":[7,10],"official":true,"posts":[[5,7]]}],` +
		`"speeches":[{"speaker":[7,10],"cue":[26,28],"mode":"indirect","parts":[[29,34]]}],` +
		`"event":{"kind":"meeting","name":[14,19],"date":[0,4],"chairs":[[7,10]],"participants":[[7,10]]},` +
		`"items":[{"act":[20,22],"object":[22,24]}],"abstract":"造林","extract":[[0,25]]}` + "\n\n"))
	require.NoError(t, err)
	require.Len(t, all, 1)
	gold, sum, err := all[0].Gold(article)
	require.NoError(t, err)
	assert.Equal(t, []GoldPerson{{"邱立诚", true, []string{"县长"}}}, gold.People)
	assert.Equal(t, []GoldSpeech{{"邱立诚", "指出", "indirect", false, []GoldPart{{29, 34, "要早动手。"}}}}, gold.Speeches)
	assert.Equal(t, GoldEvent{"meeting", "造林动员会", "3月5日", []string{"邱立诚"}, []string{"邱立诚"}}, gold.Event)
	assert.Equal(t, []GoldItem{{"审议", "方案"}}, gold.Items)
	assert.Equal(t, "3月5日，县长邱立诚主持召开造林动员会，审议方案。", sum.Extract[0])
}

func TestErrorsSayWhere(t *testing.T) {
	_, err := Load(strings.NewReader("{}\n\n{\"id\":7}\n"))
	assert.ErrorContains(t, err, "line 3")
	r := Reading{ID: "x", People: []Person{{Name: Place{0, 99}}}}
	_, _, err = r.Gold(article)
	assert.ErrorContains(t, err, "[0 99]")
	_, err = Articles(t.TempDir(), []Reading{{ID: "y", Source: "news/none.txt"}})
	assert.ErrorContains(t, err, "y: open")
	_, err = Articles(t.TempDir(), []Reading{{ID: "z", Source: "many.gz:one"}})
	assert.ErrorContains(t, err, "FILE:LINE")
}

// The readings in the tree hold no text of an article but their abstracts.
func TestReadingsOfTheTree(t *testing.T) {
	var all []Reading
	for _, file := range []string{"fit.jsonl", "check.jsonl"} {
		more, err := LoadFile(file)
		require.NoError(t, err)
		all = append(all, more...)
	}
	seen := map[string]bool{}
	for _, r := range all {
		assert.False(t, seen[r.ID] || seen[r.Source], "%s: an article read twice", r.ID)
		seen[r.ID], seen[r.Source] = true, true
		assert.NotEmpty(t, r.Source, r.ID)
		for _, s := range r.Speeches {
			assert.Contains(t, []string{"direct", "indirect", "mixed"}, s.Mode, r.ID)
			assert.NotEmpty(t, s.Parts, r.ID)
		}
		assert.Contains(t, []string{"", "meeting", "visit", "other"}, r.Event.Kind, r.ID)
	}
}
