package text

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTextIsSafeForConcurrentUse(t *testing.T) {
	x, err := Decode([]byte(article))
	require.NoError(t, err)
	want := make([][]Range, 8)
	var wg sync.WaitGroup
	for i := range want {
		wg.Go(func() {
			want[i] = x.Sentences()
			_ = x.Span(want[i][0])
			_ = x.Script()
		})
	}
	wg.Wait()
	for _, got := range want {
		require.Equal(t, want[0], got)
	}
}
