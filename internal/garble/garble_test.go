package garble

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGarble(t *testing.T) {
	const clean = "市长柳青禾强调，要发展产业，不得马虎。（记者）"
	require.Equal(t, "市長柳青禾強調,要發展產業,不得馬虎。(記者)", Garble(clean, 0))
	require.Equal(t, "市長柳青禾強調,,要發(fā)展產業(yè),,不得馬虎。(記者)", Garble(clean, 1))
	require.Equal(t, "市長(zhǎng)柳青禾強(qiáng)調(diào),,要發(fā)展產(chǎn)業(yè),,不得馬虎。(記者)", Garble(clean, Deepest))
}

func TestTableErrorsNameTheLine(t *testing.T) {
	_, err := loadTables("# \n张張\n张\n", "")
	require.EqualError(t, err, `forms.txt, line 3: "张" is no pair of characters`)
	_, err = loadTables("", "長\tzhǎng\tdeep\n")
	require.EqualError(t, err, `readings.tsv, line 1: depth "deep": want 1 to 5`)
}
