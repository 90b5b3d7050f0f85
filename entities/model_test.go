package entities

import (
	"io/fs"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/doctest"
	"github.com/xinwen-go/xinwen/internal/ner"
)

func TestTheModelAndTheWordListsStaySmall(t *testing.T) {
	size := len(packedModel)
	require.NoError(t, fs.WalkDir(data, ".", func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		size += int(info.Size())
		return err
	}))
	assert.LessOrEqual(t, size, 6<<20)
}

func TestTheModelFindsWholeCharactersOfItsDocument(t *testing.T) {
	f, err := newModelFinder()
	require.NoError(t, err)
	for _, s := range []string{
		"的", "记者/n _ 李/nr _ 丹/nr 摄/v", "市长/n 王明远/nr 在/p 安平县/ns 说/v", "１/m 月/n ，/w 李四/nr …/w",
		"艾尔肯·吐尼亚孜/nr 和/c Tom/nx 到/v 北京大学/nt 。/w",
	} {
		d, err := doctest.Parse(s)
		require.NoError(t, err)
		clean := d.Text.Clean()
		for _, e := range f.find(d) {
			assert.True(t, 0 <= e.Range.Start && e.Range.Start < e.Range.End && e.Range.End <= len(clean), "%v", e)
			assert.Equal(t, clean[e.Range.Start:e.Range.End], e.Text)
			assert.True(t, utf8.ValidString(e.Text), "%q", e.Text)
			assert.True(t, e.Confidence > 0 && e.Confidence < 1, "%v", e)
			if e.Kind != PersonKind {
				assert.GreaterOrEqual(t, e.Confidence, 0.5)
			}
		}
	}
}

func BenchmarkLoadModel(b *testing.B) {
	for b.Loop() {
		if _, err := ner.Load(packedModel); err != nil {
			b.Fatal(err)
		}
	}
}
