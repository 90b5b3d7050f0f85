package summary_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// dangling is what no digest may have: marks that meet, a sentence that ends
// on a word that waits for more, or begins with one that joins on.
var dangling = regexp.MustCompile(`[，、：；][。，；]|。。|(?:并|和|及|与|的|在|要|强调|指出|表示)。|(?:^|。)(?:并|和|及|与|，|、|但|而)|要求，?要`)

func TestDigestsOfTheTestArticles(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, limit := range []int{40, 130, 300} {
		r, err := xinwen.New(xinwen.WithSummary(summary.WithDigestLength(limit)))
		require.NoError(t, err)
		for _, file := range files {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			a, err := r.Read(raw)
			require.NoError(t, err)
			digest := a.Summary.Digest
			require.LessOrEqual(t, utf8.RuneCountInString(digest), limit, file)
			require.Empty(t, summary.Check(a.Document, a.Findings, a.Summary), "%s: %s", file, digest)
			require.Empty(t, dangling.FindString(digest), "%s: %s", file, digest)
			require.True(t, digest == "" || strings.HasSuffix(digest, "。"), "%s: %s", file, digest)
			again, err := r.Read(raw)
			require.NoError(t, err)
			require.Equal(t, a.Summary, again.Summary, "%s: the same in every run", file)
		}
	}
}

func TestDigestsLeaveOutDamage(t *testing.T) {
	r, err := xinwen.New()
	require.NoError(t, err)
	// The people and places are made up; the third clause of the demand is what a decoder out of step leaves of one.
	a, err := r.Read([]byte("3月5日,縣長(zhǎng)邱立誠主持召開造林動員會(huì)。他強(qiáng)調(diào),各鄉(xiāng)鎮(zhèn)要早動手,抓好落實(shí),以實(shí)打?qū)嵉墓ぷ魍苿?dòng)項(xiàng)目建設(shè)見實(shí)效。"))
	require.NoError(t, err)
	require.NotEmpty(t, a.Text.Report().Damage())
	require.Contains(t, a.Summary.Digest, "造林动员会")
	require.NotContains(t, a.Summary.Digest, "墓")
}
