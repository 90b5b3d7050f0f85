package text

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// An article of made-up names and places, in the forms articles come in.
const (
	benchClean = "柳城市召开会议，研究部署安全生产工作。市委书记柳青禾强调，要坚持人民至上，落实“三个必须”，今年完成投资12.5亿元。\n会议指出，各区县要抓紧落实，确保取得实效！\n"
	benchNoisy = "柳城市召開(kāi)會(huì)議,,研究部署安全生產(chǎn)工作,。市委書記柳青禾強(qiáng)調(diào),,要堅(jiān)持人民至上,,落實(shí)“三個(gè)必須”,今年完成投資１２．５億元,。\n"
)

func BenchmarkDecode(b *testing.B) {
	for _, c := range []struct{ name, text string }{{"clean", benchClean}, {"noisy", benchNoisy}} {
		raw := []byte(strings.Repeat(c.text, 1<<20/len(c.text)))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				x, err := Decode(raw)
				if err != nil {
					b.Fatal(err)
				}
				_ = x.Sentences()
			}
		})
	}
}

func BenchmarkDecodeVerbatim(b *testing.B) {
	raw := []byte(strings.Repeat(benchClean, 1<<20/len(benchClean)))
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Decode(raw, Verbatim()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSpan(b *testing.B) {
	x, err := Decode([]byte(strings.Repeat(benchNoisy, 1<<12)))
	if err != nil {
		b.Fatal(err)
	}
	sentences := x.Sentences()
	for i := 0; b.Loop(); i++ {
		_ = x.Span(sentences[i%len(sentences)])
	}
}

// BenchmarkRuns decodes a megabyte of one repeated string: no input costs more
// than linear time.
func BenchmarkRuns(b *testing.B) {
	for _, unit := range []string{".", ",", "(", ")", "1", " ", "　", "\"", "“", "”", "?", "？", "<", "&", "*", "(a", "国(", "锛", "字,", "字,,", "字(zi)", "。", "…", "\n", "\xff", "㱕", "著", "於", "：", "（", "1.", "a b ", "^ K0 ", "⛦", "国?", "（完）\n", "（完）\n国\n", "国...", "国•", "国家濛", "∶", "（a）", "。x\n", "。（a）（", "?dò", "国?dòa", "⼀", "国。 ", "“国。 ", "（ 国。） "} {
		raw := bytes.Repeat([]byte(unit), 1<<20/len(unit))
		b.Run(fmt.Sprintf("%q", unit), func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				x, err := Decode(raw)
				if err != nil {
					b.Fatal(err)
				}
				_ = x.Sentences()
			}
		})
	}
}
