package summary

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/doctest"
)

func TestEventNameAndKind(t *testing.T) {
	for _, c := range []struct {
		text string
		kind Kind
		name string
	}{
		{"8月1日，我市召开创建文明城市工作推进会，部署任务。", Meeting, "创建文明城市工作推进会"},
		{"3日，全市首批示范窗口授牌仪式举行。", Meeting, "全市首批示范窗口授牌仪式"},
		{"昨日，市政协以“稳定就业”为议题举行专题协商会。", Meeting, "专题协商会"},
		{"近日，青川市文化局在图书馆召开党组（扩大）会议暨学习会。", Meeting, "党组（扩大）会议暨学习会"},
		{"以“合作”为主题的两江企业发展论坛23日在青川举行。", Meeting, "两江企业发展论坛"},
		{"第三届青川国际马拉松5日开赛。", Other, "第三届青川国际马拉松"},
		{"7日，市委召开会议，传达学习全省组织部长会议精神。", Meeting, ""},
		{"市人大常委会副主任到场，青川市河长制工作会议召开。", Meeting, "青川市河长制工作会议"},
		{"3日，青川大学举行了主题为“山水与诗”的学术研讨会。", Meeting, "“山水与诗”的学术研讨会"},
		{"两江公司于8月3日召开董事会，公布了财报。", Meeting, "董事会"},
		{"4日，东河社区暑期班举行结业仪式。", Other, "结业仪式"},
		{"5日，两江县组织收听收看全省防汛工作视频会议。", Meeting, "全省防汛工作视频会议"},
		{"6日，县委书记专题研究招商引资工作。", Meeting, ""},
		{"东河镇 周末党课7日举行。", Meeting, "周末党课"},
		{"8日，第三届全省青少年机器人竞赛在青川举行。", Other, "第三届全省青少年机器人竞赛"},
	} {
		s, _ := story{text: c.text}.summarize(t)
		require.NotEmpty(t, s.Events, c.text)
		require.Equal(t, c.kind, s.Events[0].Kind, c.text)
		require.Equal(t, c.name, s.Events[0].Name.Text, c.text)
	}
}

func TestWhereTheNameOfAnEventBegins(t *testing.T) {
	z, err := New()
	require.NoError(t, err)
	for _, c := range []struct{ words, name string }{
		{"洪大山/nr 县长/n 8日/t 在/p 防汛/vn 工作/vn 座谈会/n 上/f 强调/v 责任/n 。/w", "防汛工作座谈会"},
		{"8日/t ，/w 动员会/n 以及/c 安全/an 工作/vn 座谈会/n ，/w 以及/c 全省/n 防汛/vn 工作/vn 会议/n 召开/v 。/w", "全省防汛工作会议"},
	} {
		d, err := doctest.Parse(c.words)
		require.NoError(t, err)
		s := z.Summarize(d, &entities.Findings{}, nil)
		require.NotEmpty(t, s.Events, c.words)
		require.Equal(t, c.name, s.Events[0].Name.Text, c.words)
	}
}

func TestVisitIsTheEventWhenSomebodyGoesToSee(t *testing.T) {
	s, f := story{
		text:   "6月2日上午，县委书记洪大山到东河镇调研防汛工作。副县长沈小水参加。",
		people: []string{"洪大山/县委书记", "沈小水/副县长"},
		days:   []string{"6月2日上午"},
	}.summarize(t)
	e := s.Events[0]
	require.Equal(t, Visit, e.Kind)
	require.Equal(t, "6月2日", e.Date.Text)
	require.Equal(t, "上午", e.PartOfDay)
	require.Equal(t, []string{"洪大山/", "沈小水/参加"}, attendance(f, e.Participants))
}

func TestNoEventInAnAnnouncement(t *testing.T) {
	s, _ := story{text: "今年上半年，全省进出口货值同比增长一成。"}.summarize(t)
	require.Empty(t, s.Events)
}

func TestWhatIsNamedBehindTheLeadIsBackground(t *testing.T) {
	s, _ := story{text: "青川银行的净利润增长一成。其总资产居全省前列。行内员工有三千人。去年底，该行举行了金融服务创新大赛。"}.summarize(t)
	require.Empty(t, s.Events)
}

