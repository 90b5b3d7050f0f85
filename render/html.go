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
	c := newCard(NewReading(a, unit))
	m := newMarker(a, c.Reading)
	var b bytes.Buffer // so that w gets a whole page or nothing
	err := pageForm().Execute(&b, page{
		card: c, Lang: lang(a.Text.Script()), Lines: weave(a.Text.Decoded(), m.link()),
		Layers: m.legend(), Records: m.records,
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
	Lang    string
	Lines   [][]piece
	Layers  []choice
	Records []*record
	Style   template.CSS
	Script  template.JS
}

// pageForm returns the parsed template. Its policy lets nothing run or load
// but the page's own style and script, whatever the article contains.
var pageForm = sync.OnceValue(func() *template.Template {
	policy := "default-src 'none'; style-src " + digest(pageStyle) + "; script-src " + digest(pageScript)
	form := strings.Replace(pageTemplate, "POLICY", policy, 1)
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"cue": func(q said) string { return cueOf(q.Quote) }, "label": label, "owed": owed,
		"posts": posts, "paren": paren, "personID": personID, "quoteID": quoteID, "directiveID": directiveID,
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

// link returns the marks, the first of each record with an id.
func (m *marker) link() []mark {
	first := map[string]int{}
	for i, k := range m.marks {
		j, seen := first[k.Record]
		if !seen || k.Start < m.marks[j].Start {
			first[k.Record] = i
		}
	}
	for record, i := range first {
		if record != "" {
			m.marks[i].ID = "m-" + record
		}
	}
	return m.marks
}

// A choice lets the reader show or hide a layer.
type choice struct {
	Layer layer
	Name  string
	On    bool // at first
	Count int
}

// legend returns a choice for each layer that has marks.
func (m *marker) legend() []choice {
	var count [len(layerNames)]int
	for _, k := range m.marks {
		count[k.Layer]++
	}
	all := []choice{
		{personLayer, "人物", true, 0}, {postLayer, "职务", true, 0}, {cueLayer, "提示语", true, 0},
		{quoteLayer, "引语", true, 0}, {directiveLayer, "要求", true, 0}, {eventLayer, "事件", true, 0},
		{timeLayer, "时间", false, 0}, {bodyLayer, "机构", false, 0}, {sentenceLayer, "重点句", false, 0},
		{noiseLayer, "杂讯", true, 0}, {damageLayer, "缺损", true, 0},
	}
	var some []choice
	for _, c := range all {
		if c.Count = count[c.Layer]; c.Count > 0 {
			some = append(some, c)
		}
	}
	return some
}
