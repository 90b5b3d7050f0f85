package segment_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
)

func terms(s *segment.Segmenter, d *segment.Document) string {
	var out []string
	for term := range s.Terms(d) {
		out = append(out, d.Text.Slice(term.Range))
	}
	return strings.Join(out, " ")
}

func TestTermsAreTheTokensAndTheWordsInside(t *testing.T) {
	for _, c := range []struct{ name, list, source, want string }{
		{"words of the lexicon", "", "大学生", "大学生 大学 学生"},
		{"words of the user", "大学生活动中心 nt\n活动中 n\n", "大学生活动中心", "大学生活动中心 大学生 大学 学生 生活 活动中心 活动中 活动 中心"},
		{"none in names", "罗成业 nr\n", "罗成业", "罗成业"},
		{"none in letters", "", "GDP", "GDP"},
		{"none in short words", "", "会议", "会议"},
		{"none", "", "", ""},
	} {
		s := newSegmenter(t, segment.WithWords(strings.NewReader(c.list)))
		assert.Equal(t, c.want, terms(s, s.Segment(decode(t, c.source))), c.name)
	}
}

func TestTermsOfGSE(t *testing.T) {
	s := newSegmenter(t, segment.WithEngine(segment.GSE))
	assert.Equal(t, "大学生 大学 学生", terms(s, s.Segment(decode(t, "大学生"))))
}

func TestTermsStandInTheirTokens(t *testing.T) {
	s := newSegmenter(t)
	d := s.Segment(decode(t, "全国人民代表大会常务委员会办公厅发布《中华人民共和国企业所得税法实施条例》。"))
	last := -1
	for term := range s.Terms(d) {
		token := d.Tokens[term.Token]
		require.True(t, token.Start <= term.Start && term.End <= token.End)
		require.GreaterOrEqual(t, term.Token, last)
		last = term.Token
	}
	assert.Equal(t, len(d.Tokens)-1, last)
	for range s.Terms(d) {
		break // a reader may stop early
	}
}
