package schema_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
	"github.com/xinwen-go/xinwen/schema"
)

// Any validator checks what the library writes; the people and places are
// made up.
func Example() {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema.Reading()))
	if err != nil {
		log.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(schema.ID, doc); err != nil {
		log.Fatal(err)
	}
	reading, err := compiler.Compile(schema.ID)
	if err != nil {
		log.Fatal(err)
	}

	reader, err := xinwen.New()
	if err != nil {
		log.Fatal(err)
	}
	a, err := reader.Read([]byte("栖河县召开造林动员会。县长邱立诚主持会议。"))
	if err != nil {
		log.Fatal(err)
	}
	var out bytes.Buffer
	if err := render.JSON(&out, a, render.Bytes); err != nil {
		log.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(&out)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(reading.Validate(value))
	// Output: <nil>
}
