package quotes

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A sceneClosing is a character that closes an adverbial opened by 在: 在会上,
// 在接受采访时.
type sceneClosing struct {
	notBefore wordset // what must not follow: 时｜代
	onlyAfter wordset // what must stand before, if anything is listed: 之｜际
}

func (l *lexicon) addScene(line string) error {
	field := strings.Split(line, "\t")
	c, n := utf8.DecodeRuneInString(field[0])
	if n == 0 || n != len(field[0]) || len(field) > 3 {
		return fmt.Errorf("want a character, what must not follow and what must stand before")
	}
	field = append(field, "", "")
	l.scenes[c] = sceneClosing{newWordset(strings.Fields(field[1])), newWordset(strings.Fields(field[2]))}
	return nil
}

// maxScene bounds an adverbial in bytes.
const maxScene = 120

// minScene is the length in bytes that closes nothing yet.
const minScene = 6

// scene returns the length of an adverbial of place or time that s begins
// with: 在会上, 在接受采访时; 据 alone.
func (a *article) scene(s string) int {
	if strings.HasPrefix(s, "据") && !strings.HasPrefix(s, "据点") {
		return len("据")
	}
	if !a.lex.set("scenehead").opens(s) {
		return 0
	}
	for i, r := range s {
		if i > maxScene {
			break
		}
		close, ok := a.lex.scenes[r]
		if !ok || i < minScene {
			continue
		}
		end := i + utf8.RuneLen(r)
		if close.notBefore.opens(s[end:]) || len(close.onlyAfter.head) > 0 && !close.onlyAfter.closes(s[:i]) {
			continue
		}
		return end
	}
	return 0
}
