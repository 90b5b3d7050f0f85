package linear_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	ks := []uint64{uint64(text[i])}
	if i > 0 {
		ks = append(ks, 1<<16|uint64(text[i-1])<<8|uint64(text[i]))
	}
	if i+1 < len(text) {
		ks = append(ks, 2<<16|uint64(text[i])<<8|uint64(text[i+1]))
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

// decode returns the labels of text that score best, of all there are.
func decode(index *linear.Index, w *linear.Weights, text string) (best string) {
	top := math.Inf(-1)
	for n := range int(math.Pow(3, float64(len(text)))) {
		labels := make([]byte, len(text))
		for i := range labels {
			labels[i] = byte('0' + n%3)
			n /= 3
		}
		if s := score(index, w, text, labels); s > top {
			top, best = s, string(labels)
		}
	}
	return best
}

func score(index *linear.Index, w *linear.Weights, text string, labels []byte) float64 {
	label := func(i int) int { return int(labels[i] - '0') }
	last := len(text) - 1
	sum := w.First[label(0)] + w.Last[label(last)]
	for i := range labels {
		if i > 0 {
			sum += w.Transitions[label(i-1)*w.Labels+label(i)]
		}
		for _, k := range keys(text, i) {
			if id, ok := index.Lookup(k); ok {
				sum += w.Features[int(id)*w.Labels+label(i)]
			}
		}
	}
	return float64(sum)
}

func train(t *testing.T, opts linear.Options) (*linear.Index, *linear.Weights) {
	t.Helper()
	index, data := toyData()
	w, err := linear.Train(data, opts)
	require.NoError(t, err)
	return index, w
}

var methods = map[string]linear.Options{
	"perceptron":     {Method: linear.Perceptron, Epochs: 20},
	"CRF":            {Method: linear.CRF, Epochs: 20},
	"CRF grammar":    {Method: linear.CRF, Epochs: 20, Grammar: pairs()},
	"CRF L1 dropout": {Method: linear.CRF, Epochs: 40, L1: 1e-3, Dropout: 0.1, Seed: 7},
}

func TestTrainLearnsTheToyTask(t *testing.T) {
	for name, opts := range methods {
		index, w := train(t, opts)
		for _, s := range toy {
			assert.Equal(t, s.labels, decode(index, w, s.text), "%s: %s", name, s.text)
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	for name, opts := range methods {
		_, a := train(t, opts)
		_, b := train(t, opts)
		assert.Equal(t, a.Features, b.Features, name)
		assert.Equal(t, a.Transitions, b.Transitions, name)
	}
}

func TestPositionsMayHaveFewLabels(t *testing.T) {
	for _, method := range []linear.Method{linear.Perceptron, linear.CRF} {
		data := linear.NewDataset(3)
		for range 20 {
			data.AppendAmong(0, 1<<0|1<<1, []uint32{0})
			data.AppendAmong(2, 1<<2, nil)
			data.EndSequence()
			data.AppendAmong(1, 1<<0|1<<1, []uint32{1})
			data.AppendAmong(2, 1<<2, nil)
			data.EndSequence()
		}
		w, err := linear.Train(data, linear.Options{Method: method})
		require.NoError(t, err)
		assert.Greater(t, w.Features[0], w.Features[1], "feature 0 speaks for label 0")
		assert.Greater(t, w.Features[4], w.Features[3], "feature 1 speaks for label 1")
		assert.Zero(t, w.Features[2], "no position could have had label 2")
		assert.Zero(t, w.Features[5])
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
	data = linear.NewDataset(2)
	data.AppendAmong(1, 1<<0, nil)
	data.EndSequence()
	if _, err := linear.Train(data, linear.Options{}); err == nil {
		t.Error("no error for a label that its position may not have")
	}
}

func TestPruneDropsRareFeatures(t *testing.T) {
	index, data := toyData()
	data.Prune(1000)
	w, err := linear.Train(data, linear.Options{Method: linear.CRF})
	require.NoError(t, err)
	id, ok := index.Lookup('a')
	require.True(t, ok)
	for _, weight := range w.Features[3*id : 3*id+3] {
		assert.Zero(t, weight)
	}
}
