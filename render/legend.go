package render

// A choice lets the reader of the page show or hide a layer.
type choice struct {
	Layer layer
	Name  string
	On    bool // at first
	Count int
}

// choices are the layers with a choice. The others are always shown.
var choices = []choice{
	{Layer: personLayer, Name: "人物", On: true}, {Layer: postLayer, Name: "职务", On: true},
	{Layer: cueLayer, Name: "提示语", On: true}, {Layer: quoteLayer, Name: "引语", On: true},
	{Layer: directiveLayer, Name: "要求", On: true}, {Layer: eventLayer, Name: "事件", On: true},
	{Layer: timeLayer, Name: "时间"}, {Layer: placeLayer, Name: "地点"}, {Layer: bodyLayer, Name: "机构"},
	{Layer: sentenceLayer, Name: "重点句"}, {Layer: pointLayer, Name: "要点"}, {Layer: noiseLayer, Name: "杂讯"},
	{Layer: damageLayer, Name: "缺损", On: true},
}

// onAtFirst reports whether l has a choice that is on at first: its marks are
// stops of the Tab key.
func onAtFirst(l layer) bool {
	for _, c := range choices {
		if c.Layer == l {
			return c.On
		}
	}
	return false
}

// legend returns a choice for each layer that has marks.
func (m *marker) legend() []choice {
	var count [len(layerNames)]int
	for _, k := range m.marks {
		count[k.Layer]++
	}
	var some []choice
	for _, c := range choices {
		if c.Count = count[c.Layer]; c.Count > 0 {
			some = append(some, c)
		}
	}
	return some
}
