package entities

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// bodiesOf returns the bodies of a document of words, each with its short forms
// and the number of its places.
func bodiesOf(f *Findings) string {
	var got []string
	for _, b := range f.Bodies {
		got = append(got, strings.Join(append([]string{b.Name}, b.Short...), "=")+strings.Repeat("*", len(b.Mentions)))
	}
	return strings.Join(got, " ")
}

func TestBodies(t *testing.T) {
	for _, c := range []struct{ name, bodies, words, want string }{
		{"characters out of the words", "云山市卫生健康委员会 云山市卫健委", "云山市/ns 卫生/n 健康/n 委员会/n 发布/v ，/w 云山市/ns 卫健委/j 介绍/v", "云山市卫生健康委员会=云山市卫健委**"},
		{"a word that says little left out", "云山市人民政府 云山市政府", "云山市/ns 人民/n 政府/n 说/v ，/w 云山市/ns 政府/n 到会/v", "云山市人民政府=云山市政府**"},
		{"another body", "云山农业科学院 云山科学院", "云山/ns 农业/n 科学院/n 和/c 云山/ns 科学院/n 到会/v", "云山农业科学院* 云山科学院*"},
		{"another ending", "云山县人大常委会 云山县委", "云山县/ns 人大/j 常委会/j 和/c 云山/ns 县委/n 到会/v", "云山县人大常委会* 云山县委*"},
		{"a declared short name", "云山城市发展集团", "云山/ns 城市/n 发展/vn 集团/n （/w 以下/f 简称/v “/w 云城/nz ”/w ）/w 成立/v ，/w 云城/nz 表示/v", "云山城市发展集团=云城***"},
	} {
		t.Run(c.name, func(t *testing.T) {
			words := WithBodies(strings.NewReader(strings.ReplaceAll(c.bodies, " ", "\n")))
			require.Equal(t, c.want, bodiesOf(recognize(t, c.words, words)))
		})
	}
}
