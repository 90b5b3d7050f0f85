package segment_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/segment"
	"github.com/xinwen-go/xinwen/text"
)

func decode(t testing.TB, source string) *text.Text {
	t.Helper()
	tx, err := text.Decode([]byte(source))
	require.NoError(t, err)
	return tx
}

func newSegmenter(t testing.TB, opts ...segment.Option) *segment.Segmenter {
	t.Helper()
	s, err := segment.New(opts...)
	require.NoError(t, err)
	return s
}

// words returns the tokens of d in one line, with their tags if they have any.
func words(d *segment.Document) string {
	var out []string
	for i, token := range d.Tokens {
		w := d.Word(i)
		if token.Tag != segment.None {
			w += "/" + token.Tag.String()
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

func TestSegment(t *testing.T) {
	s := newSegmenter(t)
	for source, want := range map[string]string{
		"市委书记罗成业主持会议。":   "市委/n 书记/n 罗成业/nr 主持/v 会议/n 。/w",
		"副市长欧阳立诚、周玉林出席。": "副/b 市长/n 欧阳立诚/nr 、/w 周玉林/nr 出席/v 。/w",
		"艾力·买买提在北京学习。":   "艾力·买买提/nr 在/p 北京/ns 学习/v 。/w",
		"１２月３１日，增长8.5%。": "12月/t 31日/t ，/w 增长/v 8.5%/m 。/w",
		"縣長主持會(huì)議":    "县长/n 主持/v 会议/n",
		"":               "",
		" \n\u3000\n":    "",
	} {
		assert.Equal(t, want, words(s.Segment(decode(t, source))), source)
	}
}

func TestSentencesHoldTheirTokens(t *testing.T) {
	d := newSegmenter(t).Segment(decode(t, "罗成业讲话。\n\n会议指出，要抓好落实。要学习！"))
	var got []string
	for _, s := range d.Sentences {
		var in []string
		for i := s.FirstToken; i < s.EndToken; i++ {
			in = append(in, d.Word(i))
		}
		got = append(got, strings.Join(in, ""))
		assert.Equal(t, d.Text.Slice(s.Range), got[len(got)-1])
	}
	assert.Equal(t, []string{"罗成业讲话。", "会议指出，要抓好落实。", "要学习！"}, got)
}

func TestSpansAreBytesOfTheSource(t *testing.T) {
	source := "縣長(zhǎng)羅成業(yè)主持會(huì)議。"
	d := newSegmenter(t).Segment(decode(t, source))
	var got []string
	for i := range d.Tokens {
		span := d.Span(i)
		got = append(got, source[span.Start:span.End])
	}
	assert.Equal(t, "縣長 羅成業 主持 會(huì)議 。", strings.Join(got, " "))
}

func TestSplitNames(t *testing.T) {
	s := newSegmenter(t, segment.WithSplitNames())
	assert.Equal(t, "县长/n 罗/nr 成业/nr 和/c 欧阳/nr 立诚/nr 出席/v", words(s.Segment(decode(t, "县长罗成业和欧阳立诚出席"))))
}

func TestWithoutTags(t *testing.T) {
	s := newSegmenter(t, segment.WithoutTags())
	assert.Equal(t, "县长 罗成业 主持 会议", words(s.Segment(decode(t, "县长罗成业主持会议"))))
	split := newSegmenter(t, segment.WithSplitNames(), segment.WithoutTags())
	assert.Equal(t, "县长 罗 成业 主持 会议", words(split.Segment(decode(t, "县长罗成业主持会议"))))
}

func TestSegmentIntoReusesTheDocument(t *testing.T) {
	s := newSegmenter(t, segment.WithWords(strings.NewReader("抓好落实\n")))
	tx := decode(t, strings.Repeat("市委书记罗成业主持会议，要求各部门抓好落实。\n", 50))
	var d segment.Document
	s.SegmentInto(&d, tx)
	want := words(&d)
	s.SegmentInto(&d, tx)
	assert.Equal(t, want, words(&d))
}

func TestConcurrentUse(t *testing.T) {
	s := newSegmenter(t)
	tx := decode(t, strings.Repeat("市委书记罗成业主持会议，周玉林出席。\n", 20))
	want := words(s.Segment(tx))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				assert.Equal(t, want, words(s.Segment(tx)))
			}
		})
	}
	all.Wait()
}

func TestUnknownEngineIsAnError(t *testing.T) {
	_, err := segment.New(segment.WithEngine(7))
	assert.EqualError(t, err, "segment: unknown engine Engine(7)")
}

func TestTagsHaveTheNamesOfTheCorpus(t *testing.T) {
	for tag := segment.Adjective; tag.String() != ""; tag++ {
		got, ok := segment.ParseTag(tag.String())
		assert.True(t, ok)
		assert.Equal(t, tag, got)
	}
	for _, name := range []string{"", "x", "NR", "nr "} {
		_, ok := segment.ParseTag(name)
		assert.False(t, ok, name)
	}
	assert.Empty(t, segment.Tag(200).String())
}
