package quotes_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/quotes"
)

// TestPatterns reads articles of one pattern each. People and places are made
// up. A quote is written speaker|cue|content, stretches joined by +; nested
// ones have N before.
func TestPatterns(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"a pause behind the cue", "白河县县长柳成舟指出，要抓好秋粮收购。", []string{"柳成舟|指出|要抓好秋粮收购。"}},
		{"no mark behind the cue", "白河县县长柳成舟强调要抓好秋粮收购。", []string{"柳成舟|强调|要抓好秋粮收购。"}},
		{"a colon and marks", "白河县县长柳成舟说：“秋粮收购进度很快。”", []string{"柳成舟|说|秋粮收购进度很快。"}},
		{"the cue behind the words", "“秋粮收购进度很快。”白河县县长柳成舟说。", []string{"柳成舟|说|秋粮收购进度很快。"}},
		{"words around the cue", "“秋粮收购进度很快，”白河县县长柳成舟说，“大家都很满意。”", []string{"柳成舟|说|秋粮收购进度很快，+大家都很满意。"}},
		{"an adverbial before the cue", "白河县县长柳成舟在接受采访时表示，秋粮收购进度很快。", []string{"柳成舟|表示|秋粮收购进度很快。"}},
		{"in a talk", "白河县县长柳成舟在讲话中指出，秋粮收购进度很快。", []string{"柳成舟|指出|秋粮收购进度很快。"}},
		{"a subject carried over", "白河县县长柳成舟出席会议并讲话，强调要抓好秋粮收购。", []string{"柳成舟|强调|要抓好秋粮收购。"}},
		{"between the subject and its demand", "白河县县长柳成舟主持会议并就贯彻会议精神要求，要抓好秋粮收购。", []string{"柳成舟|要求|要抓好秋粮收购。"}},
		{"an announced list", "白河县县长柳成舟就秋粮收购提出三点要求：一要加快进度，二要保证质量，三要守住底线。", []string{"柳成舟|提出|一要加快进度，二要保证质量，三要守住底线。"}},
		{"a list over paragraphs", "白河县县长柳成舟强调：\n一要加快收购进度。\n二要保证粮食质量。\n县农业局负责人参加会议。", []string{"柳成舟|强调|一要加快收购进度。\n二要保证粮食质量。"}},
		{"a longer cue", "白河县县长柳成舟强调指出，要抓好秋粮收购。", []string{"柳成舟|强调指出|要抓好秋粮收购。"}},
		{"a verb made a cue", "“别着急，我们马上就到。”民警柳成舟劝慰道。", []string{"柳成舟|劝慰道|别着急，我们马上就到。"}},
		{"a hearer", "居民何大爷告诉记者，现在出门方便多了。", []string{"何大爷|告诉|现在出门方便多了。"}},
		{"a hearer before marks", "居民何大爷告诉记者“现在出门方便多了”。", []string{"何大爷|告诉|现在出门方便多了"}},
		{"a hearer of its own", "白河县县长柳成舟告诫青年干部，要守住底线。", []string{"柳成舟|告诫|要守住底线。"}},
		{"according to", "据白河县农业局负责人介绍，今年秋粮收购进度很快。", []string{"白河县农业局负责人|介绍|今年秋粮收购进度很快。"}},
		{"in somebody's view", "在白河县县长柳成舟看来，秋粮收购进度很快。", []string{"柳成舟|看来|秋粮收购进度很快。"}},
		{"the holder of a post", "白河县第二督导组副组长柳成舟出席会议。督导组副组长表示，秋粮收购进度很快。", []string{"柳成舟|表示|秋粮收购进度很快。"}},
		{"after one whose words were studied", "会上，班子成员集体观看视频，集中学习周立本局长考察白河的讲话精神，副县长柳成舟围绕讲话进行导学，并作交流发言。他指出，要抓好秋粮收购。", []string{"柳成舟|指出|要抓好秋粮收购。"}},
		{"a meeting", "会议要求，各乡镇要抓好秋粮收购。", []string{"会议|要求|各乡镇要抓好秋粮收购。"}},
		{"at a meeting", "会上强调，要抓好秋粮收购。", []string{"会议|强调|要抓好秋粮收购。"}},
		{"a document", "《通知》指出，秋粮收购事关民生。", []string{"《通知》|指出|秋粮收购事关民生。"}},
		{"a body", "白河县农业局表示，秋粮收购进度很快。", []string{"白河县农业局|表示|秋粮收购进度很快。"}},
		{"a collective", "与会人员一致认为，秋粮收购事关民生。", []string{"与会人员|认为|秋粮收购事关民生。"}},
		{"an unnamed source and what it did", "一名收粮人员给记者发来邮件说，秋粮收购进度很快。", []string{"一名收粮人员|说|秋粮收购进度很快。"}},
		{"an instruction", "白河县县长柳成舟对秋粮收购作出批示，批示指出，要抓好秋粮收购。", []string{"柳成舟|指出|要抓好秋粮收购。"}},
		{"an instruction in marks", "白河县县长柳成舟对秋粮收购作出批示：“要抓好秋粮收购，不打白条。”", []string{"柳成舟|批示|要抓好秋粮收购，不打白条。"}},
		{"a counted noun is no cue", "今年以来，白河县人大代表建议205件，均已答复。", nil},
		{"a pronoun", "白河县县长柳成舟到粮站调研。他强调，要抓好秋粮收购。", []string{"柳成舟|强调|要抓好秋粮收购。"}},
		{"a pronoun across paragraphs", "白河县县长柳成舟到粮站调研。\n他强调，要抓好秋粮收购。", []string{"柳成舟|强调|要抓好秋粮收购。"}},
		{"a surname and title", "白河县县长柳成舟到粮站调研。柳县长强调，要抓好秋粮收购。", []string{"柳成舟|强调|要抓好秋粮收购。"}},
		{"indirect speech runs on", "白河县县长柳成舟指出，秋粮收购事关民生。要加快进度。要保证质量。", []string{"柳成舟|指出|秋粮收购事关民生。要加快进度。要保证质量。"}},
		{"narration ends it", "白河县县长柳成舟指出，秋粮收购事关民生。要加快进度。县农业局负责人参加会议。", []string{"柳成舟|指出|秋粮收购事关民生。要加快进度。"}},
		{"the next cue ends it", "白河县县长柳成舟指出，要加快进度。他强调，要保证质量。", []string{"柳成舟|指出|要加快进度。", "柳成舟|强调|要保证质量。"}},
		{"wishes belong to open speech", "白河县县长柳成舟表示，秋粮收购进度很快。希望大家再接再厉。", []string{"柳成舟|表示|秋粮收购进度很快。希望大家再接再厉。"}},
		{"marks without a cue", "看着一车车粮食，白河县县长柳成舟满眼欣慰：“今年是个丰收年啊。”", []string{"柳成舟||今年是个丰收年啊。"}},
		{"marks before what one does", "“仓里已经装满了，还要再腾一个仓！”白河县县长柳成舟走上前去查看粮食。", []string{"柳成舟||仓里已经装满了，还要再腾一个仓！"}},
		{"a quote within a quote", "“老人们常讲‘粮食安全是头等大事’，我们不敢松懈。”白河县县长柳成舟说。", []string{"柳成舟|说|老人们常讲‘粮食安全是头等大事’，我们不敢松懈。", "N老人们|讲|粮食安全是头等大事"}},
		{"reported within a report", "会议指出，县长柳成舟强调，要抓好秋粮收购。", []string{"会议|指出|县长柳成舟强调，要抓好秋粮收购。", "N柳成舟|强调|要抓好秋粮收购。"}},
		{"a medium's credit", "白河日报报道称，白河县县长柳成舟表示，秋粮收购进度很快。", []string{"柳成舟|表示|秋粮收购进度很快。"}},
		{"a medium as the source", "白河日报报道称，今年秋粮收购进度很快。", []string{"白河日报|报道称|今年秋粮收购进度很快。"}},
		{"reported within what another did", "通报说，白河县县长柳成舟一直与粮站保持沟通，表示秋粮收购进度很快。", []string{"通报|说|白河县县长柳成舟一直与粮站保持沟通，表示秋粮收购进度很快。"}},
		{"several meant", "白河县县长柳成舟到粮站调研。收粮工作人员说，今年粮食很好。他们表示，秋粮收购进度很快。", []string{"收粮工作人员|说|今年粮食很好。", "收粮工作人员|表示|秋粮收购进度很快。"}},
		{"one without a name meant", "白河县县长柳成舟到粮站调研。一名收粮人员说，今年粮食很好。他表示，秋粮收购进度很快。", []string{"一名收粮人员|说|今年粮食很好。", "一名收粮人员|表示|秋粮收购进度很快。"}},
		{"an announcement completed", "白河县农业局随后发出警告称，秋粮不能露天堆放。", []string{"白河县农业局|警告称|秋粮不能露天堆放。"}},
		{"in a document", "白河县农业局公布了合作协议。协议中提出，秋粮优先收购，运费由两县分担。", []string{"协议|提出|秋粮优先收购，运费由两县分担。"}},
		{"a noun made a verb and a cue behind it", "白河县县长柳成舟从思想上对秋粮收购进行了强调，要求各乡镇抓好收购。", []string{"柳成舟|要求|各乡镇抓好收购。"}},
		{"a noun described in speech", "白河县县长柳成舟表示，优质是秋粮收购的必然要求，要保证质量。", []string{"柳成舟|表示|优质是秋粮收购的必然要求，要保证质量。"}},
		{"nothing behind the cue in its paragraph", "白河县县长柳成舟表示\n县农业局负责人参加会议。", nil},
		{"Hong Kong's short cue", "運輸署署長柳成舟指，新線開通後乘客增加。", []string{"柳成舟|指|新線開通後乘客增加。"}},
		{"traditional marks", "運輸署署長柳成舟說：「新線開通後乘客增加。」", []string{"柳成舟|說|新線開通後乘客增加。"}},
		{"a mark that never closes", "白河县县长柳成舟说：“秋粮收购进度很快。\n县农业局负责人参加会议。", []string{"柳成舟|说|秋粮收购进度很快。"}},
		{"a mark turned round", "白河县县长柳成舟说：”秋粮收购进度很快。”", []string{"柳成舟|说|秋粮收购进度很快。"}},
		{"marks without direction", "白河县县长柳成舟说：\"秋粮收购进度很快。\"", []string{"柳成舟|说|秋粮收购进度很快。"}},

		{"no cue in a title", "柳成舟领学了《会议强调 要抓好秋粮收购》。", nil},
		{"a noun with its modifier", "各乡镇按照会议精神要求，抓好秋粮收购。", nil},
		{"nouns in a list", "会议传达了县委的精神和要求，部署了秋粮收购工作。", nil},
		{"relayed without words", "会议传达了柳成舟的讲话精神，听取了情况汇报。", nil},
		{"a noun made a verb", "白河县县长柳成舟就参观情况作了总结，部署了下一步工作。", nil},
		{"thanks", "白河县县长柳成舟表示感谢。", nil},
		{"scare quotes", "白河县开展“回头看”，打好“收官战”。", nil},
		{"heard without a source", "据悉，秋粮收购进度很快。", nil},
		{"a word inside another", "白河县修建了两条街道，知道的人不少。", nil},
		{"a cue across two words", "要帮助大家正确认识这项工作。", nil},
		{"negated", "柳成舟没有说谎，也不说空话。", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, found := r.read(t, []byte(c.in))
			var got []string
			for _, q := range found {
				var said []string
				for _, part := range q.Content {
					said = append(said, string(x.Source()[x.Span(part).Start:x.Span(part).End]))
				}
				cue := ""
				if q.Cue.Range.Len() > 0 {
					s := x.Span(q.Cue.Range)
					cue = string(x.Source()[s.Start:s.End])
				}
				nested := ""
				if q.Nested {
					nested = "N"
				}
				got = append(got, nested+q.Speaker.Name+"|"+cue+"|"+strings.Join(said, "+"))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestModes(t *testing.T) {
	r := newReader(t)
	for in, want := range map[string]quotes.Mode{
		"白河县县长柳成舟指出，要抓好秋粮收购。":            quotes.Indirect,
		"白河县县长柳成舟说：“秋粮收购进度很快。”":          quotes.Direct,
		"白河县县长柳成舟说，进度很快，“大家都干得不错，都很辛苦。”": quotes.Mixed,
	} {
		_, found := r.read(t, []byte(in))
		require.Len(t, found, 1, in)
		assert.Equal(t, want, found[0].Mode, in)
	}
}

func TestActs(t *testing.T) {
	r := newReader(t)
	for in, want := range map[string]quotes.Act{
		"白河县县长柳成舟指出，秋粮收购事关民生。":          quotes.Statement,
		"白河县县长柳成舟要求，各乡镇要抓好秋粮收购。":        quotes.Demand,
		"白河县县长柳成舟对秋粮收购作出批示，批示指出，要抓好收购。": quotes.Instruction,
		"白河县县长柳成舟希望，大家抓好秋粮收购。":          quotes.Wish,
		"白河县县长柳成舟表示，将尽快收完秋粮。":           quotes.Commitment,
		"据白河县县长柳成舟介绍，秋粮收购进度很快。":         quotes.Report,
		"白河县县长柳成舟宣布，秋粮收购任务已经完成。":        quotes.Announcement,
		"白河县县长柳成舟回应称，秋粮收购进度很快。":         quotes.Reply,
		"白河县县长柳成舟质询，秋粮为何没有收完？":          quotes.Question,
	} {
		_, found := r.read(t, []byte(in))
		require.Len(t, found, 1, in)
		assert.Equal(t, want, found[0].Act, in)
	}
}

// Where the speaker is not decided the name stays empty and the candidates
// add up to one, best first.
func TestUndecidedSpeakers(t *testing.T) {
	_, found := newReader(t).read(t, []byte("提到秋粮，通过柳成舟县长、周立本局长介绍的情况，要求抓好收购。"))
	for _, q := range found {
		if q.Speaker.Name != "" || len(q.Speaker.Candidates) == 0 {
			continue
		}
		sum, last := 0.0, 1.0
		for _, c := range q.Speaker.Candidates {
			assert.LessOrEqual(t, c.Probability, last)
			sum += c.Probability
			last = c.Probability
		}
		assert.InDelta(t, 1, sum, 1e-9)
	}
}
