package render

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// What means something to Markdown is shown as it is, on one line.
func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"要抓好落实。":        "要抓好落实。",
		"a|b":           `a\|b`,
		"<b>*x*</b>":    `\<b\>\*x\*\</b\>`,
		"[x](y)":        `\[x\](y)`,
		"1. 要认清形势":      `1\. 要认清形势`,
		"- 一":           `\- 一`,
		"2017-08-01":    `2017\-08-01`,
		"3000亩":         "3000亩",
		"# 第一":          `\# 第一`,
		" 两行\n一句 ":      "两行 一句",
		"&amp; \\ `x` ": "\\&amp; \\\\ \\`x\\`",
	} {
		assert.Equal(t, want, escape(in), in)
	}
}
