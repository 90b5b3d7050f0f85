package summary

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTitle(t *testing.T) {
	s, err := New()
	require.NoError(t, err)
	for text, want := range map[string]string{
		"　栖河县部署春季造林 \n3月5日，栖河县召开造林动员会。": "栖河县部署春季造林",
		"春来早！\n县长有话说\n3月5日，栖河县召开造林动员会。": "春来早！",
		"3月5日，栖河县召开造林动员会。\n县长邱立诚主持会议。":  "",
		"栖河县部署春季造林": "",
		"":          "",
	} {
		d, f, q := story{text: text}.build(t)
		assert.Equal(t, want, s.Summarize(d, f, q).Title.Text, text)
	}
}
