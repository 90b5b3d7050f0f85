package render

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/quotes"
	"github.com/xinwen-go/xinwen/summary"
	"github.com/xinwen-go/xinwen/text"
)

// The people and places of this article are made up. It has what a report
// must get right: noise, a quote over two lines and one within a quote, marks
// that cross, and characters that mean something to HTML and Markdown.
const source = `本报訊(xùn)（記者 苏小禾）3月5日上午，栖河县召开第三次造林动员会，<b>县委书记柳承恩</b>出席，县长邱立诚主持会议。各乡镇负责人参加。
柳承恩指出，要早动手、早安排。各乡镇必须在3月底前完成任务，不得弄虚作假。
要管好 A&B *林场*。他说：“老话讲，‘植树造林，莫过清明’。”
有人说，树种好了。会议审议通过《栖河县造林方案》。
责任编辑:苏小禾
`

// A builder makes an article by hand, so that what is tested here does not
// change when an analysis does.
type builder struct {
	t *testing.T
	*text.Text
}

// at returns where the nth s stands in the clean form, counted from 1.
func (b builder) at(s string, nth ...int) text.Range {
	from, n := 0, 1
	if len(nth) > 0 {
		n = nth[0]
	}
	for ; ; n-- {
		i := strings.Index(b.Clean()[from:], s)
		require.GreaterOrEqual(b.t, i, 0, "%q is not in %q", s, b.Clean())
		from += i + len(s)
		if n == 1 {
			return text.Range{Start: from - len(s), End: from}
		}
	}
}

// between returns the range from the beginning of first to the end of last.
func (b builder) between(first, last string) text.Range {
	return text.Range{Start: b.at(first).Start, End: b.at(last).End}
}

func (b builder) phrase(s string) summary.Phrase { return summary.Phrase{Text: s, Range: b.at(s)} }

func sure(rule string) entities.Evidence { return entities.Evidence{Rule: rule, Confidence: 0.9} }

// handmade returns the reading of source as a careful reader writes it down.
func handmade(t *testing.T) *xinwen.Article {
	decoded, err := text.Decode([]byte(source))
	require.NoError(t, err)
	b := builder{t, decoded}
	return &xinwen.Article{ID: "handmade", Text: decoded, Findings: b.findings(), Quotes: b.quotes(), Summary: b.summary()}
}

func (b builder) sentence(first, last string) summary.Phrase {
	r := b.between(first, last)
	return summary.Phrase{Text: b.Slice(r), Range: r}
}

func (b builder) findings() *entities.Findings {
	person := func(name string, official bool, mentions int) entities.Person {
		p := entities.Person{Name: name, Official: official, Evidence: sure("name")}
		for n := range mentions {
			p.Mentions = append(p.Mentions, entities.Mention{Form: entities.FullName, Range: b.at(name, n+1), Evidence: sure("name")})
		}
		return p
	}
	post := func(s string, p entities.Parts) entities.Post {
		return entities.Post{Text: s, Range: b.at(s), Parts: p, Evidence: sure("chain")}
	}
	su, liu, qiu := person("苏小禾", false, 2), person("柳承恩", true, 2), person("邱立诚", true, 1)
	su.Posts = []entities.Post{post("记者", entities.Parts{Title: "记者", System: "media"})}
	liu.Posts = []entities.Post{post("县委书记", entities.Parts{Body: "县委", Title: "书记", Level: "县处", System: "party"})}
	qiu.Posts = []entities.Post{post("县长", entities.Parts{Title: "县长", Level: "县处", System: "government"})}
	liu.Mentions = append(liu.Mentions, entities.Mention{Form: entities.Pronoun, Range: b.at("他"), Evidence: entities.Evidence{Rule: "pronoun", Confidence: 0.6}})
	entity := func(kind entities.Kind, s string) entities.Entity {
		return entities.Entity{Kind: kind, Text: s, Range: b.at(s), Evidence: sure("tag")}
	}
	return &entities.Findings{
		Entities: []entities.Entity{
			entity(entities.TimeKind, "3月5日"), entity(entities.PlaceKind, "栖河"), entity(entities.OrganizationKind, "栖河县"),
		},
		People:  []entities.Person{su, liu, qiu},
		Bodies:  []entities.Body{{Name: "栖河县", Mentions: []text.Range{b.at("栖河县"), b.at("栖河县", 2)}}},
		Times:   []entities.Time{{Text: "3月5日", Value: "2018-03-05", Range: b.at("3月5日")}, {Text: "3月底", Range: b.at("3月底")}},
		Rosters: []entities.Roster{{Role: entities.Attending, People: []int{1}, Range: b.at("柳承恩")}},
	}
}

