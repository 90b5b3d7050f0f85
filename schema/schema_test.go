package schema

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/xinwen-go/xinwen"
	"github.com/xinwen-go/xinwen/render"
)

// object is a JSON object.
type object = map[string]any

// parsed returns the schema as a value, to be changed at will.
func parsed(t *testing.T) object {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(Reading()))
	require.NoError(t, err)
	return doc.(object)
}

// objects calls f with every description of an object in v.
func objects(v any, f func(o object)) {
	switch v := v.(type) {
	case object:
		if _, ok := v["properties"].(object); ok {
			f(v)
		}
		for _, x := range v {
			objects(x, f)
		}
	case []any:
		for _, x := range v {
			objects(x, f)
		}
	}
}

// strict compiles the schema so that it refuses keys it does not describe.
func strict(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc := parsed(t)
	objects(doc, func(o object) { o["additionalProperties"] = false })
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(ID, doc))
	s, err := c.Compile(ID)
	require.NoError(t, err)
	return s
}

func validate(s *jsonschema.Schema, reading []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(reading))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

func TestIDIsTheSchemas(t *testing.T) {
	assert.Equal(t, ID, parsed(t)["$id"])
}

// The schema is valid by the schema of its draft.
func TestTheSchemaIsOne(t *testing.T) {
	c := jsonschema.NewCompiler()
	meta, err := c.Compile("https://json-schema.org/draft/2020-12/schema")
	require.NoError(t, err)
	require.NoError(t, meta.Validate(parsed(t)))
}

func TestReadingsAreValid(t *testing.T) {
	s := strict(t)
	reader, err := xinwen.New()
	require.NoError(t, err)
	articles := map[string][]byte{"empty": nil, "not text": []byte("\x00\xff\xfe市長(zhǎng)\x80"), "no event": []byte("多云。")}
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		articles[file] = raw
		gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes(raw)
		require.NoError(t, err)
		articles[file+" in GB18030"] = gb
	}
	for _, name := range slices.Sorted(maps.Keys(articles)) {
		a, err := reader.Read(articles[name])
		require.NoError(t, err)
		for _, unit := range []render.Unit{render.Bytes, render.Runes, render.UTF16} {
			var out bytes.Buffer
			require.NoError(t, render.JSON(&out, a, unit))
			assert.NoError(t, validate(s, out.Bytes()), "%s in %s", name, unit)
		}
	}
}

// The reading made by hand has every key.
func TestTheReadingMadeByHandIsValid(t *testing.T) {
	reading, err := os.ReadFile("../render/testdata/handmade.json")
	require.NoError(t, err)
	assert.NoError(t, validate(strict(t), reading))
}

func TestWhatIsNoReadingIsRefused(t *testing.T) {
	good, err := os.ReadFile("../render/testdata/handmade.json")
	require.NoError(t, err)
	s := strict(t)
	for name, spoil := range map[string]func(o object){
		"a key is missing":    func(o object) { delete(o, "people") },
		"a key is unknown":    func(o object) { o["peoples"] = nil },
		"null for a list":     func(o object) { o["quotes"] = nil },
		"an unknown unit":     func(o object) { o["offsets"] = "words" },
		"a negative offset":   func(o object) { o["times"].([]any)[0].(object)["start"] = -1 },
		"no such kind":        func(o object) { o["event"].(object)["kind"] = "party" },
		"more than certainty": func(o object) { o["people"].([]any)[0].(object)["confidence"] = 1.5 },
	} {
		var reading object
		require.NoError(t, json.Unmarshal(good, &reading))
		spoil(reading)
		bad, err := json.Marshal(reading)
		require.NoError(t, err)
		assert.Error(t, validate(s, bad), name)
	}
}

// Every key is described, there or where it refers to.
func TestEveryKeyIsDescribed(t *testing.T) {
	doc := parsed(t)
	described := func(v any) bool {
		o := v.(object)
		if o["description"] == nil && o["$ref"] != nil {
			o = doc["$defs"].(object)[strings.TrimPrefix(o["$ref"].(string), "#/$defs/")].(object)
		}
		s, _ := o["description"].(string)
		return len(s) > 3
	}
	objects(doc, func(o object) {
		for key, v := range o["properties"].(object) {
			assert.True(t, described(v), key)
		}
	})
	for name, def := range doc["$defs"].(object) {
		assert.True(t, described(def), name)
	}
}

// The schema has the keys of the Go types, and requires those that are always
// there.
func TestTheSchemaHasTheKeysOfTheTypes(t *testing.T) {
	doc := parsed(t)
	defs := doc["$defs"].(object)
	for name, typ := range map[string]reflect.Type{
		"entity": reflect.TypeFor[render.Entity](), "extent": reflect.TypeFor[render.Extent](), "phrase": reflect.TypeFor[render.Phrase](),
		"person": reflect.TypeFor[render.Person](), "post": reflect.TypeFor[render.Post](),
		"mention": reflect.TypeFor[render.Mention](), "body": reflect.TypeFor[render.Body](),
		"time": reflect.TypeFor[render.Time](), "roster": reflect.TypeFor[render.Roster](),
		"quote": reflect.TypeFor[render.Quote](), "speaker": reflect.TypeFor[render.Speaker](),
		"candidate": reflect.TypeFor[render.Candidate](), "directive": reflect.TypeFor[render.Directive](),
		"event": reflect.TypeFor[render.Event](), "attendance": reflect.TypeFor[render.Attendance](),
		"item": reflect.TypeFor[render.Item](), "step": reflect.TypeFor[render.Step](),
		"summary": reflect.TypeFor[render.Summary](), "point": reflect.TypeFor[render.Point](),
		"keyword": reflect.TypeFor[render.Keyword](), "damage": reflect.TypeFor[render.Damage](),
	} {
		sameKeys(t, name, defs[name].(object), typ)
	}
	sameKeys(t, "reading", doc, reflect.TypeFor[render.Reading]())
}

func sameKeys(t *testing.T, name string, o object, typ reflect.Type) {
	t.Helper()
	var all, always []string
	for _, f := range reflect.VisibleFields(typ) {
		tag := f.Tag.Get("json")
		if f.Anonymous || tag == "" {
			continue
		}
		key, options, _ := strings.Cut(tag, ",")
		all = append(all, key)
		if options != "omitempty" {
			always = append(always, key)
		}
	}
	assert.ElementsMatch(t, all, slices.Collect(maps.Keys(o["properties"].(object))), name)
	assert.ElementsMatch(t, always, o["required"], name)
}
