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
)

//go:embed testdata/contrast.js
var contrast string

// TestPage tries out the page of the sample in a browser.
func TestPage(t *testing.T) {
	b := openBrowser(t)
	raw, err := os.ReadFile("../testdata/sample.txt")
	require.NoError(t, err)
	a := read(t, string(raw))
	file := filepath.Join(t.TempDir(), "page.html")
	require.NoError(t, os.WriteFile(file, []byte(htmlOf(t, a)), 0o600))
	for _, c := range []struct {
		name string
		try  func(t *testing.T, b *browser, r *Reading)
	}{
		{"hover", tryHover}, {"keyboard", tryKeyboard}, {"links", tryLinks}, {"layers", tryLayers},
		{"schemes", trySchemes}, {"print", tryPrint}, {"narrow", tryNarrow},
	} {
		t.Run(c.name, func(t *testing.T) {
			b.t = t
			b.open("file://" + file)
			c.try(t, b, NewReading(a, Bytes))
		})
	}
	for _, request := range b.requests {
		assert.Equal(t, "file://"+file, request, "the page asks for nothing but itself")
	}
	assert.NotEmpty(t, b.requests)
}

// tip returns what the box beside a mark shows, "" when it is hidden.
func (b *browser) tip() string {
	b.t.Helper()
	var shown string
	b.eval(`document.getElementById("tip").checkVisibility() ? document.getElementById("tip").innerText : ""`, &shown)
	return shown
}

// wants checks what an expression gives.
func (b *browser) wants(expression string, want any) {
	b.t.Helper()
	var got any
	b.eval(expression, &got)
	assert.EqualValues(b.t, want, got, expression)
}

// Hovering over a mark shows its record, the rule and how sure it is.
func tryHover(t *testing.T, b *browser, r *Reading) {
	assert.Empty(t, b.tip())
	const layout = `JSON.stringify([...document.querySelectorAll(":is(p, dd, li):not(#tip *)")].map((e) => [e.offsetTop, e.offsetHeight]))`
	var before any
	b.eval(layout, &before)
	for i, p := range r.People {
		b.hover(fmt.Sprintf("mark[data-record=p%d]", i))
		shown := b.tip()
		for _, part := range []string{"人物", p.Name, posts(p), p.Rule, percent(p.Confidence), p.Mentions[0].Rule} {
			assert.Contains(t, shown, part, p.Name)
		}
	}
	b.wants(layout, before) // nothing has moved
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
func tryKeyboard(t *testing.T, b *browser, _ *Reading) {
	var record string
	for i := 0; record == "" && i < 300; i++ {
		b.press("Tab")
		b.eval(`document.activeElement.matches("mark") ? document.activeElement.dataset.record : ""`, &record)
	}
	require.NotEmpty(t, record, "no mark can be reached")
	var title string
	b.eval(fmt.Sprintf(`document.querySelector("#r-%s h3").lastChild.textContent`, record), &title)
	assert.Contains(t, b.tip(), title, record)
	b.press("Escape")
	assert.Empty(t, b.tip())
}

// A link of the card leads to the place in the article.
func tryLinks(t *testing.T, b *browser, _ *Reading) {
	b.click(".said .demand a")
	var shown bool
	b.eval(`new Promise((done) => setTimeout(() => {
		const r = document.querySelector("mark.directive:target").getBoundingClientRect();
		done(r.top >= 0 && r.bottom <= innerHeight);
	}, 100))`, &shown)
	assert.True(t, shown)
}

// A layer is shown and hidden by its choice, also without scripts. What is
// hidden is no stop of the Tab key.
func tryLayers(_ *testing.T, b *browser, _ *Reading) {
	b.wants(layers, "0 none")
	b.click("label.noise")
	b.click("label.person")
	b.wants(layers, "-1 inline")
	b.call("Emulation.setScriptExecutionDisabled", object{"value": true}, nil)
	var page string
	b.eval(`location.href`, &page)
	b.open(page)
	b.wants(layers, "0 none")
	b.click("label.noise")
	b.wants(layers, "0 inline")
	b.wants(`document.querySelector("mark.person").title.includes("全名")`, true)
	b.call("Emulation.setScriptExecutionDisabled", object{"value": false}, nil)
}

const layers = `document.querySelector("mark.person").tabIndex + " " + getComputedStyle(document.querySelector("mark.noise")).display`

// Print has no boxes, and the legend below the article.
func tryPrint(t *testing.T, b *browser, _ *Reading) {
	b.hover("mark.person")
	require.NotEmpty(t, b.tip())
	b.call("Emulation.setEmulatedMedia", object{"media": "print"}, nil)
	assert.Empty(t, b.tip())
	b.wants(`document.querySelector(".legend").offsetTop > document.querySelector(".source").offsetTop`, true)
}

// Every text can be read in both schemes, which differ, whatever is shown.
func trySchemes(t *testing.T, b *browser, _ *Reading) {
	b.eval(`document.querySelectorAll(".legend input").forEach((box) => (box.checked = true))`, nil)
	b.eval(`document.querySelector(".evidence").open = true`, nil)
	looks := map[string]bool{}
	for _, scheme := range []string{"light", "dark"} {
		b.scheme(scheme)
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
func tryNarrow(_ *testing.T, b *browser, _ *Reading) {
	for _, width := range []int{320, 400, 1400} {
		b.call("Emulation.setDeviceMetricsOverride", object{"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}, nil)
		b.wants(`document.documentElement.scrollWidth > document.documentElement.clientWidth`, false)
	}
}
