package render

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
)

//go:embed testdata/contrast.js
var contrast string

// openPage opens the page of an article from a file.
func openPage(t *testing.T, a *xinwen.Article) *browser {
	t.Helper()
	b := openBrowser(t)
	file := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(file, []byte(htmlOf(t, a)), 0o600))
	b.open("file://" + file)
	t.Cleanup(func() {
		assert.Equal(t, []string{"file://" + file}, b.requests, "the page asks for nothing but itself")
	})
	return b
}

func sample(t *testing.T) *xinwen.Article {
	t.Helper()
	raw, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(t, err)
	return read(t, string(raw))
}

// tip returns what the box beside a mark shows, "" when it is hidden.
func (b *browser) tip() string {
	b.t.Helper()
	var shown string
	b.eval(`document.getElementById("tip").checkVisibility() ? document.getElementById("tip").innerText : ""`, &shown)
	return shown
}

// Hovering over a mark shows its record, the rule and how sure it is.
func TestHover(t *testing.T) {
	a := sample(t)
	b := openPage(t, a)
	assert.Empty(t, b.tip())
	for i, p := range NewReading(a, Bytes).People {
		b.hover(fmt.Sprintf("mark[data-record=p%d]", i))
		shown := b.tip()
		for _, part := range []string{"人物", p.Name, posts(p), p.Rule, percent(p.Confidence), p.Mentions[0].Rule} {
			assert.Contains(t, shown, part, p.Name)
		}
	}
	for _, layer := range []string{"post", "cue", "directive", "event"} {
		mark := "mark." + layer + "[data-record]"
		b.hover(mark)
		var record string
		b.eval(fmt.Sprintf(`document.getElementById("r-" + document.querySelector(%q).dataset.record).querySelector("h3").textContent`, mark), &record)
		assert.Contains(t, strings.ReplaceAll(b.tip(), "\n", ""), record, layer)
		assert.Contains(t, b.tip(), "%", layer)
	}
	b.hover("h1")
	b.eval(`new Promise((done) => setTimeout(done, 400))`, nil)
	assert.Empty(t, b.tip(), "it goes when the mouse goes")
}

// The marks can be reached, read and left with the keyboard.
func TestKeyboard(t *testing.T) {
	b := openPage(t, sample(t))
	var record string
	for i := 0; record == "" && i < 300; i++ {
		b.press("Tab")
		b.eval(`document.activeElement.matches("mark") ? document.activeElement.dataset.record : ""`, &record)
	}
	require.NotEmpty(t, record, "no mark can be reached")
	var title string
	b.eval(fmt.Sprintf(`document.querySelector("#r-%s h3").lastChild.textContent`, record), &title)
	assert.Contains(t, b.tip(), title)
	b.press("Escape")
	assert.Empty(t, b.tip())
}

// Every text can be read in both schemes, which differ.
func TestSchemes(t *testing.T) {
	b := openPage(t, sample(t))
	looks := map[string]bool{}
	for _, scheme := range []string{"light", "dark"} {
		b.scheme(scheme)
		b.eval(`document.querySelector(".evidence").open = true`, nil)
		b.hover("mark.person")
		var look string
		b.eval(`getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor`, &look)
		looks[look] = true
		var worst struct {
			Ratio float64
			Text  string
		}
		b.eval(contrast, &worst)
		assert.GreaterOrEqual(t, worst.Ratio, 4.5, "%s: %s", scheme, worst.Text)
	}
	assert.Len(t, looks, 2)
}

// Nothing sticks out of a narrow screen.
func TestNarrow(t *testing.T) {
	b := openPage(t, sample(t))
	for _, width := range []int{320, 400, 1400} {
		b.call("Emulation.setDeviceMetricsOverride", object{"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}, nil)
		var wide int
		b.eval(`document.documentElement.scrollWidth`, &wide)
		assert.LessOrEqual(t, wide, width)
	}
}
