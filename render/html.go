package render

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/text"
)

var (
	//go:embed html/page.tmpl
	pageTemplate string
	//go:embed html/page.css
	pageStyle string
	//go:embed html/page.js
	pageScript string
)

// HTML writes the Reading of a as one page that needs nothing else: the
// article as it stands in the source with its findings marked, the card
// beside it, and the record and rule of every mark, whose places count unit.
// The page is light or dark as the reader's system is.
func HTML(w io.Writer, a *xinwen.Article, unit Unit) error {
	c := newCard(a, unit)
	m := newMarker(a, c)
	var b bytes.Buffer // so that w gets a whole page or nothing
	err := pageForm().Execute(&b, page{
		card: c, Lang: lang(a.Text.Script()), Lines: weave(a.Text.Decoded(), m.marks),
		Layers: m.legend(), Records: m.records, UnitName: m.unit,
		Style: template.CSS(pageStyle), Script: template.JS(pageScript),
	})
	if err != nil {
		return err
	}
	_, err = b.WriteTo(w)
	return err
}

// A page is what the template is filled with.
type page struct {
	*card
	Lang     string
	Lines    [][]piece
	Layers   []choice
	Records  []*record
	UnitName string
	Style    template.CSS
	Script   template.JS
}

// pageForm returns the parsed template. Its policy lets nothing run or load
// but the page's own style and script, whatever the article contains.
var pageForm = sync.OnceValue(func() *template.Template {
	policy := "default-src 'none'; style-src " + digest(pageStyle) + "; script-src " + digest(pageScript)
	form := strings.Replace(pageTemplate, "POLICY", policy, 1)
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"cue": func(q said) string { return cueOf(q.Quote) }, "posts": posts, "first": Person.first, "paren": paren, "doubt": doubt,
		"label": label, "onAtFirst": onAtFirst, "anchor": anchor,
		"personID": personID, "quoteID": quoteID, "directiveID": directiveID,
	}).Parse(form))
})

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func lang(s text.Script) string {
	switch s {
	case text.Traditional:
		return "zh-Hant"
	case text.Simplified:
		return "zh-Hans"
	}
	return "zh"
}
