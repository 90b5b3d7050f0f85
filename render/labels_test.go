package render

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLabels(t *testing.T) {
	assert.Equal(t, "会议", label("kind", "meeting"))
	assert.Equal(t, "unheard of", label("kind", "unheard of"), "a value without a label stands for itself")
}
