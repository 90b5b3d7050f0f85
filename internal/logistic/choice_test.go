package logistic

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFitChoiceLearnsWhatIsChosenWithinAGroup(t *testing.T) {
	// The larger first feature is chosen, whatever its size in other groups;
	// the second feature is the same within a group and tells nothing.
	var groups [][]Example
	for i := range 20 {
		base := float64(i)
		groups = append(groups, []Example{
			{Features: []float64{base, base}}, {Features: []float64{base + 1, base}, Outcome: 30}, {Features: []float64{base - 1, base}},
		})
	}
	m, err := FitChoice(groups, 0.001)
	require.NoError(t, err)
	require.Greater(t, m.Score([]float64{3, 1}), m.Score([]float64{2, 1})+1)
	require.InDelta(t, 0, m.Weights[1], 1e-6)
	require.Zero(t, m.Bias)
}

func TestFitChoiceNeedsAChoice(t *testing.T) {
	_, err := FitChoice(nil, 1)
	require.Error(t, err)
	_, err = FitChoice([][]Example{{{Features: []float64{1}}}}, 1)
	require.Error(t, err)
}
