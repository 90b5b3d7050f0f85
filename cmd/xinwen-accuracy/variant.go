package main

import (
	"golang.org/x/text/encoding/simplifiedchinese"
)

// A variant is a form in which the articles are read.
type variant struct {
	name     string
	encoding string // for the scorer
	gold     func(article) (article, error)
	encode   func(string) ([]byte, error)
}

var variants = []variant{
	{"as they are", "utf-8", same, asUTF8},
	{"GB18030", "gb18030", same, asGB18030},
	{"garbled", "utf-8", garbled, asUTF8},
}

func same(a article) (article, error) { return a, nil }

func asUTF8(s string) ([]byte, error) { return []byte(s), nil }

func asGB18030(s string) ([]byte, error) {
	return simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(s))
}
