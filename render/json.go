package render

import (
	"encoding/json"
	"io"

	"github.com/xinwen-go/xinwen"
)

// JSON writes the Reading of a as indented JSON.
func JSON(w io.Writer, a *xinwen.Article, unit Unit) error {
	return encode(w, NewReading(a, unit), "  ")
}

// JSONL writes the Reading of a as one line of JSON.
func JSONL(w io.Writer, a *xinwen.Article, unit Unit) error {
	return encode(w, NewReading(a, unit), "")
}

func encode(w io.Writer, r *Reading, indent string) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(r)
}
