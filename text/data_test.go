package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTablesAreWellFormed(t *testing.T) {
	_, err := loadSimplification(scriptData, variantData, ambiguousData, sharedData)
	require.NoError(t, err)
	_, err = loadApparatus(apparatusData)
	require.NoError(t, err)
	for name, data := range map[string]string{
		"script": scriptData, "variants": variantData, "ambiguous": ambiguousData, "shared": sharedData,
		"common": commonData, "syllables": syllableData, "apparatus": apparatusData, "attributions": attributionData, "bylines": bylineData,
	} {
		require.True(t, strings.HasPrefix(data, "# "), "%s says what it is", name)
	}
	require.Greater(t, len(syllables()), 400)
}

func TestTableErrorsNameTheLine(t *testing.T) {
	_, err := loadSimplification("# \n張张\n張\n", "", "", "")
	require.EqualError(t, err, `text: script.txt, line 3: "張" is no pair of characters`)
	_, err = loadSimplification("", "", "著\t着\t著\t显著\n", "")
	require.EqualError(t, err, `text: ambiguous.tsv, line 1: "显著" is not of the form 词=字 with 著 in it`)
	_, err = loadApparatus("来源\tboth\tlable\n")
	require.EqualError(t, err, `text: apparatus.tsv, line 1: unknown kind "lable"`)
}
