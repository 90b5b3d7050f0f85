package main

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/render"
)

func reportOf(t *testing.T, form string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, report(&b, form, "article", []byte(article)))
	return b.String()
}

// The page holds the event, the people and the demands, each with its mark in
// the article, and nothing from outside.
func TestPage(t *testing.T) {
	page := reportOf(t, "html")
	for _, part := range []string{
		"<h1>春季造林动员会</h1>", "<dt>主持</dt>", "邱立诚", "县委书记", ">必须</a>",
		`<mark class="person"`, `<mark class="cue"`, `<mark class="quote"`, `<mark class="directive"`,
	} {
		assert.Contains(t, page, part)
	}
	for _, outside := range []string{"http:", "https:", "src="} {
		assert.NotContains(t, page, outside)
	}
}

func TestJSON(t *testing.T) {
	var r render.Reading
	require.NoError(t, json.Unmarshal([]byte(reportOf(t, "json")), &r))
	require.NotNil(t, r.Event)
	assert.Equal(t, []string{"邱立诚"}, r.Event.Chairs)
	require.NotEmpty(t, r.Quotes)
	assert.Equal(t, "柳承恩", r.Quotes[0].Speaker.Name)
}

func TestTextForms(t *testing.T) {
	for _, form := range []string{"text", "markdown"} {
		assert.Contains(t, reportOf(t, form), "各乡镇必须在3月底前完成造林任务", form)
	}
}

func TestUnknownForm(t *testing.T) {
	require.Error(t, report(&bytes.Buffer{}, "papyrus", "article", []byte(article)))
}
