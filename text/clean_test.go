package text

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/internal/garble"
)

// cleaning lists what goes in and what comes out, rule by rule. Names and
// places are made up.
var cleaning = []struct{ rule, in, out string }{
	{"toned pinyin", "會(huì)議報(bào)道", "会议报道"},
	{"full-width parentheses", "會（huì）議", "会议"},
	{"padded pinyin", "部長(cháng )、會 (huì)議", "部长、会议"},
	{"a parenthesis after a note stays", "各鄉(xiāng)鎮(zhèn)(辦)黨委", "各乡镇（办）党委"},
	{"inside a name", "柳業(yè)鵬出席", "柳业鹏出席"},
	{"one untoned note is no noise", "坐在炕(kang)上", "坐在炕（kang）上"},
	{"the author's own reading of a rare character", "水獭（tǎ）和小麂（jǐ）", "水獭（tǎ）和小麂（jǐ）"},
	{"a reading of a common character", "会(huì)议", "会议"},
	{"abbreviations stay", "国内生产总值(GDP)增长", "国内生产总值（GDP）增长"},
	{"untoned pinyin throughout", "国(guo)(guo)务院(yuan)(yuan)总(zong)理义(y🎐i)☂(yi)务(wu)", "国务院总理义务"},

	{"untoned pinyin in full-width parentheses", "国（guo）（guo）务院（yuan）⛦（yuan）总（zong）理义（yi）务（wu）部（bu）", "国务院总理义务部"},
	{"readings of a few words stay", "坐在炕（kang）上，说嘢（ye）。国（guo）家", "坐在炕（kang）上，说嘢（ye）。国（guo）家"},

	{"doubled comma", "柳城市委書記,、市長,,會議,。再說,;", "柳城市委书记、市长，会议。再说；"},
	{"doubled full-width comma", "会议，，强调，。", "会议，强调。"},
	{"several", "会议,,,,强调", "会议，强调"},
	{"not in Latin text", "a,,b", "a,,b"},

	{"ASCII marks", "柳城市:今天开会,有三项议程;是吗?是!", "柳城市：今天开会，有三项议程；是吗？是！"},
	{"parentheses", "柳城(市)及青河(county)", "柳城（市）及青河（county）"},
	{"list numbers", "(1)加强领导;1)加强领导", "（1）加强领导；1）加强领导"},
	{"not in numbers", "投资1,234.5亿元,比分3:0,10:30开始", "投资1,234.5亿元，比分3:0,10:30开始"},
	{"not in addresses", "见http://example.com/a?b=1;c,全文", "见http://example.com/a?b=1;c，全文"},
	{"not in English", "He said: yes, it is (really) so!", "He said: yes, it is (really) so!"},
	{"final dot", "会议结束.\n明天继续.", "会议结束。\n明天继续。"},
	{"straight quotation marks", `开展"回头看",补"短板"`, "开展“回头看”，补“短板”"},
	{"straight marks for one of a pair", `“柳城"、"青河"，建设"新城”和“老城"`, "“柳城”、“青河”，建设“新城”和“老城”"},
	{"straight marks on two lines", "补\"短板\n开展\"回头看\"", "补\"短板\n开展“回头看”"},
	{"an apostrophe", `《Let"s Go》和"柳城"`, `《Let"s Go》和“柳城”`},
	{"an odd straight mark stays", `屏幕27"的设备`, `屏幕27"的设备`},
	{"Chinese marks stay", "…①，〇《》「」", "…①，〇《》「」"},

	{"width", "２０２３年Ａ股，２．５％，１０：３０", "2023年A股，2.5%，10:30"},
	{"blanks", "　　柳城\u00A0 讯　今天  ", "柳城 讯 今天"},
	{"line ends", "一\r\n二\r三\u2028四", "一\n二\n三\n四"},
	{"invisible", "\uFEFF会\u200B议\u00AD", "会议"},
	{"markup", `<p class="a">会议</p><b>开始</b>&nbsp;&amp;&ldquo;好&rdquo;<br/>二 < 三`, "会议\n开始 &“好”\n二 < 三"},
	{"composed", "e\u0301", "é"},

	{"a sign of mojibake that is a word", "會議用鑷子", "会议用镊子"},
	{"臺 for 台", "主席臺、平臺、兩臺、煙臺", "主席台、平台、两台、烟台"},
	{"script", "臺灣、後來、裡面、爲了、羣眾、公佈", "台湾、后来、里面、为了、群众、公布"},
	{"kept characters", "范后于干并里云面", "范后于干并里云面"},
	{"surname", "書記范榮暉與陳云水", "书记范荣晖与陈云水"},
	{"著 as particle", "會議圍繞著發展，著力推進，隨著時間", "会议围绕着发展，着力推进，随着时间"},
	{"著 as renown", "著名學者的著作成效顯著，專著", "著名学者的著作成效显著，专著"},
	{"著 in simplified text", "国内著名专家随著时间执著", "国内著名专家随着时间执著"},
	{"乾", "乾隆時期的餅乾很乾淨，乾縣長周鈺乾", "乾隆时期的饼干很干净，乾县长周钰乾"},
	{"乾 in simplified text", "乾隆年间扭转乾坤", "乾隆年间扭转乾坤"},
	{"瞭", "瞭解情況，瞭望塔，一目瞭然", "了解情况，瞭望塔，一目了然"},
	{"藉", "藉此機會，聲名狼藉", "借此机会，声名狼藉"},
	{"覆", "答覆了全覆蓋", "答复了全覆盖"},
	{"畫", "計畫畫出規畫", "计划画出规划"},
	{"沈", "沈青河沈默地看著沈船，沈市長說", "沈青河沉默地看着沉船，沈市长说"},
	{"甚麼", "為甚麼甚至", "为什么甚至"},
	{"links of a chain", "鍛鍊身體，供應鍊，項鍊", "锻炼身体，供应链，项链"},
	{"names in a simplified text", "运动员柳濛夺得冠军，於青禾列第二。教练林峯和记者何頔说妳来了", "运动员柳濛夺得冠军，於青禾列第二。教练林峯和记者何頔说你来了"},
	{"everyday characters in a simplified text", "国内的發展，分別说明，后來", "国内的发展，分别说明，后来"},
	{"a traditional passage in a simplified text", "他说这话时写道：「關於峯會的籌備情況」。会后总结经验，开展谈话。", "他说这话时写道：「关于峰会的筹备情况」。会后总结经验，开展谈话。"},
	{"radicals for characters", "⾦融区⻓8⽉7⽇上午", "金融区长8月7日上午"},
	{"dots in names", "艾丽•柳克、艾丽・柳克和艾丽‧柳克", "艾丽·柳克、艾丽·柳克和艾丽·柳克"},
	{"dots elsewhere", "37.9kW・h，• 一", "37.9kW・h，• 一"},
	{"other forms of marks", "会议︰市﹑县﹐1∶0获胜", "会议：市、县，1:0获胜"},
	{"dots in a row", "苹果、梨......还有呢...", "苹果、梨……还有呢…"},
	{"dots in a row in English", "wait... what", "wait... what"},
	{"parentheses behind a blank", "骨髓瘤 (RRMM) 的效果", "骨髓瘤 （RRMM） 的效果"},
	{"Japanese stays", "題は「東京の學校がありました」", "題は「東京の學校がありました」"},
}

