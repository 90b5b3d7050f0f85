package render

import (
	"bytes"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
)

func htmlOf(t *testing.T, a *xinwen.Article) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, HTML(&b, a, Bytes))
	return b.String()
}

// read reads raw with a Reader of its own.
func read(t *testing.T, raw string) *xinwen.Article {
	t.Helper()
	reader, err := xinwen.New()
	require.NoError(t, err)
	a, err := reader.Read([]byte(raw))
	require.NoError(t, err)
	return a
}

var (
	shown   = regexp.MustCompile(`(?s)<article class="source"[^>]*>(.*)</article>\n</div>\n</main>`)
	tag     = regexp.MustCompile(`<[^>]*>`)
	tagName = regexp.MustCompile(`^</?([a-z]+)`)
)

// checkPage checks what holds for the page of every article: without its tags
// the article is the source as decoded, and its tags nest.
func checkPage(t *testing.T, a *xinwen.Article) {
	t.Helper()
	m := shown.FindStringSubmatch(htmlOf(t, a))
	require.NotNil(t, m)
	text := html.UnescapeString(tag.ReplaceAllString(m[1], ""))
	want := strings.ReplaceAll(a.Text.Decoded(), "\x00", "\uFFFD")
	require.Equal(t, want, strings.TrimSuffix(text, "\n"))
	var open []string
	for _, s := range tag.FindAllString(m[1], -1) {
		name := tagName.FindStringSubmatch(s)[1]
		if !strings.HasPrefix(s, "</") {
			open = append(open, name)
			continue
		}
		require.NotEmpty(t, open)
		require.Equal(t, open[len(open)-1], name, "%s closes %s", s, open[len(open)-1])
		open = open[:len(open)-1]
	}
	require.Empty(t, open)
}

func TestThePageHasTheSource(t *testing.T) {
	checkPage(t, handmade(t))
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		checkPage(t, read(t, string(raw)))
	}
}

func TestThePageHasWhateverItIsGiven(t *testing.T) {
	for _, raw := range []string{
		"", "\n", "\n\n", "市长罗成业说：“好。", "\ufeff市长罗成业说：“好。”\n",
		"\xca\xd0\xb3\xa4\xc2\xde\xb3\xc9\xd2\xb5\xd6\xb8\xb3\xf6\xa3\xac\xd2\xaa\xd7\xa5\xba\xc3\xc2\xe4\xca\xb5\xa1\xa3\n", // GB18030
		"a\x00b\x80c市长罗成业\x1b[31m指出，“要抓‘好’。\n‘落实’。",
	} {
		checkPage(t, read(t, raw))
	}
}

// FuzzPage checks the page of whatever is read, and that the other forms can
// be written of it.
func FuzzPage(f *testing.F) {
	f.Add([]byte(source))
	f.Add([]byte("市长罗成业说：“要抓‘好’。\r\n\x00‘落实’”\x80</mark>"))
	reader, err := xinwen.New()
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := reader.Read(raw)
		if err != nil {
			return
		}
		checkPage(t, a)
		for _, write := range forms {
			require.NoError(t, write(io.Discard, a, UTF16))
		}
	})
}

// An article can not break out of its page.
func TestThePageEscapesTheArticle(t *testing.T) {
	hostile := `<script>alert(1)</script>市长罗成业指出，要"><img src=x onerror=alert(1)>抓好'落实'。&lt;b&gt;{{.}}</article></style><!--`
	a := read(t, hostile)
	a.ID = `"><script>alert(2)</script>`
	checkPage(t, a)
	page := htmlOf(t, a)
	assert.Equal(t, 1, strings.Count(page, "<script"), "its own")
	assert.Equal(t, 1, strings.Count(page, "</style"), "its own")
	assert.False(t, strings.Contains(page, "<img"))
	assert.False(t, strings.Contains(page, "<!--"))
}

// The page needs nothing else, and its policy forbids it.
func TestThePageStandsAlone(t *testing.T) {
	page := htmlOf(t, handmade(t))
	for _, outside := range []string{"http:", "https:", "src=", "url(", "@import", "<link"} {
		assert.False(t, strings.Contains(page, outside), outside)
	}
	assert.True(t, strings.Contains(page, `content="default-src 'none'; `))
}

// Every link leads to a mark, every mark to a record, and no id is given twice.
func TestLinksOfThePage(t *testing.T) {
	articles := []*xinwen.Article{handmade(t)}
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		articles = append(articles, read(t, string(raw)))
	}
	for _, a := range articles {
		page := htmlOf(t, a)
		ids := map[string]int{}
		for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
			ids[m[1]]++
			assert.Equal(t, 1, ids[m[1]], m[1])
		}
		for _, m := range regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1) {
			assert.Contains(t, ids, m[1])
		}
		for _, m := range regexp.MustCompile(`<mark [^>]*data-record="([^"]+)"`).FindAllStringSubmatch(page, -1) {
			assert.Contains(t, ids, "r-"+m[1])
		}
	}
}
