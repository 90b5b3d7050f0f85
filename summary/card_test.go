package summary

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/doctest"
	"github.com/xinwen-go/xinwen/text"
)

func phrases(ps []Phrase) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Text)
	}
	return out
}

func TestDuties(t *testing.T) {
	s, f := story{
		text: "3日，青川市造林工作会议召开。副市长沈小水致欢迎辞，市委书记洪大山宣布开幕。市长高远作总结讲话。" +
			"洪大山指出，要请专家致欢迎辞。",
		people: []string{"沈小水/副市长", "洪大山/市委书记", "高远/市长"},
		said:   []string{"洪大山|指出|要请专家致欢迎辞。"},
	}.summarize(t)
	var got []string
	for _, d := range s.Events[0].Duties {
		got = append(got, string(d.Part)+" "+f.People[d.Person].Name+" "+d.Act)
	}
	require.Equal(t, []string{"opening 沈小水 致欢迎辞", "opening 洪大山 宣布开幕", "closing 高远 作总结讲话"}, got)
}

func TestDecisions(t *testing.T) {
	s, _ := story{text: "3日，县政府召开常务会议，听取防汛工作情况汇报，审议通过《青川县河道管理办法》。会议决定，成立防汛指挥部。至会议决定的截止时间收到建议5件。"}.summarize(t)
	require.Equal(t, []string{"《青川县河道管理办法》", "成立防汛指挥部"}, phrases(s.Events[0].Decisions))
	require.Equal(t, []string{"《青川县河道管理办法》"}, phrases(s.Events[0].Documents))
}

func TestGroupsAreParticipantsWithoutNames(t *testing.T) {
	s, _ := story{
		text:   "3日，县委召开工作推进会。县长沈小水，各乡镇党委书记、县直部门主要负责人，80多名党员干部参加会议。",
		people: []string{"沈小水/县长"},
	}.summarize(t)
	require.Equal(t, []string{"各乡镇党委书记", "县直部门主要负责人", "80多名党员干部"}, phrases(s.Events[0].Groups))
}

func TestAbsences(t *testing.T) {
	s, f := story{
		text:   "受书记洪大山委托，镇长沈小水主持召开工作推进会。省长卢青山作出批示，部长高远发来贺信。",
		people: []string{"洪大山/书记", "沈小水/镇长", "卢青山/省长", "高远/部长"},
	}.summarize(t)
	var got []string
	for _, a := range s.Events[0].Absent {
		got = append(got, f.People[a.Person].Name+" "+a.How)
	}
	require.Equal(t, []string{"洪大山 委托", "卢青山 批示", "高远 贺信"}, got)
	require.Equal(t, []string{"沈小水/主持"}, attendance(f, s.Events[0].Participants))
}

func TestRolesAreThoseOfTheVerbBehind(t *testing.T) {
	s, f := story{
		text:   "3日，工作推进会召开。书记洪大山出席，局长石磊列席，县长沈小水以视频方式参加。副县长高远陪同。",
		people: []string{"洪大山/书记", "石磊/局长", "沈小水/县长", "高远/副县长"},
	}.summarize(t)
	require.Equal(t, []string{"洪大山/出席", "石磊/列席", "沈小水/视频参会", "高远/陪同"}, attendance(f, s.Events[0].Participants))
}

func TestNextStepsWithTheirDeadlines(t *testing.T) {
	s, _ := story{
		text:   "3日，县政府召开工作推进会。9月底前要完成清淤任务。下一步，将建立巡查制度。",
		days:   []string{"9月底"},
		said:   nil,
		people: nil,
	}.summarize(t)
	require.Len(t, s.Events[0].NextSteps, 2)
	require.Equal(t, "9月底前", s.Events[0].NextSteps[0].Deadline)
	require.Equal(t, "下一步，将建立巡查制度", s.Events[0].NextSteps[1].Text)
}

func TestSeriesPlaceAndOrganiser(t *testing.T) {
	s, _ := story{text: "3日，青川县政府在桐湾镇召开第十二次全县造林工作会议。", days: []string{"3日"}}.summarize(t)
	e := s.Events[0]
	require.Equal(t, "第十二次", e.Series)
	require.Equal(t, "桐湾镇", e.Place.Text)
	require.Equal(t, "青川县政府", e.Organizer.Text)
}

func TestOrganiserInASentenceOfItsOwn(t *testing.T) {
	s, _ := story{text: "桐湾造林论坛3日在青川举行。本次论坛由青川县政府、县林业局联合主办，青川中学承办。", days: []string{"3日"}}.summarize(t)
	require.Equal(t, "青川县政府、县林业局", s.Events[0].Organizer.Text)
}

func TestSeveralEventsGiveSeveralRecords(t *testing.T) {
	s, f := story{
		text: "6月2日，县委书记洪大山到东河镇调研防汛工作。当日下午，洪大山主持召开全县防汛工作调度会。" +
			"会议指出，要开好防汛工作动员会。县里日前还组织了有关活动。",
		people: []string{"洪大山/县委书记"},
		days:   []string{"6月2日"},
		said:   []string{"会议|指出|要开好防汛工作动员会。"},
	}.summarize(t)
	require.Len(t, s.Events, 2)
	require.Equal(t, Visit, s.Events[0].Kind)
	require.Equal(t, Meeting, s.Events[1].Kind)
	require.Equal(t, "全县防汛工作调度会", s.Events[1].Name.Text)
	require.Equal(t, []string{"洪大山"}, namesOf(f, s.Events[1].Chairs))
}

