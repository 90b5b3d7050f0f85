package summary

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xinwen-go/xinwen/entities"
	"github.com/xinwen-go/xinwen/internal/doctest"
)

func TestItemsOfAClause(t *testing.T) {
	z, err := New()
	require.NoError(t, err)
	const lead = "8月1日 ，/w 两江县/ns 召开/v 防汛/vn 工作/vn 推进会/n 。/w "
	for _, c := range []struct {
		words string
		want  []string
	}{
		{"会议/n 对/p 近期/t 防汛/vn 工作/vn 进行/v 了/u 具体/a 安排/v 部署/v 。/w", []string{"安排部署:近期防汛工作"}},
		{"会议/n 传达/v 了/u 省里/s 会议/n 精神/n 并/c 就/p 下一步/n 工作/vn 作/v 了/u 部署/vn 。/w", []string{"传达:省里会议精神", "部署:下一步工作"}},
		{"与会者/n 围绕/v 如何/r 修/v 好/a 堤防/n ，/w 怎样/r 备足/v 物资/n ，/w 进行/v 深入/ad 探讨/vn 。/w", []string{"探讨:如何修好堤防，怎样备足物资"}},
		{"会议/n 要/v 对/p 近期/t 工作/vn 进行/v 部署/vn 。/w", nil},
		{"会议/n 对/p 堤防/n 进行/v 了/u 加固/v 。/w", nil},
		{"会议/n 听取/v 了/u 汛情/n 汇报/vn 、/w 研究/v 了/u 备汛/vn 方案/n 。/w", []string{"听取:汛情汇报", "研究:备汛方案"}},
		{"会议/n 听取/v 并/c 审定/v 了/u 汛情/n 报告/n 。/w", []string{"听取并审定:汛情报告"}},
		{"会议/n 学习/v 传达/v 了/u 省里/s 会议/n 精神/n 。/w", []string{"学习传达:省里会议精神"}},
		{"会议/n 审议/v 了/u 《/w 防汛/vn 办法/n 》/w 《/w 备汛/vn 方案/n 》/w 、/w 关于/p 堤防/n 的/u 报告/n 。/w", []string{"审议:《防汛办法》", "审议:《备汛方案》", "审议:关于堤防的报告"}},
		{"会议/n 听取/v 了/u 汛情/n 汇报/vn 。/w 会上/s ，/w 大家/r 听取/v 了/u 汛情/n 汇报/vn 。/w", []string{"听取:汛情汇报"}},
	} {
		d, err := doctest.Parse(lead + c.words)
		require.NoError(t, err)
		s := z.Summarize(d, &entities.Findings{}, nil)
		require.NotEmpty(t, s.Events, c.words)
		var got []string
		for _, i := range s.Events[0].Items {
			got = append(got, i.Act+":"+i.Object.Text)
		}
		require.Equal(t, c.want, got, c.words)
	}
}
