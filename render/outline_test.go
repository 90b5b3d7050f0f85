package render

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOutline(t *testing.T) {
	at := func(text string, start int) Phrase { return Phrase{text, Extent{start, start + len(text)}} }
	should := func(p Phrase, who string) Directive { return Directive{Phrase: p, Modality: "should", Addressee: who} }
	for name, c := range map[string]struct {
		q    Quote
		want []string
	}{
		"no demand":       {Quote{Content: []Phrase{at("天晴。", 0)}}, []string{"天晴。"}},
		"demands and all": {Quote{Content: []Phrase{at("天晴，要种树；要浇水。好。", 0)}, Directives: []Directive{should(at("要种树", 9), ""), should(at("要浇水", 21), "")}}, []string{"天晴，", "1 要种树", "2 要浇水", "好。"}},
		"who is said":     {Quote{Content: []Phrase{at("各村要种树。", 0)}, Directives: []Directive{should(at("各村要种树", 0), "各村")}}, []string{"1 各村要种树"}},
		"who is known":    {Quote{Content: []Phrase{at("要种树。", 0)}, Directives: []Directive{should(at("要种树", 0), "各村")}}, []string{"1 各村：要种树"}},
		"two stretches":   {Quote{Content: []Phrase{at("要种树，", 0), at("要\n浇水。", 30)}, Directives: []Directive{should(at("要种树", 0), ""), should(at("要\n浇水", 30), "")}}, []string{"1 要种树", "2 要 浇水"}},
		"demands overlap": {Quote{Content: []Phrase{at("要种树。", 0)}, Directives: []Directive{should(at("要种树", 0), ""), should(at("种树", 3), "")}}, []string{"1 要种树", "2 种树"}},
		"nothing is said": {Quote{Content: []Phrase{at("。", 0)}}, nil},
	} {
		var got []string
		for _, p := range outline(&c.q) {
			s := p.Text()
			if p.Demand != nil {
				s = string(rune('0'+p.Number())) + " " + s
			}
			got = append(got, s)
		}
		assert.Equal(t, c.want, got, name)
	}
}