func TestWhatAFeatureMentionsIsNoEvent(t *testing.T) {
	s, _ := story{text: "社区的志愿者忙碌起来。一项志愿服务活动让老人们笑了。"}.summarize(t)
	require.Empty(t, s.Events)
}

func TestTheDayOfAnEventAsWritten(t *testing.T) {
	for _, c := range []struct {
		text, date string
		days       []string
	}{
		{"洪大山今(8)日召开工作推进会。", "今（8）日", []string{"今（8）日"}},
		{"8月9日--10日，工作推进会在东河镇召开。", "8月9日--10日", []string{"8月9日", "10日"}},
		{"据青川日报9日报道，两江县召开工作推进会。", "", []string{"9日"}},
		{"“山水是家。”洪大山8日说。当日，两江县召开工作推进会。", "8日", []string{"8日", "当日"}},
		{"当日，两江县召开工作推进会。", "当日", []string{"当日"}},
	} {
		s, _ := story{text: c.text, days: c.days, people: []string{"洪大山"}}.summarize(t)
		require.NotEmpty(t, s.Events, c.text)
		require.Equal(t, c.date, s.Events[0].Date.Text, c.text)
	}
}

func TestChairs(t *testing.T) {
	for _, c := range []struct {
		text   string
		people []string
		chairs []string
	}{
		{"市长洪大山主持召开工作会议。", []string{"洪大山/市长"}, []string{"洪大山"}},
		{"书记洪大山作出批示，部长沈小水出席会议，副市长高远主持会议。", []string{"洪大山/书记", "沈小水/部长", "高远/副市长"}, []string{"高远"}},
		{"受书记洪大山委托，镇长沈小水主持召开工作会议。", []string{"洪大山/书记", "沈小水/镇长"}, []string{"沈小水"}},
		{"工作会议召开，会议由书记洪大山主持。", []string{"洪大山/书记"}, []string{"洪大山"}},
		{"主持学校党委工作的副书记洪大山出席工作会议。", []string{"洪大山/副书记"}, nil},
		{"市长洪大山与县长沈小水举行会谈，并共同主持工作会议。", []string{"洪大山/市长", "沈小水/县长"}, []string{"洪大山", "沈小水"}},
		{"工作会议召开，洪大山、沈小水分别主持。", []string{"洪大山/书记", "沈小水/镇长"}, []string{"洪大山", "沈小水"}},
	} {
		s, f := story{text: c.text, people: c.people}.summarize(t)
		require.Equal(t, c.chairs, namesOf(f, s.Events[0].Chairs), c.text)
	}
}

func TestParticipantsWereThere(t *testing.T) {
	s, f := story{
		text: "本报讯（记者高远）3日，县委召开工作推进会，在会议室传达了省长卢青山的讲话精神。" +
			"受书记洪大山委托，镇长沈小水出席会议。局长石磊列席会议。洪大山作出批示。",
		people: []string{"*高远", "卢青山/省长", "洪大山/书记", "沈小水/镇长", "石磊/局长"},
	}.summarize(t)
	require.Equal(t, []string{"沈小水/出席", "石磊/列席"}, attendance(f, s.Events[0].Participants))
}

func TestWhatIsSaidIsNotTheRecord(t *testing.T) {
	s, f := story{
		text:   "3日，县委召开工作推进会。书记洪大山指出，要学习石磊，召开好生态环境保护大会，听取群众的意见和建议。",
		people: []string{"洪大山/书记", "石磊"},
		said:   []string{"洪大山|指出|要学习石磊，召开好生态环境保护大会，听取群众的意见和建议。"},
	}.summarize(t)
	e := s.Events[0]
	require.Equal(t, "工作推进会", e.Name.Text)
	require.Equal(t, []string{"洪大山/"}, attendance(f, e.Participants))
	require.Empty(t, e.Items)
}

func TestItems(t *testing.T) {
	s, _ := story{text: "3日，县政府召开常务会议，传达学习全省安全生产会议精神，听取防汛工作情况汇报，研究部署下阶段重点工作。会议审议通过《青川县河道管理办法》。"}.summarize(t)
	var got []string
	for _, i := range s.Events[0].Items {
		got = append(got, i.Act+" "+i.Object.Text)
	}
	require.Equal(t, []string{"传达学习 全省安全生产会议精神", "听取 防汛工作情况汇报", "研究部署 下阶段重点工作", "审议通过 《青川县河道管理办法》"}, got)
}