func TestKeySentencesAreWholeAndInOrder(t *testing.T) {
	source := "本报讯（记者高远）3日，县委召开造林工作推进会，部署春季造林。书记洪大山要求抓住墒情，完成造林任务。" +
		"会场外下着小雨。各乡镇负责人参加会议。"
	s, _ := story{text: source, people: []string{"*高远", "洪大山/书记"}, days: []string{"3日"}}.summarize(t)
	require.Len(t, s.Sentences, 3)
	require.Equal(t, "3日，县委召开造林工作推进会，部署春季造林。", s.Sentences[0].Text, "its text lacks the dateline")
	require.Zero(t, s.Sentences[0].Range.Start, "its range takes the dateline in")
	for i, p := range s.Sentences[1:] {
		require.Greater(t, p.Range.Start, s.Sentences[i].Range.Start)
	}
}

func TestShortTextsGiveWhatTheyHave(t *testing.T) {
	for source, sentences := range map[string]int{"": 0, "。": 0, "会议": 1, "3日，县委召开造林工作推进会。": 1} {
		s, _ := story{text: source}.summarize(t)
		require.LessOrEqual(t, len(s.Sentences), sentences, source)
		require.Empty(t, s.Points, source)
	}
}

func TestPointsAreDemandsOfTheirSpeaker(t *testing.T) {
	s, _ := story{
		text:   "3日，县委召开工作推进会。书记洪大山指出，要加强巡查，要备足物资，要转移群众，要严明纪律。镇长沈小水表示，将抓好落实。",
		people: []string{"洪大山/书记", "沈小水/镇长"},
		said:   []string{"洪大山|指出|要加强巡查，要备足物资，要转移群众，要严明纪律。", "沈小水|表示|将抓好落实。"},
	}.summarize(t)
	of := map[string]int{}
	for _, p := range s.Points {
		of[p.Speaker]++
	}
	require.Equal(t, map[string]int{"洪大山": 3, "沈小水": 1}, of)
}

func TestSpeechInTheDigest(t *testing.T) {
	for _, c := range []struct{ cue, said, want string }{
		{"强调", "要加强巡查。", "书记洪大山强调要加强巡查。"},
		{"要求", "要加强巡查。", "书记洪大山要求加强巡查。"},
		{"告诉", "巡查已经开始。", "书记洪大山表示，巡查已经开始。"},
	} {
		s, _ := story{
			text:   "3日，县委召开工作推进会。书记洪大山" + c.cue + "，" + c.said,
			people: []string{"洪大山/书记"}, said: []string{"洪大山|" + c.cue + "|" + c.said},
		}.summarize(t)
		require.Equal(t, "3日，县委召开工作推进会。"+c.want, s.Digest)
	}
}

func TestWhatEndsASentence(t *testing.T) {
	x, err := loadLexica()
	require.NoError(t, err)
	for s, want := range map[string]bool{
		"会议听取了汇报":     true,
		"以此次会议为契机":    false,
		"为推进造林工作":     false,
		"在县委的领导下":     false,
		"韩某愿同各方一道":    false,
		"洪大山指出":       false,
		"要以造林为抓手":     false,
		"“造林工作":       false,
		"围绕造林举行":      true,
		"会议部署了“三春”行动": true,
	} {
		d, f, q := story{text: s}.build(t)
		a := newArticle(x, d, f, q)
		require.Equal(t, want, a.ends(s, text.Range{End: len(s)}), s)
	}
}

func TestKeywordsAreWhatTheArticleIsAbout(t *testing.T) {
	d, err := doctest.Parse("8月1日/t ，/w 县委/n 召开/v 造林/vn 工作/vn 会议/n ，/w 部署/v 造林/vn 任务/n 。/w\n" +
		"会议/n 要求/v 抓住/v 墒情/n ，/w 完成/v 造林/vn 任务/n 。/w")
	require.NoError(t, err)
	z, err := New()
	require.NoError(t, err)
	ks := z.Summarize(d, &entities.Findings{}, nil).Keywords
	require.Equal(t, Keyword{"造林", 1}, ks[0])
	for i, k := range ks[1:] {
		require.LessOrEqual(t, k.Weight, ks[i].Weight, "heaviest first")
		require.Positive(t, k.Weight)
	}
}

func TestAListOfThoseWhoCameShowsAnEvent(t *testing.T) {
	s, f := story{
		text:   "青川的春天来得早。洪大山、沈小水、高远参加。",
		people: []string{"洪大山/书记", "沈小水/县长", "高远/局长"},
	}.summarize(t)
	require.Len(t, s.Events, 1)
	require.Equal(t, Meeting, s.Events[0].Kind)
	require.Len(t, attendance(f, s.Events[0].Participants), 3)
}
