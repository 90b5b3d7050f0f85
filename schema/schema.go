// Package schema holds the JSON Schema (draft 2020-12) of a reading, which is
// what render.JSON, render.JSONL and xinwen analyze write of an article. Every
// key is described in it. The same schema is published as the file
// reading.schema.json beside this package, for validators and generators of
// code in any language. Later versions may add keys, so that a program should
// pass over keys it does not know.
package schema

import _ "embed"

// ID is the identifier of the schema of a reading, its $id.
const ID = "https://github.com/xinwen-go/xinwen/schema/reading.schema.json"

//go:embed reading.schema.json
var reading string

// Reading returns the schema of a reading, a JSON document.
func Reading() string { return reading }
