package linear_test

import (
	"bytes"
	"testing"

	"github.com/xinwen-go/xinwen/internal/linear"
)

// The toy task: label 1 begins a pair, label 2 ends it, label 0 stands alone;
// 'b' begins or ends a pair depending on its neighbours.
var toy = []struct{ text, labels string }{
	{"xabx", "0120"}, {"abxab", "12012"}, {"xbax", "0120"}, {"ba", "12"},
	{"xxab", "0012"}, {"baxx", "1200"}, {"abba", "1212"}, {"x", "0"},
}

func pairs() *linear.Grammar {
	return &linear.Grammar{
		Next:  func(from, to int) bool { return (from == 1) == (to == 2) },
		First: func(label int) bool { return label != 2 },
		Last:  func(label int) bool { return label != 1 },
	}
}

func keys(text string, i int) []uint64 {
	ks := []uint64{linear.Key(0, uint64(text[i]))}
	if i > 0 {
		ks = append(ks, linear.Key(1, uint64(text[i-1]), uint64(text[i])))
	}
	if i+1 < len(text) {
		ks = append(ks, linear.Key(2, uint64(text[i]), uint64(text[i+1])))
	}
	return ks
}

func toyData() (*linear.Index, *linear.Dataset) {
	index, data := &linear.Index{}, linear.NewDataset(3)
	for _, s := range toy {
		for i := range s.text {
			var ids []uint32
			for _, k := range keys(s.text, i) {
				ids = append(ids, index.ID(k))
			}
			data.Append(s.labels[i]-'0', ids)
		}
		data.EndSequence()
	}
	return index, data
}

func decode(m *linear.Model, text string, allowed []uint64) string {
	var d linear.Decoder
	scores := d.Scores(len(text), m.Labels)
	for i := range text {
		for _, k := range keys(text, i) {
			m.Add(scores[i*m.Labels:(i+1)*m.Labels], k)
		}
	}
	out := ""
	for _, label := range d.Decode(&m.Transitions, allowed) {
		out += string(rune('0' + label))
	}
	return out
}

func train(t *testing.T, opts linear.Options) []byte {
	t.Helper()
	index, data := toyData()
	w, err := linear.Train(data, opts)
	if err != nil {
		t.Fatal(err)
	}
	return linear.Pack(index, w, linear.PackOptions{})
}

var methods = map[string]linear.Options{
	"perceptron":     {Method: linear.Perceptron, Epochs: 20},
	"CRF":            {Method: linear.CRF, Epochs: 20},
	"CRF grammar":    {Method: linear.CRF, Epochs: 20, Grammar: pairs()},
	"CRF L1 dropout": {Method: linear.CRF, Epochs: 40, L1: 1e-3, Dropout: 0.1, Seed: 7},
}

func TestTrainLearnsTheToyTask(t *testing.T) {
	for name, opts := range methods {
		model, err := linear.Load(train(t, opts))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range toy {
			if got := decode(model, s.text, nil); got != s.labels {
				t.Errorf("%s: %s: got %s, want %s", name, s.text, got, s.labels)
			}
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	for name, opts := range methods {
		if !bytes.Equal(train(t, opts), train(t, opts)) {
			t.Errorf("%s: two trainings differ", name)
		}
	}
}

func TestDecodeKeepsGrammarAndConstraints(t *testing.T) {
	model, err := linear.Load(train(t, methods["CRF grammar"]))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text    string
		allowed []uint64
		want    string
	}{
		{"xabx", nil, "0120"},
		{"xabx", []uint64{0, 1, 0, 1}, "0000"},             // a and the last x stand alone
		{"xabx", []uint64{1 << 1, 0, 0, 0}, "1200"},        // x must begin a pair
		{"xabx", []uint64{0, 0, 1 << 1, 1 << 2}, "0012"},   // b begins, x ends
		{"xabx", []uint64{1 << 0, 1<<1 | 1, 0, 0}, "0120"}, // what is best anyway
	} {
		if got := decode(model, c.text, c.allowed); got != c.want {
			t.Errorf("%s with %b: got %s, want %s", c.text, c.allowed, got, c.want)
		}
	}
}

func TestTrainRejects(t *testing.T) {
	data := linear.NewDataset(2)
	if _, err := linear.Train(data, linear.Options{}); err == nil {
		t.Error("no error for an empty dataset")
	}
	data.Append(1, []uint32{0})
	if _, err := linear.Train(data, linear.Options{}); err == nil {
		t.Error("no error for a sequence that was not ended")
	}
	data.EndSequence()
	if _, err := linear.Train(data, linear.Options{Dropout: 1}); err == nil {
		t.Error("no error for dropout 1")
	}
	data.Append(2, nil)
	data.EndSequence()
	if _, err := linear.Train(data, linear.Options{}); err == nil {
		t.Error("no error for a label out of range")
	}
}

func TestPruneDropsRareFeatures(t *testing.T) {
	index, data := toyData()
	data.Prune(1000)
	w, err := linear.Train(data, linear.Options{Method: linear.CRF})
	if err != nil {
		t.Fatal(err)
	}
	model, err := linear.Load(linear.Pack(index, w, linear.PackOptions{}))
	if err != nil {
		t.Fatal(err)
	}
	scores := make([]int32, 3)
	model.Add(scores, linear.Key(0, 'a'))
	if scores[0] != 0 || scores[1] != 0 || scores[2] != 0 {
		t.Errorf("a pruned feature has the weights %v", scores)
	}
}

func FuzzLoad(f *testing.F) {
	index, data := toyData()
	w, err := linear.Train(data, linear.Options{Method: linear.CRF})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(linear.Pack(index, w, linear.PackOptions{}))
	f.Add([]byte("\x03\x1e\x02"))
	f.Fuzz(func(t *testing.T, packed []byte) {
		model, err := linear.Load(packed)
		if err == nil {
			decode(model, "xabx", nil) // any model that loads decodes
		}
	})
}
