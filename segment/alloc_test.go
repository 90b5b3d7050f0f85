//go:build !race

package segment_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xinwen-go/xinwen/segment"
)

// The race detector makes a sync.Pool drop what it holds at random, so that
// this holds without it only.
func TestSegmentIntoAllocatesNothing(t *testing.T) {
	s := newSegmenter(t, segment.WithWords(strings.NewReader("抓好落实\n")))
	tx := decode(t, strings.Repeat("市委书记罗成业主持会议，要求各部门抓好落实。\n", 50))
	var d segment.Document
	s.SegmentInto(&d, tx)
	assert.Zero(t, testing.AllocsPerRun(20, func() { s.SegmentInto(&d, tx) }))
}
