package segment_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"

	"github.com/xinwen-go/xinwen/segment"
)

func TestUserWordsWin(t *testing.T) {
	for _, c := range []struct{ name, list, source, want string }{
		{"against the model", "和善作\n", "和善作会议", "和善作 会议"},
		{"with a tag", "# names\n\n和善作 nr\n", "和善作会议", "和善作 会议"},
		{"in either script", "主持會議\n", "县长主持会议", "县长 主持会议"},
		{"the longest", "主持\n主持会议\n", "县长主持会议", "县长 主持会议"},
		{"the one that begins first", "会议指\n指出\n", "会议指出", "会议指 出"},
		{"across a blank of the source", "三 n\n", "三 月", "三 月"},
		{"letters and digits", "CPI2.0\n", "公布CPI2.0。", "公布 CPI2.0 。"},
		{"none", "", "县长主持会议", "县长 主持 会议"},
	} {
		s := newSegmenter(t, segment.WithWords(strings.NewReader(c.list)), segment.WithoutTags())
		assert.Equal(t, c.want, words(s.Segment(decode(t, c.source))), c.name)
	}
}

func TestUserWordsKeepTheirTags(t *testing.T) {
	s := newSegmenter(t, segment.WithWords(strings.NewReader("和善作 nr\n主持会议\n")))
	d := s.Segment(decode(t, "县长和善作主持会议"))
	assert.Equal(t, segment.PersonName, d.Tokens[1].Tag)
	assert.NotEqual(t, segment.None, d.Tokens[2].Tag, "a word without a tag gets one")
}

func TestUserWordsWinInEveryEngine(t *testing.T) {
	s := newSegmenter(t, segment.WithEngine(segment.GSE), segment.WithWords(strings.NewReader("和善作 nr\n")))
	d := s.Segment(decode(t, "和善作善成"))
	assert.Equal(t, "和善作", d.Word(0))
	assert.Equal(t, segment.PersonName, d.Tokens[0].Tag)
}

func TestOverruledTellsWhichUserWordsAreNoTokens(t *testing.T) {
	for _, c := range []struct {
		name, list, source string
		want               []string
	}{
		{"crossed by another word", "会议指\n指出要\n", "会议指出要学习", []string{"指出要"}},
		{"crossed by the end of a sentence", "落实。会议\n", "抓好落实。会议指出", []string{"落实。会议"}},
		{"inside another word", "会议指出\n指出\n", "会议指出", nil},
		{"none", "会议\n", "会议指出", nil},
	} {
		s := newSegmenter(t, segment.WithWords(strings.NewReader(c.list)))
		d := s.Segment(decode(t, c.source))
		var got []string
		for _, r := range d.Overruled {
			got = append(got, d.Text.Slice(r))
		}
		assert.Equal(t, c.want, got, c.name)
	}
}

func TestANewListNeedsANewSegmenter(t *testing.T) {
	before := newSegmenter(t, segment.WithWords(strings.NewReader("主持会议\n")), segment.WithoutTags())
	after := newSegmenter(t, segment.WithWords(strings.NewReader("会议室\n")), segment.WithoutTags())
	tx := decode(t, "主持会议室")
	assert.Equal(t, "主持 会议室", words(after.Segment(tx)))
	assert.Equal(t, "主持会议 室", words(before.Segment(tx)), "the old one goes on as it was")
}

func TestMistakesInWordsNameTheLine(t *testing.T) {
	for list, want := range map[string]string{
		"一\n二 qq\n":       `segment: words, line 2: unknown tag "qq"`,
		"\n# x\n一 n nr\n": "segment: words, line 3: want a word and at most a tag, have 3 fields",
		"一\n\xff\n":       "segment: words, line 2: invalid UTF-8",
		"\u200b\n":        `segment: words, line 1: nothing is left of "\u200b" in a clean text`,
	} {
		_, err := segment.New(segment.WithWords(strings.NewReader(list)))
		assert.EqualError(t, err, want, list)
	}
	_, err := segment.New(segment.WithWords(iotest.ErrReader(errors.New("broken"))))
	assert.ErrorContains(t, err, "broken")
}
