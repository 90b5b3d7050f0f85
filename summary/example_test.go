package summary_test

import (
	"fmt"
	"log"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/summary"
)

// The people and places of this article are made up.
const article = `9月6日上午，桐湾市政府召开第三次防汛工作推进会，听取汛情汇报，审议通过《桐湾市防汛预案》。市长罗启明主持会议并讲话。
罗启明强调，要加强巡查值守，备足抢险物资，确保群众安全。9月底前要完成清淤任务。`

func Example() {
	reader, err := xinwen.New(xinwen.WithSummary(summary.WithDigestLength(60), summary.WithSentences(1)))
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte(article))
	if err != nil {
		log.Fatal(err)
	}
	e := a.Summary.Events[0]
	fmt.Println(e.Kind, e.Series, e.Name.Text, e.Date.Text, e.PartOfDay)
	for _, i := range e.Items {
		fmt.Println(i.Act, i.Object.Text)
	}
	for _, s := range e.NextSteps {
		fmt.Println(s.Text, s.Deadline)
	}
	fmt.Println(a.Summary.Digest)
	// Output:
	// meeting 第三次 第三次防汛工作推进会 9月6日 上午
	// 听取 汛情汇报
	// 审议通过 《桐湾市防汛预案》
	// 9月底前要完成清淤任务 9月底前
	// 9月6日，桐湾市政府召开第三次防汛工作推进会，听取汛情汇报。市长罗启明主持会议并讲话，强调要加强巡查值守，确保群众安全。
}
