package main

import (
	"fmt"
	"os"
	"strings"
	"unicode/utf8"
)

// A score counts words as the SIGHAN bakeoffs do: right if both ends are.
type score struct {
	right, tagged, gold, system int
	names, namesRight           int
	hasTags                     bool
}

func (s *score) f1(right int) float64 { return 2 * float64(right) / float64(max(s.gold+s.system, 1)) }

func (s *score) taggedF1() string {
	if !s.hasTags {
		return "-"
	}
	return fmt.Sprintf("%.4f", s.f1(s.tagged))
}

func (s *score) nameRecall() float64 { return float64(s.namesRight) / float64(max(s.names, 1)) }

// A word is a word with its tag, "" for none.
type word struct{ text, tag string }

func parse(line string, tagged bool) []word {
	var out []word
	for _, f := range strings.Fields(line) {
		w := word{text: f}
		if i := strings.LastIndexByte(f, '/'); tagged && i > 0 {
			w = word{f[:i], f[i+1:]}
		}
		out = append(out, w)
	}
	return out
}

// compoundSurnames are the surnames of two characters that the People's Daily
// corpus splits from given names.
const compoundSurnames = " 欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 端木 申屠 "

func isSurname(s string) bool {
	return utf8.RuneCountInString(s) == 1 || strings.Contains(compoundSurnames, " "+s+" ")
}

// joinNames joins surnames and given names.
func joinNames(words []word) []word {
	var out []word
	joined := false
	for _, w := range words {
		n := len(out)
		if n > 0 && !joined && w.tag == "nr" && out[n-1].tag == "nr" && isSurname(out[n-1].text) && utf8.RuneCountInString(w.text) <= 2 {
			out[n-1].text += w.text
			joined = true
			continue
		}
		joined = false
		out = append(out, w)
	}
	return out
}

// scoreEngine compares the words of an engine with those of a gold file.
func scoreEngine(e engine, gold string) (*score, error) {
	raw, err := os.ReadFile(gold)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n")
	var in strings.Builder
	golden := make([][]word, len(lines))
	for i, line := range lines {
		golden[i] = joinNames(parse(line, true))
		for _, w := range golden[i] {
			in.WriteString(w.text)
		}
		in.WriteByte('\n')
	}
	out, err := output(e, []byte(in.String()))
	if err != nil {
		return nil, err
	}
	printed := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(printed) != len(lines) {
		return nil, fmt.Errorf("%s: %d lines for %d", e.name, len(printed), len(lines))
	}
	s := &score{hasTags: e.tags}
	for i, g := range golden {
		s.add(g, parse(printed[i], e.tags))
	}
	return s, nil
}

type span struct{ start, end int }

func (s *score) add(gold, system []word) {
	found := map[span]string{}
	at := 0
	for _, w := range system {
		end := at + utf8.RuneCountInString(w.text)
		found[span{at, end}] = w.tag
		at = end
	}
	s.system += len(system)
	s.gold += len(gold)
	at = 0
	for _, w := range gold {
		end := at + utf8.RuneCountInString(w.text)
		tag, ok := found[span{at, end}]
		if ok {
			s.right++
		}
		if ok && tag == w.tag {
			s.tagged++
		}
		if w.tag == "nr" {
			s.names++
			if ok {
				s.namesRight++
			}
		}
		at = end
	}
}