func TestClean(t *testing.T) {
	for _, c := range cleaning {
		t.Run(c.rule, func(t *testing.T) {
			x, err := Decode([]byte(c.in))
			require.NoError(t, err)
			require.Equal(t, c.out, x.Clean())
			checkText(t, []byte(c.in))
		})
	}
}

func TestCleanIsStable(t *testing.T) {
	for _, c := range cleaning {
		x, err := Decode([]byte(c.out))
		require.NoError(t, err)
		require.Equal(t, c.out, x.Clean(), c.rule)
	}
}

// article is a made-up article.
const article = `柳城市召开安全生产工作会议
本报讯（记者柳青禾）8月1日，柳城市召开安全生产工作会议，研究部署当前工作。市委书记石门松强调，要坚持人民至上，把责任落实到位；要开展“回头看”，补齐短板，今年投入12.5亿元。
会议指出：“各区县、各部门要认真排查问题！”市长范云水、副市长于会文、后里干参加会议（扩大）。
责任编辑：陈一禾
`

func TestGarbledArticlesCleanToTheArticle(t *testing.T) {
	want, err := Decode([]byte(article))
	require.NoError(t, err)
	require.Equal(t, article, want.Clean())
	for depth := range garble.Deepest + 1 {
		noisy := garble.Garble(article, depth)
		x, err := Decode([]byte(noisy))
		require.NoError(t, err)
		require.Equal(t, article, x.Clean())
		require.Equal(t, want.Sentences(), x.Sentences())
		checkText(t, []byte(noisy))
	}
}

func TestSpansTrimWhatWasRemoved(t *testing.T) {
	const src = "他說,,要發(fā)展業(yè),。會(huì)議"
	x, err := Decode([]byte(src))
	require.NoError(t, err)
	require.Equal(t, "他说，要发展业。会议", x.Clean())
	for clean, source := range map[string]string{
		"发": "發", "发展": "發(fā)展", "业": "業", "业。": "業(yè),。", "，要": ",要", "说，": "說,,", "会": "會",
	} {
		at := indexOf(t, x, clean)
		s := x.Span(at)
		require.Equal(t, source, src[s.Start:s.End])
		back, ok := x.Range(s)
		require.True(t, ok)
		require.Equal(t, at, back)
	}
}

func TestRangeOfRemoved(t *testing.T) {
	x, err := Decode([]byte("會(huì)議"))
	require.NoError(t, err)
	_, ok := x.Range(Span{3, 8})
	require.False(t, ok, "a note of pinyin becomes nothing")
	_, ok = x.Range(Span{4, 4})
	require.False(t, ok, "an empty span becomes nothing")
	r, ok := x.Range(Span{1, 9})
	require.True(t, ok)
	require.Equal(t, "会", x.Slice(r), "a part of a character counts as a whole")
}
