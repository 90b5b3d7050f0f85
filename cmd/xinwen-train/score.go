package main

import (
	"fmt"
	"strings"

	"github.com/xinwen-go/xinwen/internal/words"
)

// A score counts words that were cut as the corpus cuts them.
type score struct{ right, gold, system, names, namesRight, unseen, unseenRight int }

func (s score) String() string {
	return fmt.Sprintf("F1 %.4f  P %.4f  R %.4f  names %.4f (%d)  unseen %.4f (%d)",
		2*ratio(s.right, s.gold+s.system), ratio(s.right, s.system), ratio(s.right, s.gold),
		ratio(s.namesRight, s.names), s.names, ratio(s.unseenRight, s.unseen), s.unseen)
}

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

// evalWords cuts the sentences and compares.
func evalWords(m *words.Model, sentences [][]word, seen map[string]bool) score {
	var s score
	var buf words.Buffer
	for _, sentence := range sentences {
		cut := map[[2]int32]bool{}
		last := int32(0)
		for _, end := range m.Cut(&buf, strings.Join(texts(sentence), ""), nil) {
			cut[[2]int32{last, end}] = true
			last = end
		}
		s.system += len(cut)
		at := int32(0)
		for _, w := range sentence {
			end := at + int32(len(w.text))
			hit := 0
			if cut[[2]int32{at, end}] {
				hit = 1
			}
			s.gold++
			s.right += hit
			if w.tag == "nr" {
				s.names++
				s.namesRight += hit
			}
			if !seen[w.text] {
				s.unseen++
				s.unseenRight += hit
			}
			at = end
		}
	}
	return s
}