func (b builder) quotes() []quotes.Quote {
	liu := func(words text.Range) quotes.Speaker {
		return quotes.Speaker{Name: "柳承恩", Person: 1, Range: words}
	}
	demand := func(s string, m quotes.Modality) quotes.Directive {
		return quotes.Directive{Range: b.at(s), Modality: m}
	}
	must := demand("各乡镇必须在3月底前完成任务", quotes.Must)
	must.Addressee, must.Verb, must.Object = "各乡镇", "完成", "任务"
	return []quotes.Quote{
		{
			Speaker: liu(b.at("柳承恩", 2)), Cue: quotes.Cue{Text: "指出", Range: b.at("指出")},
			Mode: quotes.Indirect, Act: quotes.Statement, Evidence: sure("subject:person+then:comma"),
			Content: []text.Range{b.between("要早动手", "林场*。")},
			Directives: []quotes.Directive{
				demand("要早动手、早安排。", quotes.Should), must, demand("不得弄虚作假。", quotes.Forbid),
			},
		},
		{
			Speaker: liu(b.at("他")), Cue: quotes.Cue{Text: "说", Range: b.at("说")},
			Mode: quotes.Direct, Act: quotes.Statement, Content: []text.Range{b.between("老话讲", "清明’。")}, Evidence: sure("marks"),
		},
		{
			Speaker: quotes.Speaker{Name: "老话", Person: -1, Range: b.at("老话")}, Cue: quotes.Cue{Text: "讲", Range: b.at("讲")},
			Mode: quotes.Direct, Act: quotes.Statement, Content: []text.Range{b.between("植树造林", "莫过清明")}, Nested: true, Evidence: sure("marks"),
		},
		{
			Speaker: quotes.Speaker{Person: -1, Range: b.at("有人"), Candidates: []quotes.Candidate{{Name: "邱立诚", Person: 2, Probability: 0.4}}},
			Cue:     quotes.Cue{Text: "说", Range: b.at("说", 2)}, Mode: quotes.Indirect, Act: quotes.Report,
			Content: []text.Range{b.at("树种好了。")}, Evidence: sure("then:comma"),
		},
	}
}

func (b builder) summary() *summary.Summary {
	return &summary.Summary{
		Events: []summary.Event{
			{
				Kind: summary.Meeting, Name: b.phrase("造林动员会"), Series: "第三次", Date: b.phrase("3月5日"), Day: "2018-03-05",
				PartOfDay: "上午", Chairs: []int{2},
				Participants: []summary.Participant{{Person: 1, Role: entities.Attending}, {Person: 2, Role: entities.Chairing}},
				Groups:       []summary.Phrase{b.phrase("各乡镇负责人")},
				Items:        []summary.Item{{Act: "审议通过", Object: b.phrase("《栖河县造林方案》")}},
				Duties:       []summary.Duty{{Person: 1, Part: summary.Closing, Act: "作总结讲话"}},
				Decisions:    []summary.Phrase{b.phrase("《栖河县造林方案》")},
				Documents:    []summary.Phrase{b.phrase("《栖河县造林方案》")},
				NextSteps:    []summary.Step{{Phrase: b.phrase("完成任务"), Deadline: "3月底前"}},
				Evidence:     sure("event name"),
			},
			{
				Kind: summary.Visit, Place: b.phrase("A&B *林场*"), Participants: []summary.Participant{{Person: 0}},
				Absent: []summary.Absence{{Person: 2, How: "受委托"}}, Evidence: sure("visit verb"),
			},
		},
		Digest:    "3月5日，栖河县召开造林动员会。",
		Sentences: []summary.Phrase{b.sentence("3月5日", "主持会议。"), b.phrase("各乡镇必须在3月底前完成任务，不得弄虚作假。")},
		Points:    []summary.Point{{Speaker: "柳承恩", Phrase: b.phrase("要早动手、早安排。")}},
		Keywords:  []summary.Keyword{{Text: "造林", Weight: 1}, {Text: "任务", Weight: 0.5}},
	}
}
