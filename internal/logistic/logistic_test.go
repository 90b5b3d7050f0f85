package logistic

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFitLearnsWhichFeatureTells(t *testing.T) {
	var examples []Example
	for i := range 200 {
		noise := float64(i / 10 % 2)
		examples = append(examples,
			Example{Features: []float64{1, noise, 5}, Outcome: 1, Weight: 1},
			Example{Features: []float64{0, noise, 5}, Outcome: float64(i % 10 / 9), Weight: 1})
	}
	m, err := Fit(examples, 0.001)
	require.NoError(t, err)
	require.Greater(t, m.Probability([]float64{1, 0.5, 5}), 0.9)
	require.InDelta(t, 0.1, m.Probability([]float64{0, 0.5, 5}), 0.05)
	require.InDelta(t, 0, m.Weights[1], 0.05, "noise tells nothing")
	require.Zero(t, m.Weights[2], "a constant tells nothing")
}

func TestFitIsTheSameInEveryRun(t *testing.T) {
	examples := []Example{{[]float64{1, 2}, 1, 1}, {[]float64{2, 1}, 0, 1}, {[]float64{2, 3}, 1, 2}}
	a, err := Fit(examples, 0.1)
	require.NoError(t, err)
	b, err := Fit(examples, 0.1)
	require.NoError(t, err)
	require.Equal(t, a, b)
}

func TestFitNeedsExamples(t *testing.T) {
	_, err := Fit(nil, 1)
	require.Error(t, err)
}
