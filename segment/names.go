package segment

import (
	"strings"
	"unicode/utf8"
)

// compoundSurnames are the surnames of two characters that the People's
// Daily corpus splits from the given name.
const compoundSurnames = " 欧阳 上官 司马 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 端木 申屠 "

// surname returns how many bytes of a full name are the surname, and whether
// it is one of two characters before a given name of one or two.
func surname(name string) (n int, compound bool) {
	_, one := utf8.DecodeRuneInString(name)
	_, two := utf8.DecodeRuneInString(name[one:])
	if one+two < len(name) && strings.Contains(compoundSurnames, " "+name[:one+two]+" ") {
		return one + two, utf8.RuneCountInString(name) <= 4
	}
	return one, false
}
